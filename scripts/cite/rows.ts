import { foldText } from "../../src/arithmetic/fold.ts";
import { noDays, noPeriod, readPeriodCell } from "../../src/reading/period-cell.ts";
import type { Tables } from "../normalize/read/folder.ts";
import type { Page } from "./page.ts";
import { columnsOf, kindOf, type FactRow, type Kind } from "./sheet.ts";

/** A fact as its table has it, by column, and the row of the sheet that tells it. */
export interface Fact {
  cells: Readonly<Record<string, string>>;
  row: FactRow;
}

/** The facts of a sheet, and what cannot be taken as one, by row and column. */
export interface Facts extends Readonly<Record<Kind, Fact[]>> {
  faults: { row: number; column: string; message: string }[];
}

/** Turns the rows of a sheet into facts of a page, with the next free numbers of each kind. */
export function factsOf(
  rows: readonly FactRow[],
  { page, place, tables }: { page: Page; place: string; tables: Tables },
): Facts {
  const facts: Facts = { figure: [], venture: [], faults: [] };
  const next = {
    figure: nextNumber(tables.citedFigures.keys, `${page.id}-f`),
    venture: nextNumber(tables.citedVentures.keys, `${page.id}-v`),
  };
  for (const row of rows) {
    const tell = (column: string, message: string) => facts.faults.push({ row: row.row, column, message });
    const kind = kindOf(row);
    if (kind === undefined) {
      const found = row["indicator"] === "" ? "neither indicator nor stage" : "indicator and stage";
      tell("indicator", `${found}. A figure has an indicator, a venture a stage: give each a row of its own`);
      continue;
    }
    for (const [column, cell] of strangeCells(row, kind))
      tell(column, `no cell of a ${kind}: ${cell}. Empty it, or give that fact a row of its own`);
    const id = `${page.id}-${kind.charAt(0)}${next[kind] + facts[kind].length}`;
    const days = readPeriodCell(row["period"] ?? "");
    if (kind === "figure" && days === undefined) tell("period", noPeriod(row["period"] ?? ""));
    const { row: _, ...cells } = row;
    const common = { ...cells, id, source: page.id, place: row["place"] || place };
    facts[kind].push({ cells: { ...common, ...ownCells(row, kind), ...(days ?? noDays) }, row });
  }
  return facts;
}

/** What a sheet may leave empty, and the number with the zeros that its page prints. */
function ownCells(row: FactRow, kind: Kind): Readonly<Record<string, string>> {
  if (kind === "venture") return { confidence: row["confidence"] || "stated" };
  return { value: valueOf(row), qualifier: row["qualifier"] || "exact", status: row["status"] || "actual" };
}

/** The filled cells of columns that this kind of fact does not have. */
const strangeCells = (row: FactRow, kind: Kind) =>
  Object.entries(row).filter(
    (entry): entry is [string, string] => entry[0] !== "row" && entry[1] !== "" && !columnsOf[kind].includes(entry[0]),
  );

function nextNumber(ids: ReadonlySet<string>, begin: string): number {
  const taken = [...ids].filter((id) => id.startsWith(begin)).map((id) => Number(id.slice(begin.length)));
  return Math.max(0, ...taken.filter(Number.isSafeInteger)) + 1;
}

/** The value as printed: a spreadsheet drops the zeros at the end of 13.40. */
function valueOf({ printed = "", value = "" }: Readonly<Record<string, string | number>>): string {
  const written = String(value);
  const digits = [...foldText(String(printed)).matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([all]) => all.replaceAll(",", ""));
  const unsigned = written.replace(/^-/, "");
  const found = digits.includes(unsigned) ? unsigned : digits.find((each) => Number(each) === Number(unsigned));
  return unsigned === "" || found === undefined ? written : written.replace(unsigned, found);
}
