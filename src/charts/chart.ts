import type { VentureRow } from "../chain-maps/certainty.ts";
import type { ChainView } from "../chain-maps/chain-view.ts";
import type { Drawing } from "../drawing/widths.ts";
import type { Caveat } from "../model/compare.ts";
import type { ChartKind, ChartRow, Data, Lang, Text } from "../model/types.ts";
import type { Table } from "../tables/table.ts";

/** What every chart has, whatever it draws. */
interface Drawn {
  /** What it was drawn from, for all that is said of it elsewhere. */
  data: Data;
  /** The address: lower-case ASCII words joined by hyphens. */
  slug: string;
  kind: ChartKind;
  /** The finding. */
  title: Text;
  /** What is measured, where, when, in which unit. */
  subtitle: Text;
  alt: Text;
  /** Each report with the lines used, each cited page, then the census, in short. */
  source: Text;
  /** The same with the titles in full, for files. */
  sourceInFull: Text;
  /** What a reader must know beside the computed caveats. */
  notes: readonly Text[];
  /** What is drawn, as its files have it. */
  table: Table;
  /** A drawing at each of the widths, made when first asked for. */
  drawings: (lang: Lang) => readonly Drawing[];
}

/** A chart of figures, printed or computed. */
export interface FigureChart extends Drawn {
  type: "figures";
  rows: readonly ChartRow[];
  /** Why several indicators share one axis. */
  mixes?: Text;
  caveats: readonly Caveat[];
  /** What its values count, where they count ventures: these have no figures to rest on. */
  ventures: readonly VentureRow[];
}

/** The map of a chain: its nodes, and the ventures that stand on them. */
export interface ChainMap extends Drawn {
  type: "chain-map";
  view: ChainView;
  ventures: readonly VentureRow[];
}

/** A chart of the site, with all that follows from the data. */
export type Chart = FigureChart | ChainMap;

/** The values that a chart draws; on a chain map there are none. */
export function rowsOf(chart: Chart): readonly ChartRow[] {
  switch (chart.type) {
    case "figures":
      return chart.rows;
    case "chain-map":
      return [];
  }
}

/** The ventures that a chart draws or counts. */
export function venturesOf(chart: Chart): readonly VentureRow[] {
  switch (chart.type) {
    case "figures":
    case "chain-map":
      return chart.ventures;
  }
}

/** What a reader must know of a chart: why it mixes what it mixes, the computed caveats, then its own notes. */
export function remarksOf(chart: Chart): readonly Text[] {
  switch (chart.type) {
    case "figures":
      return [...(chart.mixes ? [chart.mixes] : []), ...chart.caveats.map(({ text }) => text), ...chart.notes];
    case "chain-map":
      return chart.notes;
  }
}
