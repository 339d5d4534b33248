const known = new Map<string, string>();

/** Takes the traditional letters, and as many simplified ones in the same order. */
export function learnLetters({ traditional, simplified }: { traditional: string; simplified: string }): void {
  const simple = [...simplified];
  for (const [index, letter] of [...traditional].entries()) known.set(letter, simple[index] ?? letter);
}

/** One traditional character in its simplified form: 億 → 亿; any other as it is. */
export const toSimplified = (letter: string): string => known.get(letter) ?? letter;
