import { parseCsv } from "../normalize/read/csv.ts";

/** How much a new version differs from the last, after the Data Package rule. */
export const steps = ["nothing", "patch", "minor", "major"] as const;
export type Step = (typeof steps)[number];

/** One CSV of a version: its text, and the columns that tell its rows apart. */
export interface Published {
  name: string;
  csv: string;
  key: readonly string[];
  /** Names, types and keys of its columns, where a package describes them. */
  schema?: string;
}

/** What a user of a table relies on: a change of it is major, unlike one of words. */
export function schemaText({ fields, primaryKey = [], foreignKeys = [] }: Schema): string {
  const columns = fields.map(({ name, type }) => [name, type]);
  return JSON.stringify({ columns, primaryKey, foreignKeys });
}

/** The part of a Table Schema that is compared. */
export interface Schema {
  fields: { name: string; type: string }[];
  primaryKey?: string[];
  foreignKeys?: unknown[];
}

/** What differs in one file, in words, and how much it weighs. */
export interface Difference {
  step: Step;
  words: string;
}

/**
 * What differs between the files of two versions: a column is major, a row that comes or goes or a new file is minor, a
 * cell is a patch.
 */
export function differences(before: readonly Published[], after: readonly Published[]): readonly Difference[] {
  const gone = before.filter(({ name }) => !after.some((file) => file.name === name));
  return [
    ...gone.map(({ name }): Difference => ({ step: "major", words: `${name}: gone` })),
    ...after.flatMap((file): Difference[] => {
      const old = before.find(({ name }) => name === file.name);
      if (!old) return [{ step: "minor", words: `${file.name}: new` }];
      if (old.schema !== undefined && old.schema !== file.schema)
        return [{ step: "major", words: `${file.name}: other types or keys` }];
      return old.csv === file.csv ? [] : [compare(old, file)];
    }),
  ];
}

function compare(before: Published, after: Published): Difference {
  const [old, fresh] = [rowsOf(before), rowsOf(after)];
  if (old.header !== fresh.header) return { step: "major", words: `${after.name}: other columns` };
  const came = [...fresh.rows.keys()].filter((key) => !old.rows.has(key)).length;
  const went = [...old.rows.keys()].filter((key) => !fresh.rows.has(key)).length;
  const changed = [...fresh.rows].filter(([key, row]) => old.rows.has(key) && old.rows.get(key) !== row).length;
  const words = `${after.name}: ${came} rows came, ${went} went, ${changed} changed`;
  return { step: came + went > 0 ? "minor" : "patch", words };
}

function rowsOf({ csv, key }: Published): { header: string; rows: ReadonlyMap<string, string> } {
  const [header, ...body] = parseCsv(csv.replaceAll("\r\n", "\n"));
  const columns = header?.cells ?? [];
  const at = key.length > 0 ? key.map((name) => columns.indexOf(name)) : columns.map((_, index) => index);
  const rows = body.map(
    ({ cells }) => [JSON.stringify(at.map((index) => cells[index])), JSON.stringify(cells)] as const,
  );
  return { header: JSON.stringify(columns), rows: new Map(rows) };
}

/** The least version that may follow `last` after such a step. */
export function nextVersion(last: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = last.split(".").map(Number);
  if (step === "major") return `${major + 1}.0.0`;
  if (step === "minor") return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
