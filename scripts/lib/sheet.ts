import Papa from "papaparse";
import { readText } from "../../src/reading/open/text.ts";
import { messageOf } from "../../src/reading/message-of.ts";

/** One row of a sheet: every known column as text, empty where the sheet has none; `row` is its line in the sheet. */
export type SheetRow<Column extends string> = Readonly<Record<Column, string>> & { row: number };

/** A sheet as it was read, with its faults, one sentence each. */
export interface Sheet<Column extends string> {
  rows: SheetRow<Column>[];
  faults: string[];
}

interface Asked<Column extends string> {
  /** How faults call the sheet. */
  name: string;
  known: readonly Column[];
  needed: readonly Column[];
  /** What to do where a needed column is missing. */
  mend: string;
}

/**
 * Reads a sheet as a spreadsheet saves it: any encoding with or without a mark, any line ends, commas, semicolons or
 * tabs.
 */
export function readColumns<Column extends string>(bytes: Uint8Array, asked: Asked<Column>): Sheet<Column> {
  try {
    return sheetOf(readText(bytes, { file: asked.name }), asked);
  } catch (error) {
    return { rows: [], faults: [messageOf(error)] };
  }
}

function sheetOf<Column extends string>(text: string, { name, known, needed, mend }: Asked<Column>): Sheet<Column> {
  // Only here may the delimiter be guessed: spreadsheets of some countries write semicolons.
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  const fields = meta.fields ?? [];
  const missing = needed.filter((column) => !fields.includes(column));
  const strange = fields.filter((field) => field !== "" && !known.some((column) => column === field));
  const faults = [
    ...missing.map((column) => `${name}: missing column: ${column}. ${mend}`),
    ...strange.map((field) => `${name}: unknown column: ${field}. Known: ${known.join(", ")}`),
    ...errors
      .filter(({ code }) => code !== "UndetectableDelimiter")
      // Papa Parse counts the header among the rows where it finds a wrong quote, and not where a row is too wide.
      .map(({ type, row, message }) => `${name} row ${(row ?? 0) + (type === "Quotes" ? 1 : 2)}: ${message}`),
  ];
  const rows = data.map((cells, index) => {
    const entries = known.map((column) => [column, (cells[column] ?? "").trim()] as const);
    return { ...(Object.fromEntries(entries) as Record<Column, string>), row: index + 2 };
  });
  return { rows, faults };
}
