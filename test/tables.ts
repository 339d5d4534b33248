import { fileFault, type Fault } from "../scripts/lib/fault.ts";
import type { Tables } from "../scripts/normalize/read/folder.ts";
import { rowReader } from "../scripts/normalize/read/table.ts";
import { fileOf, headerOf, type Declaration } from "../src/tables/declare.ts";
import { files } from "../src/tables/index.ts";

type Name = keyof typeof files;

interface Usual {
  /** What a row has in the cells that a test does not give; all others are empty. */
  cells?: Readonly<Record<string, string>>;
  /** The rows where a test gives none. */
  rows?: readonly Readonly<Record<string, string>>[];
}

const text = { zh: "甲", en: "A" };
const day = "2022-12-31";

// The world of the tests: the report `a` on 甲市, which belongs to 甲区, and a few indicators and units.
const usual: { readonly [N in Name]?: Usual } = {
  reports: {
    cells: { place: "150200", title: "甲", title_en: "A", kind: "press", lines: "40", sha256: "0".repeat(64) },
    rows: [{ id: "a", published_from: "2022-12-01", published_to: day }],
  },
  figures: {
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
    cells: { line: "1", column: "1", printed: "一", reason: "name" },
  },
  indicators: {
    cells: { ...text, definition: "甲", definition_en: "A", unit: "count", kind: "count", low: "0", high: "1000000" },
    rows: [
      { id: "projects", zh: "项目", en: "Projects" },
      { id: "funds", zh: "资金", en: "Funds", unit: "CNY", kind: "flow", low: "10000", high: "1000000000000" },
      { id: "growth", zh: "增速", en: "Growth", unit: "1", kind: "rate", low: "-1", high: "5" },
      { id: "share", zh: "占比", en: "Share", unit: "1", kind: "share", high: "1" },
      { id: "per-mu", zh: "亩均", en: "Per mu", unit: "CNY/mu", kind: "stock" },
    ],
  },
  places: {
    cells: { ...text, level: "league", parent: "150000" },
    rows: [
      { code: "150000", zh: "甲区", en: "Region A", level: "region", parent: "" },
      { code: "150200", zh: "甲市" },
    ],
  },
  units: {
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
  members: { cells: text },
  census: {
    cells: { place: "150200", residents: "1000", source: "甲", source_en: "A" },
  },
  corrections: {
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
    cells: { id: "r", kind: "sum", expression: "1 = 1", verdict: "consistent", claim: "甲", claim_en: "A" },
  },
  readings: {
    cells: { field: "value", differences: "1", first: "1", second: "0", neither: "0", rule: "甲", rule_en: "A" },
  },
  releases: {
    cells: { version: "0.1.0", date: day, summary: "甲", summary_en: "A" },
  },
  notNumerals: { cells: text },
  chains: { cells: { ...text, summary: "甲", summary_en: "A" } },
  nodes: {
    cells: { ...text, stage: "midstream", source: "common knowledge" },
  },
  ventures: {
    cells: { id: "a-v01", line: "1", place: "150200", stage: "signed", confidence: "stated" },
  },
  methods: {
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
  mechanisms: { cells: text },
  tiles: {
    cells: { place: "150200", column: "0", row: "0", narrow_column: "0", narrow_row: "0" },
  },
  targetRegions: {
    cells: { ...text, members: "甲", members_en: "A" },
  },
  terms: {
    cells: { ...text, use: "field", meaning: "甲", meaning_en: "A" },
  },
  citedSources: {
    cells: { place: "150200", title: "甲", standing: "press", extent: "whole", seen: day },
    rows: [{ id: "p", published: day }],
  },
  citedFigures: {
    cells: {
      id: "p-f1",
      source: "p",
      printed: "签约12个",
      indicator: "projects",
      place: "150200",
      value: "12",
      unit: "个",
      qualifier: "exact",
      status: "actual",
    },
  },
  citedVentures: {
    cells: { id: "p-v1", source: "p", printed: "签约", place: "150200", stage: "signed", confidence: "stated" },
  },
  venturesSame: {
    cells: { reason: "甲", reason_en: "A" },
  },
  later: {
    cells: { reason: "甲", reason_en: "A" },
  },
  due: {
    cells: { due: "2024-12-31", reason: "甲", reason_en: "A" },
  },
  courting: {
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
};

/** Cells as they would stand in the file; `report` and `chain` are the file that a row stands in. */
type Cells<N extends Name> = Partial<Record<keyof (typeof files)[N]["columns"], string>>;
type Given = { readonly [N in Name]?: readonly Cells<N>[] };

/** The tables of a data folder with these rows; what a row leaves out is that of one without a fault. */
export function makeTables(given: Given = {}): Tables {
  const tables = Object.keys(files).map((name) => {
    const rows = given[name as Name] ?? usual[name as Name]?.rows ?? [];
    return [name, makeTable(name as Name, rows)] as const;
  });
  const releaseContents = { rows: [], keys: new Set(), whole: true, faults: [] };
  return { ...Object.fromEntries(tables), releaseContents } as unknown as Tables;
}

const owners: Readonly<Record<string, string>> = { report: "a", chain: "wind" };

function makeTable(name: Name, given: readonly Readonly<Partial<Record<string, string>>>[]) {
  const table: Declaration = files[name];
  const columns = headerOf(table);
  const column = Object.keys(table.columns).find((key) => table.columns[key]?.owner !== undefined) ?? "";
  const rows = given.map((own, index) => {
    const cells = columns.map((key) => own[key] ?? usual[name]?.cells?.[key] ?? "");
    const file = fileOf(table, owners[column]);
    const { row, faults } = rowReader(table, { file, owner: own[column] ?? owners[column] })({
      line: index + 2,
      cells,
    });
    if (row === undefined) throw new Error(`no row of ${file}: ${tell(faults).join("; ")}`);
    const read: Readonly<Record<string, unknown>> = row;
    return read;
  });
  const keys = new Set(rows.map((row) => String(row[columns[0] ?? ""])));
  return { rows, keys, whole: true, faults: [] };
}

/** The same tables, one of which has a row that could not be read. */
export function withUnread(tables: Tables, name: Name): Tables {
  return { ...tables, [name]: { ...tables[name], faults: [fileFault(fileOf(files[name], "a"), "unread")] } };
}

/** Faults in the words of `npm run data`, without the folder. */
export function tell(faults: readonly Fault[]): string[] {
  return faults.map(({ file, row, column, message }) => {
    const place = [file, row, column && `(${column})`].filter(Boolean).join(" ");
    return `${place}: ${message}`;
  });
}
