import type { Data } from "../tables/index.ts";
import type { Lang, Text } from "../tables/text.ts";
import type { Observation } from "../tables/cited-figures.ts";

export { verdicts, type Verdict } from "../arithmetic/judge.ts";

// The rows of the tables and the words of their cells, each declared with its table.
export { reasons, type Reason } from "../tables/asides.ts";
export type { Census } from "../tables/census.ts";
export type { Chain } from "../tables/chains.ts";
export type { CitedFigure, Observation, Printed } from "../tables/cited-figures.ts";
export { standings, extents, type Standing, type Extent, type CitedSource } from "../tables/cited-sources.ts";
export type { CitedVenture } from "../tables/cited-ventures.ts";
export { correctionKinds, type CorrectionKind, type Correction } from "../tables/corrections.ts";
export type { Courting } from "../tables/courting.ts";
export {
  statuses,
  qualifiers,
  flags,
  bases,
  type Status,
  type Qualifier,
  type Flag,
  type Basis,
  type Figure,
  type Derived,
  type Reckoned,
} from "../tables/figures.ts";
export type { Data } from "../tables/index.ts";
export type { Due } from "../tables/due.ts";
export { indicatorKinds, type IndicatorKind, type Indicator } from "../tables/indicators.ts";
export type { Later } from "../tables/later.ts";
export type { Mechanism } from "../tables/mechanisms.ts";
export type { Member } from "../tables/members.ts";
export { methodKinds, type MethodKind, type Method } from "../tables/methods.ts";
export { nodeStages, type NodeStage, type ChainNode } from "../tables/nodes.ts";
export type { Numeral } from "../tables/numerals.ts";
export { placeLevels, type PlaceLevel, type Place } from "../tables/places.ts";
export type { Reading } from "../tables/readings.ts";
export { relationKinds, type RelationKind, type Relation } from "../tables/relations.ts";
export type { Release } from "../tables/releases.ts";
export { reportKinds, type ReportKind, type Report } from "../tables/reports.ts";
export type { TargetRegion } from "../tables/target-regions.ts";
export { termUses, type Term, type TermUse } from "../tables/terms.ts";
export { languages, type Lang, type Text } from "../tables/text.ts";
export type { Tile } from "../tables/tiles.ts";
export type { Unit } from "../tables/units.ts";
export type { VentureSame } from "../tables/ventures-same.ts";
export { ventureStages, confidences, type VentureStage, type Confidence, type Venture } from "../tables/ventures.ts";

/** What words are made from: the data that they speak of, and the language of the reader. */
export interface Context {
  data: Data;
  lang: Lang;
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

/** One drawn row: what is observed, and the words it carries in a chart. */
export interface ChartRow {
  of: Observation;
  /** What the mark is called. */
  label: Text;
  /** The part of the chart it belongs to, where there is more than one. */
  group?: Text;
}

/** What a chart looks like, for the words of its alternative text. */
export type ChartKind =
  | "bars"
  | "steps"
  | "tiers"
  | "paired"
  | "units"
  | "path"
  | "dots"
  | "ranges"
  | "figures"
  | "nested"
  | "squares"
  | "series"
  | "butterfly"
  | "map";
