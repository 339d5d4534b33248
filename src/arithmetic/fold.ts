// NFKC knows the radicals from U+2F00 on; those of U+2E81–2EF3 are Unicode's EquivalentUnifiedIdeograph, in order.
const plainRadicals = [
  ..."厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉",
  ..."𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
];

const radicals = new Map(
  plainRadicals.map((letter, index) => [String.fromCodePoint(0x2e81 + index), letter.trim()] as const),
);
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const known = new Map<string, string>();

/**
 * One character as all readers of texts see it: in NFKC, a radical as the letter that it looks like, every dash and
 * minus as `-`, the wave that PDFs have for ～ as `~`, nothing where it is not seen (a soft hyphen, a mark of
 * direction). What counts by its form stays as it is: ², ½ and ① are no 2, 1⁄2 and 1, for beside other digits they
 * would become one number with them.
 */
export function foldCharacter(character: string): string {
  if (character <= "~") return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldAnew(character);
  known.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  const plain = (radicals.get(character) || character)
    .normalize("NFKC")
    .replace(ignorable, "")
    .replace(dash, "-")
    .replace("\u301c", "~");
  const counts = /\p{N}/u.test(character) ? !/\p{Nd}/u.test(character) && !/^\p{Script=Han}$/u.test(plain) : false;
  return counts || /[\p{N}.]./u.test(plain) || /.\p{N}/u.test(plain) ? character : plain;
}

/** A text as its readers see it, and for each of its UTF-16 units the code point of the source that it stands for. */
export interface Folded {
  text: string;
  at: Uint32Array;
}

/** Folds a text character by character, such that every place in it still points into the source. */
export function fold(source: string): Folded {
  const at: number[] = [];
  const letters = [...source].map((character, index) => {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    return folded;
  });
  return { text: letters.join(""), at: Uint32Array.from(at) };
}

/** The folded text alone. */
export const foldText = (source: string): string => [...source].map(foldCharacter).join("");
