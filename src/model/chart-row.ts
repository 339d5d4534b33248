import type { Observation, Text } from "./types.ts";

/** One drawn row: what is observed, and the words it carries in a chart. */
export interface ChartRow {
  of: Observation;
  /** What the mark is called. */
  label: Text;
  /** The part of the chart it belongs to, where there is more than one. */
  group?: Text;
}

/** What a chart looks like, for the words of its alternative text. */
export type ChartKind = "bars" | "steps" | "tiers" | "paired" | "units" | "path" | "dots" | "ranges" | "map";
