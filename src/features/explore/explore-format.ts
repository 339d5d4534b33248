import { readNumber } from "../../arithmetic/number.ts";
import { writeExact } from "../../arithmetic/reckon.ts";
import { roundingInterval } from "../../arithmetic/rounding-interval.ts";
import type { Context, Data, Derived, Flag, Observation, Qualifier, Status } from "../../model/types.ts";
import type { Column } from "../../tables/table.ts";

/** A cell as the published table has it; null where it is empty. */
export type Cell = string | number | null;

/** A published row by the names of its columns. */
export type Cells = Readonly<Record<string, Cell>>;

/** The published files in which observations stand. */
export const exploredFiles = ["figures", "derived"] as const;
export type ExploredFile = (typeof exploredFiles)[number];

/** A column as it is published, without how it is read. */
export type PublishedColumn = Omit<Column<never>, "read">;

/** Where a value is printed: the path of the row on its page, and the line where that is a report's. */
export type Print = readonly [path: string, line?: number];

/** A printed number exactly, in its base unit, and the size of its last place. */
export type ExactCells = readonly [value: string, step: string];

/** What the table is loaded from: the published rows, and of the other tables what their caveats and names need. */
export interface ExploreJson {
  columns: readonly PublishedColumn[];
  /** The rows of each file, a cell a column. */
  rows: Readonly<Record<ExploredFile, readonly (readonly Cell[])[]>>;
  /** Of each row in the same order: its first prints, and of how many. */
  prints: Readonly<Record<ExploredFile, readonly { first: readonly Print[]; of: number }[]>>;
  /** Of each printed figure in the same order. */
  exact: readonly ExactCells[];
  /** By id: how far a share has happened, and its part and whole, which its published cell tells together. */
  shares: Readonly<Record<string, Pick<Derived, "status" | "over">>>;
  /** The other tables, as far as they are needed. */
  data: Readonly<Record<string, readonly object[]>>;
}

/** An observation with all that the table knows of it. */
export interface Entry {
  of: Observation;
  cells: Cells;
  file: ExploredFile;
  prints: readonly Print[];
  /** Of how many prints those are the first. */
  printCount: number;
}

/** What was loaded: the entries in the order of the files, the columns, and the data to judge and name them by. */
export interface Explored {
  entries: readonly Entry[];
  columns: readonly PublishedColumn[];
  data: Data;
}

/** What words are made from in a browser: what was loaded, and the language. */
export type Reader = Context & Pick<Explored, "columns">;

/** The entries of a file that was loaded, and the data of its language-free tables. */
export function readExplored(json: ExploreJson): Explored {
  const entries = exploredFiles.flatMap((file) =>
    json.rows[file].map((row, index): Entry => {
      const cells: Cells = Object.fromEntries(json.columns.map(({ name }, n) => [name, row[n] ?? null]));
      const { first = [], of: printCount = 0 } = json.prints[file][index] ?? {};
      return {
        of: observationOf(cells, { ...json, exact: json.exact[index] }),
        cells,
        file,
        prints: first,
        printCount,
      };
    }),
  );
  const printed = entries.map(({ of }) => of).filter(({ basis }) => basis === "printed");
  const figures = printed.filter((of) => !("source" in of));
  const citedFigures = printed.filter((of) => "source" in of);
  return { entries, columns: json.columns, data: { ...json.data, figures, citedFigures } as unknown as Data };
}

/** The observation that a published row tells of. */
function observationOf(
  cells: Cells,
  { shares, exact: [value, step] = ["0", "0"] }: Pick<ExploreJson, "shares"> & { exact: ExactCells | undefined },
): Observation {
  const text = (name: string): string => String(cells[name] ?? "");
  const list = (name: string): string[] => text(name).split(";").filter(Boolean);
  const flags = list("flags") as Flag[];
  const shared = {
    id: text("id"),
    ...{ indicator: text("indicator"), place: text("place") },
    ...{ period_start: text("period_start"), period_end: text("period_end") },
    status: text("status") as Status,
    ...{ value: Number(cells.value), unit: text("unit") },
    ...{ value_base: Number(cells.value_base), unit_base: text("unit_base") },
    ...{ dimension: text("dimension"), member: text("member") },
    note: { zh: text("note"), en: text("note_en") },
  };
  const known = { ...shared, basis: text("basis") };
  if (known.basis !== "printed") {
    const limits = Object.fromEntries(
      ["low", "high"].flatMap((name) => (typeof cells[name] === "number" ? [[name, cells[name]]] : [])),
    );
    return {
      ...known,
      ...limits,
      ...(flags.length > 0 && { flags }),
      ...shares[shared.id],
      formula: { zh: text("formula_zh"), en: text("formula_en") },
      inputs: list("inputs"),
    } as unknown as Observation;
  }
  const place =
    text("source") === "" ? { report: text("report"), line: Number(cells.line) } : { source: text("source") };
  const qualifier = text("qualifier") as Qualifier;
  const number = { value: readNumber(value).value, step: readNumber(step).value };
  return {
    ...known,
    ...place,
    printed: text("printed"),
    qualifier,
    flags,
    exact: writeExact({ ...number, interval: roundingInterval({ ...known, ...number, qualifier }) }),
  } as unknown as Observation;
}
