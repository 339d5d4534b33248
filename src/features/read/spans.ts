import { layOut, type Entry } from "../../reading/account/ledger.ts";
import { isNumeralAt } from "../../reading/account/numerals.ts";

/** A stretch of a line: its number, and its columns in code points from 1, `to` behind the last. */
export interface Span {
  line: number;
  from: number;
  to: number;
}

/** Where prints stand in lines, the first of which has the number `first`; a print may go on in the next line. */
export function spansIn(lines: readonly string[], { first }: { first: number }) {
  const { characters, flat, find } = layOut(lines.join("\n"));
  const placed = (entry: Entry) => find({ ...entry, line: entry.line - first + 1 });

  function between(start: number, end: number): Span[] {
    const spans: Span[] = [];
    for (const { line, column } of characters.slice(start, end)) {
      const open = spans.at(-1);
      if (open?.line === line + first - 1) open.to = column + 1;
      else spans.push({ line: line + first - 1, from: column, to: column + 1 });
    }
    return spans;
  }

  return {
    /** Where a print stands; its first numeral is at its line and column. */
    print(entry: Entry): Span[] {
      const { start, end } = placed(entry);
      return start === undefined || end === undefined ? [] : between(start, end);
    },
    /** Where a numeral stands that begins at a line and column, and how it is printed. */
    numeral({ line, column }: Omit<Entry, "printed">): { spans: Span[]; printed: string } {
      const { at = 0 } = placed({ line, column, printed: "" });
      let end = at + 1;
      while (isNumeralAt(flat, end)) end += 1;
      const printed = characters.slice(at, end).map(({ letter }) => letter);
      return { spans: between(at, end), printed: printed.join("") };
    },
  };
}
