import { arabicDigits } from "../../src/arithmetic/decimal.ts";
import { reasons } from "../../src/model/types.ts";
import type { JudgedRow } from "./sheet.ts";

/** The columns of `figures/<report>.csv` and of `aside/<report>.csv`. */
export const figureHeader =
  "id,line,column,printed,indicator,place,period_start,period_end,value,unit,qualifier,status,dimension,member,flags,note,note_en";
export const asideHeader = "line,column,printed,reason";

/** The cells of both files, in reading order, and what a judge has still to decide. */
export interface Entered {
  figures: string[][];
  asides: string[][];
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
      entered.asides.push([row.line, row.column, row.printed, row.reason]);
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
): string[] {
  if (row.indicator === "") tell("indicator", "empty cell: name an indicator of vocab/indicators.csv");
  if (row.place === "" || row.place.includes(";"))
    tell("place", `${row.place === "" ? "empty cell" : `several places: ${row.place}`}. Name one of vocab/places.csv`);
  const [start = "", end = ""] = row.period.split("/");
  if (row.period !== "" && !/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(row.period))
    tell("period", `invalid period: ${row.period}. Write it as 2022-01-01/2022-11-30, or empty the cell`);
  return [
    id,
    row.line,
    row.column,
    row.printed,
    row.indicator,
    row.place,
    start,
    end,
    valueOf(row),
    row.unit,
    row.qualifier || "exact",
    row.status || "actual",
    row.dimension,
    row.member,
    row.flags,
    row.note,
    row.note_en,
  ];
}

/** The value as printed: a spreadsheet drops the zeros at the end of 13.40. */
function valueOf({ printed, value }: JudgedRow): string {
  const digits = arabicDigits(printed.normalize("NFKC"));
  const signed = value.startsWith("-") ? `-${digits}` : digits;
  return digits !== "" && Number(signed) === Number(value) ? signed : value;
}
