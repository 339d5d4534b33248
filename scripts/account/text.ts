import { withoutPinyin } from "./pinyin.ts";

/** One character of a report that is no space, and where it stands: 1-based line and column in code points. */
export interface Placed {
  character: string;
  line: number;
  column: number;
}

/** The characters of a report in reading order, without spaces and line ends, so that a broken number is whole. */
export function placeCharacters(text: string): Placed[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      [...withoutPinyin(line)].map((character, position) => ({ character, line: index + 1, column: position + 1 })),
    )
    .filter(({ character }) => !/\s/u.test(character));
}

/**
 * Digits and the Chinese numerals, simplified or traditional, of which every one must be accounted for; 零 and 首 mostly
 * make words (零距离, 首创), so they need not be.
 */
export const numeralCharacter = /[0-9０-９一二三四五六七八九十百千万亿两半億萬兩]/u;
