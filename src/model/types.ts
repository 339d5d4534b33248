import type { ExactText } from "../arithmetic/exact-text.ts";
import type { Verdict } from "../arithmetic/judge.ts";

export { verdicts, type Verdict } from "../arithmetic/judge.ts";

/**
 * The contract between `scripts/normalize.ts`, which writes `src/generated/`, and everything that reads it.
 * Field names are the column names of the published CSV files, so that code, JSON and CSV speak of the same thing.
 */

export const languages = ["zh", "en"] as const;
export type Lang = (typeof languages)[number];

/** One text in both languages of the site. */
export type Text = Readonly<Record<Lang, string>>;

/** How far a printed figure has happened. */
export const statuses = ["actual", "expected", "target", "capacity", "threshold", "plan", "count"] as const;
export type Status = (typeof statuses)[number];

/** How the print hedges its number. */
export const qualifiers = ["exact", "about", "nearly", "more_than", "at_least", "at_most"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What sort of quantity an indicator is. */
export const indicatorKinds = ["stock", "flow", "rate", "share", "count", "rank", "size"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** What makes a printed figure less than certain, or odd. */
export const flags = ["garbled", "caption", "odd-unit", "odd-print", "lost-unit", "cut", "split", "ambiguous"] as const;
export type Flag = (typeof flags)[number];

/** Why a numeral of a report is no figure. */
export const reasons = [
  "date",
  "document-number",
  "road-number",
  "name",
  "list-marker",
  "ordinal",
  "idiom",
  "other-news",
  "telephone",
  "chemical-name",
] as const;
export type Reason = (typeof reasons)[number];

/** Printed in a report, computed by us from printed figures, or solved for from several of them. */
export const bases = ["printed", "derived", "inferred"] as const;
export type Basis = (typeof bases)[number];

export const placeLevels = ["region", "league", "district", "park"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

export const reportKinds = ["press", "plan", "measures"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** One figure as a report prints it. Days are ISO (`2022-11-30`), empty where the figure has no period. */
export interface Figure {
  /** `<report>-<number>`, stable once published. */
  id: string;
  report: string;
  /** 1-based line of the report's text on which the numeral begins. */
  line: number;
  /** 1-based character in that line, counted in Unicode code points. */
  column: number;
  /** The number with its unit and attached hedge as printed, spaces and line breaks removed. */
  printed: string;
  indicator: string;
  /** GB/T 2260 code, or `<code>-<name>` for a park that has none. */
  place: string;
  period_start: string;
  period_end: string;
  status: Status;
  qualifier: Qualifier;
  /** In `unit`, as printed. */
  value: number;
  /** A row of `data/vocab/units.csv`; empty when the print counts without a counting word. */
  unit: string;
  /** In `unit_base`. */
  value_base: number;
  /** The same exactly, the size of its last printed place, and the ends of what it may stand for, in `unit_base`. */
  exact: ExactText;
  /** `CNY`, `1` (a fraction), `W`, `Wh`, `CNY/mu`, `day`, `rank`, or the counting word itself. */
  unit_base: string;
  dimension: string;
  member: string;
  flags: readonly Flag[];
  basis: "printed";
  note: Text;
}

/** A value computed from printed figures; never in a report. */
export interface Derived {
  id: string;
  indicator: string;
  place: string;
  period_start: string;
  period_end: string;
  status: Status;
  value: number;
  unit: string;
  value_base: number;
  unit_base: string;
  dimension: string;
  member: string;
  basis: "derived" | "inferred";
  /** What the rounding of the printed inputs allows, in `unit_base`; absent where nothing is rounded. */
  low?: number;
  high?: number;
  /** The computation in words. */
  formula: Text;
  /** Ids of the printed figures and context rows that went in. */
  inputs: readonly string[];
  note: Text;
}

/** Anything a chart can draw. */
export type Observation = Figure | Derived;

/** One numeral of a report, in reading order, and what became of it. */
export interface Numeral {
  report: string;
  line: number;
  column: number;
  printed: string;
  disposition: "figure" | "aside";
  /** Id of the figure; empty for an aside. */
  figure: string;
  /** Why it is no figure; empty for a figure. */
  reason: Reason | "";
}

export interface Indicator {
  id: string;
  zh: string;
  en: string;
  definition: Text;
  /** Base unit; `count` admits any counting word, `X/Y` a printed X per Y. */
  unit: string;
  kind: IndicatorKind;
  /** Usual range in the base unit; a value outside is refused. */
  low: number;
  high: number;
  /** Ids of indicators that look alike and must not be set beside it without a word. */
  not_with: readonly string[];
}

export interface Place {
  code: string;
  zh: string;
  en: string;
  level: PlaceLevel;
  /** Code of the place it lies in; empty for the region. */
  parent: string;
  /** Its own colour on light and on dark ground; without one it has that of the place it lies in. */
  colour?: { light: string; dark: string } | undefined;
  /** Its name in the addresses of the chain maps, where they are drawn for it. */
  scope?: string | undefined;
  /** Where it comes on the big screen, from 1 on. */
  screen?: number | undefined;
}

export interface Unit {
  unit: string;
  base: string;
  /** value × factor = value in base. */
  factor: number;
  /** What one reads in English after the number. */
  en: string;
}

export interface Report {
  id: string;
  place: string;
  title: string;
  title_en: string;
  publisher: string;
  /** ISO day when the text states it, else empty. */
  published: string;
  /** The earliest and latest day that the text itself allows. */
  published_from: string;
  published_to: string;
  kind: ReportKind;
  /** How many lines the text has. */
  lines: number;
  /** Of the text's bytes; lets anyone who has the text check that it is the one read here. */
  sha256: string;
  note: Text;
}

export interface Census {
  /** `census-2020-<code>` */
  id: string;
  place: string;
  residents: number;
  source: Text;
  note: Text;
}

/** Why a print is odd enough to be listed as a correction. */
export const correctionKinds = ["lost-unit", "odd-unit", "odd-print", "two-spellings", "list-length"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What was printed, how we read it, and why; never applied silently. */
export interface Correction {
  figure: string;
  printed: string;
  kind: CorrectionKind;
  reading: Text;
  date: string;
  version: string;
}

/** A version of the data that was published. */
export interface Release {
  /** Major, minor, patch: a column changed, rows came, values were mended. */
  version: string;
  /** ISO day. */
  date: string;
  summary: Text;
}

/** A chart as a release published it: its words, and its CSV byte for byte. */
export interface ReleasedChart {
  slug: string;
  kind: string;
  title: Text;
  subtitle: Text;
  alt: Text;
  /** The line that names the reports and their lines. */
  source: Text;
  csv: string;
}

/** What a release drew of a chart. */
export interface ReleasedDrawing {
  /** The looks of marks that its key explains. */
  key: readonly string[];
  /** SVG text by the width it was drawn for; `{site}` stands where the address of the site does. */
  svgs: Readonly<Record<Lang, readonly { width: number; svg: string }[]>>;
}

/** All that a release published. */
export interface ReleaseContents {
  version: string;
  charts: readonly ReleasedChart[];
  /** The drawings of its charts, as `model/drawings-file.ts` packs them, in base64. */
  drawings: string;
  /** The data package of its tables, as JSON text. */
  package: string;
  /** The CSVs of the catalogue, without the ending. */
  files: readonly { name: string; csv: string }[];
}

/** What a relation claims; a `part` also tells comparing that one indicator lies within another. */
export const relationKinds = [
  "sum",
  "part",
  "share",
  "ratio",
  "growth",
  "compound",
  "bound",
  "equal",
  "count-of-list",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/**
 * What a reader is told of a relation: its verdict, or, where it asks for a number that no report prints, that the
 * number is inferred.
 */
export const shownVerdicts = ["consistent", "inconsistent", "inferred", "cannot-be-told"] as const;
export type ShownVerdict = (typeof shownVerdicts)[number];

/** A relation between printed figures, recomputed. Numbers in `unit_base`; ends that are not known are absent. */
export interface Relation {
  id: string;
  kind: RelationKind;
  /** Figure ids joined by `+ - * / ( ) = < > <= >=`, numbers and `?`; statements joined by `&`. */
  expression: string;
  /** What is claimed, in our words. */
  claim: Text;
  verdict: Verdict;
  /** What the reports would have to print for a verdict; empty where there is one. */
  missing: Text;
  note: Text;
  /** In which the numbers are told: 亿元, %, 倍, a counting word; empty for a plain number. */
  unit: string;
  unit_base: string;
  /** The base unit of the left side with its counting words: `CNY/个`. */
  measured: string;
  /** Whether the left side stands for something that no report prints. */
  basis: "derived" | "inferred";
  computed?: number;
  low?: number;
  high?: number;
  claimed?: number;
  claimed_low?: number;
  claimed_high?: number;
  /** The whole numbers that an unknown count may be, where they are few. */
  candidates: readonly number[];
  /** Ids of the printed figures that go in. */
  figures: readonly string[];
}

/** The words for one member of a breakdown; an empty `member` names the dimension itself. */
export interface Member {
  dimension: string;
  member: string;
  zh: string;
  en: string;
  /** Of the dimension's own row: do its members add up (partition), contain each other (nested), or overlap? */
  nature: "partition" | "nested" | "overlapping" | "";
}

/** Where on its chain a node stands. */
export const nodeStages = ["upstream", "midstream", "downstream", "equipment", "use"] as const;
export type NodeStage = (typeof nodeStages)[number];

/** One industrial chain. */
export interface Chain {
  id: string;
  zh: string;
  en: string;
  summary: Text;
}

/** One link of a chain; that it exists is general knowledge, what stands there only a report can say. */
export interface ChainNode {
  chain: string;
  /** Unique within its chain. */
  id: string;
  stage: NodeStage;
  zh: string;
  en: string;
  /** Ids of nodes of the same chain that take what this one makes. */
  feeds: readonly string[];
  /** The standard or catalogue that puts it there, or `common knowledge`. */
  source: string;
}

/** How far a venture has come, as its report says. */
export const ventureStages = [
  "sought",
  "in-talks",
  "agreed",
  "signed",
  "landed",
  "under-construction",
  "producing",
  "gap-filled",
  "gap",
  "target",
] as const;
export type VentureStage = (typeof ventureStages)[number];

/** How sure the place on the chain is: the report says it, we infer it (the note says why), or the print is unclear. */
export const confidences = ["stated", "inferred", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** Who does what where on which chain, as one line of a report has it. */
export interface Venture {
  /** `<report>-v<number>` */
  id: string;
  report: string;
  line: number;
  /** As printed; empty where the report names a project, park or cluster without a firm. */
  company: string;
  company_en: string;
  project: string;
  project_en: string;
  place: string;
  /** Empty where the report tells no chain. */
  chain: string;
  /** Empty where the report names no product: then it stands on its chain without a node. */
  node: string;
  stage: VentureStage;
  /** The project's own, as printed with its unit; never a total or a class. */
  amount: string;
  amount_unit: string;
  /** A member of the dimension `size-class`. */
  size_class: string;
  capacity: string;
  capacity_unit: string;
  confidence: Confidence;
  note: Text;
}

/** What sort of thing a mechanism of promotion is. */
export const methodKinds = [
  "organisation",
  "dispatch",
  "assessment",
  "instrument",
  "channel",
  "service",
  "finance",
] as const;
export type MethodKind = (typeof methodKinds)[number];

/** What methods of different names and places have in common: a row of the matrix. */
export interface Mechanism {
  id: string;
  zh: string;
  en: string;
}

/** One method of investment promotion that a report describes. */
export interface Method {
  /** `<report>-m<number>` */
  id: string;
  report: string;
  line: number;
  place: string;
  zh: string;
  en: string;
  kind: MethodKind;
  /** The id of the mechanism that it is an instance of. */
  mechanism: string;
  /** How often it runs; empty where the report does not say. */
  rhythm: Text;
  /** What it takes in, and what it shows or brings about, in our own words. */
  needs: Text;
  shows: Text;
  /** Path of the page that shows the like here (`charts/…/`); empty where none does. */
  here: string;
  /** Why this site does not show it; empty where it does. */
  why: Text;
}

/** How often two independent readings of the reports differed in one field, and how that was settled. */
export interface Reading {
  /** A column, or `numerals-read`: then `first` and `second` are what each reading found in all. */
  field: string;
  differences: number;
  /** How often the first reading was kept, the second, or neither. */
  first: number;
  second: number;
  neither: number;
  rule: Text;
}

/** Where a league or city stands in the schematic map, from the top left; it shows no boundaries. */
export interface Tile {
  place: string;
  wide: { column: number; row: number };
  /** For a phone. */
  narrow: { column: number; row: number };
}

/** A part of the country that is courted for investment. */
export interface TargetRegion {
  id: string;
  zh: string;
  en: string;
  /** The provinces that count as part of it here. */
  members: Text;
}

/** A report says that a place courts a part of the country. */
export interface Courting {
  id: string;
  report: string;
  line: number;
  place: string;
  region: string;
  /** The part as the report names it. */
  printed: Text;
  /** By which means. */
  means: Text;
}

/** All that the site knows. */
export interface Data {
  figures: readonly Figure[];
  numerals: readonly Numeral[];
  indicators: readonly Indicator[];
  places: readonly Place[];
  units: readonly Unit[];
  members: readonly Member[];
  reports: readonly Report[];
  census: readonly Census[];
  corrections: readonly Correction[];
  relations: readonly Relation[];
  readings: readonly Reading[];
  /** The newest last. */
  releases: readonly Release[];
  chains: readonly Chain[];
  nodes: readonly ChainNode[];
  ventures: readonly Venture[];
  methods: readonly Method[];
  mechanisms: readonly Mechanism[];
  tiles: readonly Tile[];
  targetRegions: readonly TargetRegion[];
  courting: readonly Courting[];
}
