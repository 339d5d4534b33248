import { toSimplified } from "#host/simplified";

/** The first and the last of the blocks of ideographs and radicals. */
const [first, last] = [0x2e80, 0x323af];

/** Every traditional letter, and the simplified ones in the same order: what a browser reads 億 by. */
export function simplifiedLetters(): { traditional: string; simplified: string } {
  const pairs: [traditional: string, simplified: string][] = [];
  for (let point = first; point <= last; point += 1) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const letter = String.fromCodePoint(point);
    const simple = toSimplified(letter);
    if (simple !== letter) pairs.push([letter, simple]);
  }
  return {
    traditional: pairs.map(([letter]) => letter).join(""),
    simplified: pairs.map(([, simple]) => simple).join(""),
  };
}
