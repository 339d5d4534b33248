import Papa from "papaparse";
import { headerOf, type SourceRow } from "../../src/tables/declare.ts";
import { figures } from "../../src/tables/figures.ts";
import { messageOf } from "../lib/arguments.ts";
import { candidateColumns } from "../pull/columns.ts";
import { readText } from "../pull/open/text.ts";

type Candidate = (typeof candidateColumns)[number];
/** What follows from the rest of a sheet. */
const following = ["id", "period_start", "period_end"] as const;
type Judged = Exclude<keyof SourceRow<typeof figures>, Candidate | "report" | (typeof following)[number]>;
type Known = Candidate | Judged;

const others: readonly string[] = [...candidateColumns, ...following];
/** What a judge may add to the columns of a sheet of candidates; the columns of a figure that no program can guess. */
const judged = headerOf(figures).filter((column) => !others.includes(column)) as Judged[];

/** One judged row: every known column as text, empty where the sheet has none; `row` is its line in the sheet. */
export type JudgedRow = Readonly<Record<Known, string>> & { row: number };

/** A sheet as it was read, with its faults, one sentence each. */
export interface Sheet {
  rows: JudgedRow[];
  faults: string[];
}

const known: readonly Known[] = [...candidateColumns, ...judged];
const needed: readonly Known[] = ["line", "column", "printed", "figure_or_aside"];

/**
 * Reads a judged sheet as a spreadsheet saves it: any encoding with or without a mark, any line ends, commas,
 * semicolons or tabs.
 */
export function readSheet(bytes: Uint8Array, name: string): Sheet {
  try {
    return sheetOf(readText(bytes, { file: name }), name);
  } catch (error) {
    return { rows: [], faults: [messageOf(error)] };
  }
}

function sheetOf(text: string, name: string): Sheet {
  // Only here may the delimiter be guessed: spreadsheets of some countries write semicolons.
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  const fields = meta.fields ?? [];
  const missing = needed.filter((column) => !fields.includes(column));
  const strange = fields.filter((field) => field !== "" && !known.some((column) => column === field));
  const faults = [
    ...missing.map((column) => `${name}: missing column: ${column}. Keep the header that npm run pull writes`),
    ...strange.map((field) => `${name}: unknown column: ${field}. Known: ${known.join(", ")}`),
    ...errors
      .filter(({ code }) => code !== "UndetectableDelimiter")
      // Papa Parse counts the header among the rows where it finds a wrong quote, and not where a row is too wide.
      .map(({ type, row, message }) => `${name} row ${(row ?? 0) + (type === "Quotes" ? 1 : 2)}: ${message}`),
  ];
  const rows = data.map((cells, index) => {
    const entries = known.map((column) => [column, (cells[column] ?? "").trim()] as const);
    return { ...(Object.fromEntries(entries) as Record<Known, string>), row: index + 2 };
  });
  return { rows, faults };
}
