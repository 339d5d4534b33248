import { arabicDigits } from "../../src/arithmetic/decimal.ts";
import { foldText } from "../../src/arithmetic/fold.ts";
import { reasons, type asides } from "../../src/tables/asides.ts";
import type { figures } from "../../src/tables/figures.ts";
import type { JudgedRow } from "./sheet.ts";

type Cells<T extends { columns: object }> = Partial<Record<keyof T["columns"], string>>;

/** The rows of both files by column, in reading order, and what a judge has still to decide. */
export interface Entered {
  figures: Cells<typeof figures>[];
  asides: Cells<typeof asides>[];
  faults: string[];
}

/** Turns judged rows into the rows of a report; a row is told of by its line in the sheet and its column. */
export function enterRows(rows: readonly JudgedRow[], { report, name }: { report: string; name: string }): Entered {
  const entered: Entered = { figures: [], asides: [], faults: [] };
  const sorted = rows.toSorted((a, b) => Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column));
  for (const row of sorted) {
    const tell = (column: string, message: string) =>
      entered.faults.push(`${name} row ${row.row} (${column}): ${message}`);
    if (row.figure_or_aside === "aside") {
      if (!reasons.some((reason) => reason === row.reason))
        tell("reason", `unknown reason: ${row.reason || "none"}. Known: ${reasons.join(", ")}`);
      // Fixed words such as 进一步 stand in vocab/not-numerals.csv and need no row.
      entered.asides.push({ line: row.line, column: row.column, printed: row.printed, reason: row.reason });
    } else if (row.figure_or_aside === "figure") {
      entered.figures.push(figureCells(row, { id: idOf(report, entered.figures.length + 1), tell }));
    } else if (row.figure_or_aside !== "word") {
      tell("figure_or_aside", `unknown word: ${row.figure_or_aside || "none"}. Write figure, aside or word`);
    }
  }
  return entered;
}

const idOf = (report: string, number: number): string => `${report}-${String(number).padStart(3, "0")}`;

function figureCells(
  row: JudgedRow,
  { id, tell }: { id: string; tell: (column: string, message: string) => void },
): Cells<typeof figures> {
  if (row.indicator === "") tell("indicator", "empty cell: name an indicator of vocab/indicators.csv");
  if (row.place === "" || row.place.includes(";"))
    tell("place", `${row.place === "" ? "empty cell" : `several places: ${row.place}`}. Name one of vocab/places.csv`);
  const [start = "", end = ""] = row.period.split("/");
  if (row.period !== "" && !/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(row.period))
    tell("period", `invalid period: ${row.period}. Write it as 2022-01-01/2022-11-30, or empty the cell`);
  // What a sheet says of a figure under the name of its column is taken as it stands.
  const { row: _, ...cells } = row;
  return {
    ...cells,
    id,
    period_start: start,
    period_end: end,
    value: valueOf(row),
    qualifier: row.qualifier || "exact",
    status: row.status || "actual",
  };
}

/** The value as printed: a spreadsheet drops the zeros at the end of 13.40. */
function valueOf({ printed, value }: JudgedRow): string {
  const digits = arabicDigits(foldText(printed));
  const signed = value.startsWith("-") ? `-${digits}` : digits;
  return digits !== "" && Number(signed) === Number(value) ? signed : value;
}
