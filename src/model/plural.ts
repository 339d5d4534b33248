interface Noun {
  noun: string;
  /** Its plural, where that is not with an s. */
  several?: string;
}

/** A noun as it stands after a count: `month` of 1, `months` of any other. */
export function plural(count: number, { noun, several = `${noun}s` }: Noun): string {
  return count === 1 ? noun : several;
}

/** A count with its noun in English: `1 month`, `11 months`. */
export const counted = (count: number, noun: string): string => `${count} ${plural(count, { noun })}`;
