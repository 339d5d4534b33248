import { suggest } from "../../src/tables/cells/nearest.ts";
import { headerOf } from "../../src/tables/declare.ts";
import { figures } from "../../src/tables/figures.ts";
import { layOut, type Entry } from "../../src/reading/account/ledger.ts";
import { checkPrint } from "../normalize/check/prints.ts";
import type { Tables } from "../normalize/read/folder.ts";
import { rowReader } from "../normalize/read/table.ts";

/** What is wrong with a cell of a sheet. */
export interface CellFault {
  column: string;
  message: string;
}

/** Holds what a sheet says against the text it was judged from and against what its own print says. */
export interface Holder {
  /** Whether the print stands in the text where its row says. */
  text: (entry: Record<keyof Entry, string>) => CellFault[];
  /** Whether a figure's cells can be read, and its value, unit and hedge are those of its print. */
  print: (cells: Readonly<Partial<Record<string, string>>>) => CellFault[];
}

/** A holder for this text and the vocabulary of a data folder. */
export function createHolder(text: string, { units, indicators, places }: Tables): Holder {
  const { flat, find } = layOut(text);
  const kinds = new Map(indicators.rows.map((row) => [row.id, row]));
  const known = { unit: units.keys, indicator: indicators.keys, place: places.keys };
  const columns = headerOf(figures);
  const read = rowReader(figures, { file: "" });
  return {
    text: ({ line, column, printed }) => {
      const { start, at } = find({ line: Number(line), column: Number(column), printed });
      if (start !== undefined) return [];
      const there = at === undefined ? "" : flat.slice(at, at + [...printed].length + 2).join("");
      const mend = "Take the cells line, column and printed from npm run pull; import its columns as text";
      const place = `${line || "?"}:${column || "?"}`;
      return [
        {
          column: "printed",
          message: `not in the text at ${place}: ${printed || "none"}. The text has “${there}” there. ${mend}`,
        },
      ];
    },
    print: (cells) => {
      const words = Object.entries(known).flatMap(([column, keys]) => {
        const word = cells[column] ?? "";
        // What is needed is told by the judge's own column; a figure may have no unit.
        if (word === "" || keys.has(word)) return [];
        const close = suggest(word, new Map([...keys].map((key) => [key, key])));
        return [{ column, message: `unknown ${column}: ${word}${close || `. Add it to vocab/${column}s.csv first`}` }];
      });
      const { row, faults } = read({ line: 0, cells: columns.map((column) => cells[column] ?? "") });
      const prints =
        row && words.length === 0
          ? checkPrint(row, { units: [...units.keys], indicator: kinds.get(row.indicator) })
          : [];
      return [...words, ...faults, ...prints].map(({ column, message }) => ({
        // A sheet has both days of a period in one cell.
        column: column.replace(/^period_.*/, "period"),
        message,
      }));
    },
  };
}
