import type { z } from "zod";
import type { Fault } from "../scripts/lib/fault.ts";
import { fileFault } from "../scripts/lib/fault.ts";
import type { Tables } from "../scripts/normalize/read/folder.ts";
import { readRow } from "../scripts/normalize/read/row.ts";
import { asideShape } from "../scripts/normalize/read/shapes/asides.ts";
import { chainShape, nodeShape } from "../scripts/normalize/read/shapes/chains.ts";
import { censusShape, correctionShape, readingShape, relationShape } from "../scripts/normalize/read/shapes/context.ts";
import { figureShape } from "../scripts/normalize/read/shapes/figures.ts";
import { courtingShape, targetRegionShape, tileShape } from "../scripts/normalize/read/shapes/map.ts";
import { mechanismShape, methodShape } from "../scripts/normalize/read/shapes/methods.ts";
import { releaseShape } from "../scripts/normalize/read/shapes/releases.ts";
import { reportShape } from "../scripts/normalize/read/shapes/reports.ts";
import { ventureShape } from "../scripts/normalize/read/shapes/ventures.ts";
import {
  indicatorShape,
  memberShape,
  notNumeralShape,
  placeShape,
  unitShape,
} from "../scripts/normalize/read/shapes/vocab.ts";

interface Kind {
  file: string;
  /** The column that is no cell but the file in which a row stands. */
  owner?: "report" | "chain";
  shape: z.ZodObject;
  /** What a row has in the cells that a test does not give; all others are empty. */
  cells?: Readonly<Record<string, string>>;
  /** The rows where a test gives none. */
  rows?: readonly Readonly<Record<string, string>>[];
}

const text = { zh: "甲", en: "A" };
const day = "2022-12-31";

// The world of the tests: the report `a` on 甲市, which belongs to 甲区, and a few indicators and units.
const kinds = {
  reports: {
    file: "reports.csv",
    shape: reportShape,
    cells: { place: "150200", title: "甲", title_en: "A", kind: "press", lines: "40", sha256: "0".repeat(64) },
    rows: [{ id: "a", published_from: "2022-12-01", published_to: day }],
  },
  figures: {
    file: "figures/a.csv",
    owner: "report",
    shape: figureShape,
    cells: {
      id: "a-001",
      line: "1",
      column: "1",
      printed: "12个",
      indicator: "projects",
      place: "150200",
      value: "12",
      unit: "个",
      qualifier: "exact",
      status: "actual",
    },
  },
  asides: {
    file: "aside/a.csv",
    owner: "report",
    shape: asideShape,
    cells: { line: "1", column: "1", printed: "一", reason: "name" },
  },
  indicators: {
    file: "vocab/indicators.csv",
    shape: indicatorShape,
    cells: { ...text, definition: "甲", definition_en: "A", unit: "count", kind: "count", low: "0", high: "1000000" },
    rows: [
      { id: "projects" },
      { id: "funds", unit: "CNY", kind: "flow", low: "10000", high: "1000000000000" },
      { id: "growth", unit: "1", kind: "rate", low: "-1", high: "5" },
      { id: "share", unit: "1", kind: "share", high: "1" },
      { id: "per-mu", unit: "CNY/mu", kind: "stock" },
    ],
  },
  places: {
    file: "vocab/places.csv",
    shape: placeShape,
    cells: { ...text, level: "league", parent: "150000" },
    rows: [
      { code: "150000", zh: "甲区", level: "region", parent: "" },
      { code: "150200", zh: "甲市" },
    ],
  },
  units: {
    file: "vocab/units.csv",
    shape: unitShape,
    cells: { factor: "1" },
    rows: [
      { unit: "", base: "1" },
      { unit: "个", base: "个" },
      { unit: "家", base: "家" },
      { unit: "人次", base: "人次" },
      { unit: "万只", base: "只", factor: "10000" },
      { unit: "万元", base: "CNY", factor: "10000" },
      { unit: "亿元", base: "CNY", factor: "100000000" },
      { unit: "%", base: "1", factor: "0.01" },
      { unit: "倍", base: "1" },
    ],
  },
  members: { file: "vocab/members.csv", shape: memberShape, cells: text },
  census: {
    file: "context/census-2020.csv",
    shape: censusShape,
    cells: { place: "150200", residents: "1000", source: "甲", source_en: "A" },
  },
  corrections: {
    file: "corrections.csv",
    shape: correctionShape,
    cells: {
      figure: "a-001",
      printed: "12个",
      kind: "odd-unit",
      reading: "甲",
      reading_en: "A",
      date: day,
      version: "0.1.0",
    },
  },
  relations: {
    file: "relations.csv",
    shape: relationShape,
    cells: { id: "r", kind: "sum", expression: "1 = 1", verdict: "consistent", claim: "甲", claim_en: "A" },
  },
  readings: {
    file: "readings.csv",
    shape: readingShape,
    cells: { field: "value", differences: "1", first: "1", second: "0", neither: "0", rule: "甲", rule_en: "A" },
  },
  releases: {
    file: "releases.csv",
    shape: releaseShape,
    cells: { version: "0.1.0", date: day, summary: "甲", summary_en: "A" },
  },
  notNumerals: { file: "vocab/not-numerals.csv", shape: notNumeralShape, cells: text },
  chains: { file: "vocab/chains.csv", shape: chainShape, cells: { ...text, summary: "甲", summary_en: "A" } },
  nodes: {
    file: "chains/wind.csv",
    owner: "chain",
    shape: nodeShape,
    cells: { ...text, stage: "midstream", source: "common knowledge" },
  },
  ventures: {
    file: "ventures/a.csv",
    owner: "report",
    shape: ventureShape,
    cells: { id: "a-v01", line: "1", place: "150200", stage: "signed", confidence: "stated" },
  },
  methods: {
    file: "methods/a.csv",
    owner: "report",
    shape: methodShape,
    cells: {
      ...text,
      id: "a-m01",
      line: "1",
      place: "150200",
      kind: "dispatch",
      mechanism: "dispatch",
      needs: "甲",
      needs_en: "A",
      shows: "甲",
      shows_en: "A",
    },
  },
  mechanisms: { file: "vocab/mechanisms.csv", shape: mechanismShape, cells: text },
  tiles: {
    file: "tiles.csv",
    shape: tileShape,
    cells: { place: "150200", column: "0", row: "0", narrow_column: "0", narrow_row: "0" },
  },
  targetRegions: {
    file: "vocab/target-regions.csv",
    shape: targetRegionShape,
    cells: { ...text, members: "甲", members_en: "A" },
  },
  courting: {
    file: "courting.csv",
    shape: courtingShape,
    cells: {
      id: "court-1",
      report: "a",
      line: "1",
      place: "150200",
      region: "delta",
      printed: "甲",
      printed_en: "A",
      means: "甲",
      means_en: "A",
    },
  },
} satisfies Readonly<Record<string, Kind>>;

type Name = keyof typeof kinds;
/** Cells as they would stand in the file; `report` and `chain` are the file that a row stands in. */
type Cells<Shape extends z.ZodObject> = Partial<Record<keyof z.output<Shape> | "report" | "chain", string>>;
type Given = { [N in Name]?: readonly Cells<(typeof kinds)[N]["shape"]>[] };

/**
 * The tables of a data folder with these rows, through the shapes of their files; what is left out is that of a row
 * without a fault.
 */
export function makeTables(given: Given = {}): Tables {
  const tables = Object.entries(kinds).map(([name, kind]: [string, Kind]) => {
    const rows = given[name as Name] ?? kind.rows ?? [];
    return [name, makeTable(kind, rows)] as const;
  });
  const releaseContents = { rows: [], keys: new Set(), whole: true, faults: [] };
  return { ...Object.fromEntries(tables), releaseContents } as unknown as Tables;
}

const owners = { report: "a", chain: "wind" };

function makeTable(
  { file, owner, shape, cells: usual = {} }: Kind,
  given: readonly Readonly<Record<string, string>>[],
) {
  const columns = Object.keys(shape.shape);
  const rows = given.map((own, index) => {
    const cells = columns.map((column) => own[column] ?? usual[column] ?? "");
    const { row, faults } = readRow({ line: index + 2, cells }, { file, shape });
    if (row === undefined) throw new Error(`no row of ${file}: ${tell(faults).join("; ")}`);
    return owner ? { ...row, [owner]: own[owner] ?? owners[owner] } : row;
  });
  const first = columns[0] ?? "";
  const keys = new Set(rows.map((row) => String((row as Record<string, unknown>)[first])));
  return { rows, keys, whole: true, faults: [] };
}

/** The same tables, one of which has a row that could not be read. */
export function withUnread(tables: Tables, name: Name): Tables {
  return { ...tables, [name]: { ...tables[name], faults: [fileFault(kinds[name].file, "unread")] } };
}

/** Faults in the words of `npm run data`, without the folder. */
export function tell(faults: readonly Fault[]): string[] {
  return faults.map(({ file, row, column, message }) => {
    const place = [file, row, column && `(${column})`].filter(Boolean).join(" ");
    return `${place}: ${message}`;
  });
}
