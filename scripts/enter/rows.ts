import { arabicDigits } from "../../src/arithmetic/decimal.ts";
import { foldText } from "../../src/arithmetic/fold.ts";
import { reasons, type asides } from "../../src/tables/asides.ts";
import type { figures } from "../../src/tables/figures.ts";
import { noDays, noPeriod, readPeriodCell } from "../../src/reading/period-cell.ts";
import type { CellFault, Holder } from "./hold.ts";
import type { JudgedRow } from "./sheet.ts";

type Cells<T extends { columns: object }> = Partial<Record<keyof T["columns"], string>>;

/** The rows of both files by column, in reading order, and what a judge has still to decide. */
export interface Entered {
  figures: Cells<typeof figures>[];
  asides: Cells<typeof asides>[];
  faults: string[];
}

interface Entering {
  /** The id of the report. */
  report: string;
  /** How faults call the sheet. */
  name: string;
  holder: Holder;
}

/**
 * Turns judged rows into the rows of a report, each held against the text and its own print; a row is told of by its
 * line in the sheet and its column.
 */
export function enterRows(rows: readonly JudgedRow[], { report, name, holder }: Entering): Entered {
  const entered: Entered = { figures: [], asides: [], faults: [] };
  const sorted = rows.toSorted((a, b) => Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column));
  const taken = new Map<string, number>();
  for (const row of sorted) {
    const tell = (column: string, message: string) =>
      entered.faults.push(`${name} row ${row.row} (${column}): ${message}`);
    const place = `${row.line}:${row.column}`;
    const before = taken.get(place);
    if (before !== undefined) tell("line", `told twice: ${place} is also in row ${before}. Keep one of them`);
    taken.set(place, row.row);
    if (row.figure_or_aside !== "word") for (const { column, message } of holder.text(row)) tell(column, message);
    if (row.figure_or_aside === "aside") {
      if (!reasons.some((reason) => reason === row.reason))
        tell("reason", `unknown reason: ${row.reason || "none"}. Known: ${reasons.join(", ")}`);
      // Fixed words such as 进一步 stand in vocab/not-numerals.csv and need no row.
      entered.asides.push({ line: row.line, column: row.column, printed: row.printed, reason: row.reason });
    } else if (row.figure_or_aside === "figure") {
      const { cells, told } = figureCells(row, idOf(report, entered.figures.length + 1));
      // A cell that is still to be judged is told once.
      const held = holder.print(cells).filter(({ column }) => !told.some((fault) => fault.column === column));
      for (const { column, message } of [...told, ...held]) tell(column, message);
      entered.figures.push(cells);
    } else if (row.figure_or_aside !== "word") {
      tell("figure_or_aside", `unknown word: ${row.figure_or_aside || "none"}. Write figure, aside or word`);
    }
  }
  return entered;
}

const idOf = (report: string, number: number): string => `${report}-${String(number).padStart(3, "0")}`;

/** A figure's cells by column, and what of them is still to be judged. */
function figureCells(row: JudgedRow, id: string): { cells: Cells<typeof figures>; told: CellFault[] } {
  const told: CellFault[] = [];
  if (row.indicator === "")
    told.push({ column: "indicator", message: "empty cell: name an indicator of vocab/indicators.csv" });
  if (row.place === "" || row.place.includes(";")) {
    const found = row.place === "" ? "empty cell" : `several places: ${row.place}`;
    told.push({ column: "place", message: `${found}. Name one of vocab/places.csv` });
  }
  const period = readPeriodCell(row.period);
  if (period === undefined) told.push({ column: "period", message: noPeriod(row.period) });
  // What a sheet says of a figure under the name of its column is taken as it stands.
  const { row: _, ...cells } = row;
  const [qualifier, status] = [row.qualifier || "exact", row.status || "actual"];
  const figure = { ...cells, id, ...(period ?? noDays), value: valueOf(row), qualifier, status };
  return { cells: figure, told };
}

/** The value as printed: a spreadsheet drops the zeros at the end of 13.40. */
function valueOf({ printed, value }: JudgedRow): string {
  const digits = arabicDigits(foldText(printed));
  const signed = value.startsWith("-") ? `-${digits}` : digits;
  return digits !== "" && Number(signed) === Number(value) ? signed : value;
}
