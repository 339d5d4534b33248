/** A run of words that is shown in one way. */
export interface InlineRun {
  words: string;
  code: boolean;
  /** Where a link leads to; empty where there is none. */
  href: string;
}

/** Splits a text at its `code` and its [links](address). */
export function inlineRuns(text: string): readonly InlineRun[] {
  return text
    .split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, code] = /^`(.+)`$/.exec(part) ?? [];
      const [, words, href = ""] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
      return { words: code ?? words ?? part, code: code !== undefined, href };
    });
}
