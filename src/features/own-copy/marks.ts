import { fill } from "../../i18n/fill.ts";
import type { Held, Kind, Mark } from "./hold.ts";

/** What marks and lists are told in; the page hands them over in its language. */
export type MarkWords = Readonly<
  Record<"takenAs" | "asideAs" | "fixedAs" | "differingAs" | "extraAs" | "missingItem" | "differingItem", string>
>;

/** What is said of a mark: which figure it is, why it was set aside, what the account has in its place. */
export function toldOf({ kind, row, about = "" }: Mark, words: MarkWords): string {
  const { line = 0, printed = "" } = row ?? {};
  const told: Readonly<Record<Kind, string>> = {
    taken: fill(words.takenAs, { words: row?.words ?? "" }),
    aside: fill(words.asideAs, { words: row?.words ?? "" }),
    fixed: fill(words.fixedAs, { words: about }),
    differing: fill(words.differingAs, { line, printed }),
    extra: words.extraAs,
  };
  return told[kind];
}

/** The id of a mark on the page, by its number in the text. */
export const markId = (n: number): string => `own-${n + 1}`;

/** The copy as nodes: its text, with a mark at every numeral, that leads to the account's row where there is one. */
export function nodesOf({ text, marks }: Pick<Held, "text" | "marks">, words: MarkWords): readonly (Node | string)[] {
  const nodes = marks.flatMap((mark, n): (Node | string)[] => {
    const element = document.createElement(mark.row ? "a" : "mark");
    element.id = markId(n);
    element.className = `n ${mark.kind}`;
    element.title = toldOf(mark, words);
    element.tabIndex = 0;
    if (mark.row) element.setAttribute("href", `#${mark.row.anchor}`);
    element.textContent = text.slice(mark.from, mark.to);
    return [text.slice(marks[n - 1]?.to ?? 0, mark.from), element];
  });
  return [...nodes, text.slice(marks.at(-1)?.to ?? 0)];
}

/** An item of a list of differences: its words, and the place that it leads to. */
export interface Difference {
  words: string;
  href: string;
}

/** What differs between a copy and the account: rows that it lacks, numerals of its own, and those that are others. */
export function differences(
  { text, marks, missing }: Held,
  words: MarkWords,
): Readonly<Record<"missing" | "extra" | "differing", readonly Difference[]>> {
  const told = (kind: Kind, wordsOf: (mark: Mark, copy: string) => string) =>
    marks.flatMap((mark, n) => {
      const copy = text.slice(mark.from, mark.to).replace(/\s/gu, "");
      return mark.kind === kind ? [{ words: wordsOf(mark, copy), href: `#${markId(n)}` }] : [];
    });
  return {
    missing: missing.map(({ line, printed, anchor }) => ({
      words: fill(words.missingItem, { line, printed }),
      href: `#${anchor}`,
    })),
    extra: told("extra", (_, copy) => copy),
    differing: told("differing", ({ row }, copy) =>
      fill(words.differingItem, { line: row?.line ?? 0, printed: row?.printed ?? "", copy }),
    ),
  };
}
