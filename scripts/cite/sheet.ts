import { headerOf } from "../../src/tables/declare.ts";
import { citedFigures } from "../../src/tables/cited-figures.ts";
import { citedVentures } from "../../src/tables/cited-ventures.ts";
import { readColumns, type Sheet, type SheetRow } from "../lib/sheet.ts";

// The command gives these; both days of a period stand in one cell.
const given: readonly string[] = ["id", "source", "period_start", "period_end"];
const asked = (header: readonly string[]) => header.filter((column) => !given.includes(column));

/** The columns of each kind of fact in a sheet, in the order in which one fills them in. */
export const columnsOf = {
  figure: ["period", ...asked(headerOf(citedFigures))],
  venture: asked(headerOf(citedVentures)),
} as const;

/** What a row of a sheet tells: a number that a page prints, or who does what where on which chain. */
export type Kind = keyof typeof columnsOf;

/** A row of a sheet of facts: every known column as text, and its line in the sheet. */
export type FactRow = SheetRow<string>;

const known = [...new Set([...columnsOf.figure, ...columnsOf.venture])];

/** Reads a sheet of facts as a spreadsheet saves it. */
export function readFacts(bytes: Uint8Array, name: string): Sheet<string> {
  const mend = "It holds the words of the page that tell the fact";
  return readColumns(bytes, { name, known, needed: ["printed"], mend });
}

/** The kind of a row: a figure has an indicator, a venture a stage; undefined where it has both or neither. */
export function kindOf(row: FactRow): Kind | undefined {
  const [indicator, stage] = [row["indicator"] !== "", row["stage"] !== ""];
  if (indicator === stage) return undefined;
  return indicator ? "figure" : "venture";
}
