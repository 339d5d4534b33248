import { headerOf, type SourceRow } from "../../src/tables/declare.ts";
import { figures } from "../../src/tables/figures.ts";
import { readColumns, type Sheet, type SheetRow } from "../lib/sheet.ts";
import { candidateColumns } from "../../src/reading/columns.ts";

type Candidate = (typeof candidateColumns)[number];
/** What follows from the rest of a sheet. */
const following = ["id", "period_start", "period_end"] as const;
type Judged = Exclude<keyof SourceRow<typeof figures>, Candidate | "report" | (typeof following)[number]>;
type Known = Candidate | Judged;

const others: readonly string[] = [...candidateColumns, ...following];
/** What a judge may add to the columns of a sheet of candidates; the columns of a figure that no program can guess. */
const judged = headerOf(figures).filter((column) => !others.includes(column)) as Judged[];

/** One judged row: every known column as text, empty where the sheet has none; `row` is its line in the sheet. */
export type JudgedRow = SheetRow<Known>;

const known: readonly Known[] = [...candidateColumns, ...judged];
const needed: readonly Known[] = ["line", "column", "printed", "figure_or_aside"];

/** Reads a judged sheet as a spreadsheet saves it. */
export function readSheet(bytes: Uint8Array, name: string): Sheet<Known> {
  return readColumns(bytes, { name, known, needed, mend: "Keep the header that npm run pull writes" });
}
