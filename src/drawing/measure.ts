const widths = new Map<string, number>();

/** Width of a text in pixels, estimated: full-width characters take one em, the rest their usual share of it. */
export function textWidth(text: string, { size }: { size: number }): number {
  let ems = 0;
  for (const character of text) {
    const known = widths.get(character) ?? emsOf(character);
    widths.set(character, known);
    ems += known;
  }
  return ems * size;
}

function emsOf(character: string): number {
  if (/[⺀-鿿豈-﫿！-｠　-〿]/u.test(character)) return 1;
  if (/[A-Z≈≥≤%—MWw@]/.test(character)) return 0.72;
  return /[ilj.,:;'’| \u00a0()·\-–]/.test(character) ? 0.34 : 0.57;
}

/**
 * How much wider than the estimate readers’ fonts may run: Latin letters differ, and bold ones more, Chinese ones
 * hardly.
 */
export function slackOf(text: string, { bold = false } = {}): number {
  return (/\p{Script=Han}/u.test(text) ? 1.06 : 1.17) + (bold ? 0.1 : 0);
}

/** How wide a text may be in readers’ fonts, in pixels. */
export function roomFor(text: string, { size, bold = false }: { size: number; bold?: boolean }): number {
  return textWidth(text, { size }) * slackOf(text, { bold });
}

// What a Chinese number counts: 亿元, 万千瓦时, 批次, 亿元/月, 多家.
const counts =
  /多?(?:[万亿]?[千兆吉]瓦时?|[百千万亿]*[多余]?(?:美?元|人民币|个百分点|台套|批次|人次|盟市|亿?级|[个项大位条家次场支套只台辆座日天年月季倍吨户])?)(?:\/[人月个])?/;
// What a number is introduced with: 金额：, 计划每年约, 第.
const leads = /(?:(?:\p{Script=Han}{2,3}：)?(?:计划)?(?:每[年天])?(?:约|近|超|不超过|第)?(?=\d))?/u;
// A Chinese text may break after any character, but not before closing punctuation nor inside a word or a number with
// what it counts. A fixed space holds its neighbours together, and so do brackets around a short word.
// What asks whether values may be compared is one word, 能比吗？ and 能不能比.
const words = [
  /能(?:不能)?比吗?[，。、；：？！”」]*/.source,
  /（[^（）\s]{1,6}）[，。、；：”」]*/.source,
  `[(“‘◇]*${leads.source}[A-Za-z0-9.,%+≈≥≤’'&/–—\\u00a0-]+(?:(?<=\\d) (?:bn|m)\\b|(?<=[bm]illion) yuan|(?<=\\d)${counts.source})?[，。、；：）》”」％.,:;!?)]*`,
  /[（《“「]?[^\s][，。、；：）》”」％·]*/.source,
].join("|");
// A line may end with the dot between two parts, and none begins with it.
const pieces = new RegExp(` +|(?:${words})(?: ·)?`, "gu");

const beforeUnit = /(?<=\d)(?=[^\d.,%–—-]*\p{Script=Han})/u;
const behindHedge = /(?<=\p{Script=Han})(?=\d)/u;

/** A text in the pieces between which a line may break. */
export const piecesOf = (text: string): readonly string[] => Array.from(text.matchAll(pieces), ([piece]) => piece);

/**
 * Breaks a text into lines no wider than `width` pixels. A number that has no room for what it counts is parted from
 * it, and where that is not enough from its hedge; a single longer word stays whole.
 */
export function wrapText(
  text: string,
  { width, size, pieces: whole = piecesOf(text) }: { width: number; size: number; pieces?: readonly string[] },
): string[] {
  const lines: string[] = [];
  let line = "";
  const parted = (one: string, at: RegExp) => (textWidth(one, { size }) > width ? one.split(at) : [one]);
  for (const piece of whole.flatMap((one) => parted(one, beforeUnit)).flatMap((one) => parted(one, behindHedge))) {
    if (line !== "" && textWidth((line + piece).trimEnd(), { size }) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
