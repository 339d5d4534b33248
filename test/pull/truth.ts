import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { toData } from "../../scripts/normalize/write/data.ts";
import { readUnit } from "../../src/reading/numbers/units.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a numeral of a text is known to be, by a person's reading. */
export interface Known {
  line: number;
  column: number;
  value_base: number;
  unit_base: string;
  qualifier: string;
  /** Empty where the truth does not say. */
  growth: string;
  /** Every period that may be defended, as `start/end`; `/` for none. */
  periods: readonly string[];
  /** Whether a fair person could also say that it is no figure. */
  optional: boolean;
}

/** One text with all that is known of it. */
export interface Labelled {
  name: string;
  text: string;
  place: string;
  known: readonly Known[];
}

/** The reports of the project, whose truth is the project's own data. */
export function ownReports(folder: string): Labelled[] {
  const data = toData(readFolder(join(root, "data")));
  return data.reports.flatMap(({ id, place }) => {
    const file = join(folder, `${id}.txt`);
    if (!existsSync(file)) return [];
    const figures = data.figures
      .filter(({ report }) => report === id)
      .map((row): Known => ({
        line: row.line,
        column: row.column,
        value_base: row.value_base,
        unit_base: row.unit_base.split("/")[0] ?? "",
        qualifier: row.qualifier,
        growth: "",
        periods: [`${row.period_start}/${row.period_end}`],
        optional: false,
      }));
    // Other news on the page has figures too; that they are not of this report, no numeral can tell.
    const foreign = data.numerals
      .filter(({ report, reason }) => report === id && reason === "other-news")
      .map(({ line, column }): Known => {
        return { line, column, value_base: 0, unit_base: "", qualifier: "", growth: "", periods: [], optional: true };
      });
    return [{ name: id, text: readFileSync(file, "utf8"), place, known: [...figures, ...foreign] }];
  });
}

/**
 * Texts that the project's data do not contain, labelled by hand: `test/pull/truth/<name>.csv` beside
 * `<folder>/<name>.txt`.
 */
export function otherReports(folder: string): Labelled[] {
  const labels = fileURLToPath(new URL("truth", import.meta.url));
  return readdirSync(labels)
    .filter((file) => file.endsWith(".csv"))
    .toSorted()
    .flatMap((file) => {
      const name = file.replace(".csv", "");
      const source = join(folder, `${name}.txt`);
      if (!existsSync(source)) return [];
      const rows = Papa.parse<Record<string, string>>(readFileSync(join(labels, file), "utf8").trim(), {
        header: true,
        delimiter: ",",
      });
      return [{ name, text: readFileSync(source, "utf8"), place: "", known: rows.data.map(toKnown) }];
    });
}

function toKnown(row: Record<string, string>): Known {
  const unit = row["unit"] === "第" ? { base: "第", factor: 1 } : readUnit(row["unit"] ?? "");
  if (!unit) throw new Error(`unknown unit in the labels: ${row["unit"]}`);
  const starts = (row["period_start"] ?? "").split("|");
  const ends = (row["period_end"] ?? "").split("|");
  return {
    line: Number(row["line"]),
    column: Number(row["column"]),
    value_base: Number(row["value"]) * unit.factor,
    unit_base: unit.base,
    qualifier: row["qualifier"] ?? "",
    growth: row["growth"] ?? "",
    periods: starts.map((start, index) => `${start}/${ends[index] ?? ""}`),
    optional: row["optional"] === "yes",
  };
}
