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
      [...line].map((character, position) => ({ character, line: index + 1, column: position + 1 })),
    )
    .filter(({ character }) => !/\s/u.test(character));
}

/** Digits, the Chinese numerals, and 首 where it numbers (首届); 首 elsewhere counts nothing and need not be listed. */
export const numeralCharacter = /[0-9０-９一二三四五六七八九十百千万亿两半]/u;
