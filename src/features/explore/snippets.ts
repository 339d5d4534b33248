import type { Data } from "../../model/types.ts";
import { exploredFiles, type Entry } from "./explore-format.ts";
import { facets, indicatorsOf, noValue, type Facet } from "./facets.ts";
import type { State } from "./state.ts";

/** Where rows are read by a program. */
export const languagesOf = ["duckdb", "pandas", "r"] as const;
export type SnippetLanguage = (typeof languagesOf)[number];

/** A condition: the cell of this facet, or the id, is one of these values. */
interface Condition {
  cell: Facet | "id";
  values: readonly string[];
}

interface Options {
  state: Pick<State, "chosen" | "text">;
  data: Data;
  /** The address of a published file, by its name with the ending. */
  addressOf: (file: string) => string;
}

/** The conditions that leave exactly the rows shown: what is chosen, or the ids where words were looked for. */
function conditions(shown: readonly Entry[], { state, data }: Options): readonly Condition[] {
  if (state.text !== "") return [{ cell: "id", values: shown.map(({ of }) => of.id) }];
  return facets.flatMap((cell): Condition[] => {
    const values = state.chosen[cell].flatMap((value) => (cell === "indicator" ? indicatorsOf(value, data) : [value]));
    return values.length === 0
      ? []
      : [{ cell, values: [...new Set(values)].map((one) => (one === noValue ? "" : one)) }];
  });
}

/** How the value of a facet is found in the published columns, by a program. */
const cells: Readonly<Record<SnippetLanguage, Readonly<Partial<Record<Facet | "id", string>>>>> = {
  duckdb: {
    year: "coalesce(strftime(coalesce(period_end, period_start), '%Y'), '')",
    source: "concat(report, source)",
  },
  pandas: {
    year: 'rows["period_end"].where(rows["period_end"] != "", rows["period_start"]).str[:4]',
    source: 'rows["report"] + rows["source"]',
  },
  r: {
    year: 'substr(ifelse(period_end == "", period_start, period_end), 1, 4)',
    source: "paste0(report, source)",
  },
};

const double = (text: string): string => JSON.stringify(text);
const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A program of a few lines that reads the published files and gives exactly the rows shown. */
export function snippet(
  shown: readonly Entry[],
  { language, ...options }: Options & { language: SnippetLanguage },
): string {
  const wanted = conditions(shown, options);
  const files = exploredFiles.filter((file) => shown.some((entry) => entry.file === file));
  const read = (ending: string) =>
    (files.length > 0 ? files : exploredFiles.slice(0, 1)).map((file) => options.addressOf(`${file}.${ending}`));
  switch (language) {
    case "duckdb": {
      const tests = wanted.map(
        ({ cell, values }) => `${cells.duckdb[cell] ?? cell} IN (${values.map(single).join(", ") || "NULL"})`,
      );
      const where = tests.length > 0 ? `\nWHERE ${tests.join("\n  AND ")}` : "";
      return `SELECT *\nFROM read_parquet([${read("parquet").map(single).join(", ")}])${where};\n`;
    }
    case "pandas": {
      const tests = wanted.map(
        ({ cell, values }) =>
          `rows = rows[(${cells.pandas[cell] ?? `rows["${cell}"]`}).isin([${values.map(double).join(", ")}])]\n`,
      );
      const list = read("csv").map(double).join(", ");
      return `import pandas as pd\n\nrows = pd.concat(pd.read_csv(file, dtype=str, keep_default_na=False) for file in [${list}])\n${tests.join("")}`;
    }
    case "r": {
      const tests = wanted.map(
        ({ cell, values }) =>
          `rows <- subset(rows, ${cells.r[cell] ?? cell} %in% c(${values.map(double).join(", ")}))\n`,
      );
      const list = read("csv").map(double).join(", ");
      return `rows <- do.call(rbind, lapply(c(${list}), read.csv, colClasses = "character", na.strings = character(), encoding = "UTF-8"))\n${tests.join("")}`;
    }
  }
}
