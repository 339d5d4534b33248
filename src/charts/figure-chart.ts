import type { ChainView } from "../chain-maps/chain-view.ts";
import { caveats, mixesIndicators, type Caveat } from "../model/compare.ts";
import { chartColumns } from "../tables/columns.ts";
import { altText } from "../model/describe.ts";
import { sourceLine } from "../model/source.ts";
import { toTable, type Table } from "../tables/table.ts";
import type { Data, Lang, Text, Venture } from "../model/types.ts";
import type { Chart, ChartHead, Row } from "./define-chart.ts";
import { onceALanguage, type Drawing } from "../drawing/widths.ts";
import { drawChart } from "./draw.ts";

/** A chart with its rows, and all that follows from them. */
export interface Prepared {
  chart: ChartHead;
  /** The values that are drawn; none on a chain map. */
  rows: readonly Row[];
  /** What a chain map draws; none on a chart of figures. */
  ventures: readonly Venture[];
  /** The view that a chain map draws. */
  view?: ChainView;
  /** What is drawn, as its files have it. */
  table: Table;
  title: Text;
  alt: Text;
  /** Each report with the lines used, then the census. */
  source: Text;
  caveats: readonly Caveat[];
  /** A drawing at each of the widths. */
  drawings: (lang: Lang) => readonly Drawing[];
}

/**
 * Selects a chart's rows and works out its words.
 * @throws where it has no rows, or sets several indicators on one axis without saying why
 */
export function prepareChart(chart: Chart, { data }: { data: Data }): Prepared {
  const rows = chart.select(data);
  if (rows.length === 0) throw new Error(`no rows: ${chart.slug}.`);
  if (!chart.mixes && mixesIndicators(rows, data)) {
    throw new Error(`mixed indicators: ${chart.slug}. Say in \`mixes\` why they share one axis, or draw two charts.`);
  }
  const alt: Text = {
    zh: altText({ chart, rows, lang: "zh", data }),
    en: altText({ chart, rows, lang: "en", data }),
  };
  return {
    chart,
    rows,
    ventures: [],
    table: toTable(rows, { columns: chartColumns, data }),
    title: tied(chart.title(rows)),
    alt,
    source: { zh: sourceLine({ rows }, { data, lang: "zh" }), en: sourceLine({ rows }, { data, lang: "en" }) },
    caveats: caveats(rows, { data }),
    drawings: onceALanguage((lang) => drawChart(chart, { rows, lang, alt: alt[lang] })),
  };
}

/** A headline in which no amount breaks over a line between its currency, number and unit. */
function tied({ zh, en }: Text): Text {
  return { zh, en: en.replace(/CNY [\d.,]+(?: (?:bn|m)\b)?/g, (amount) => amount.replaceAll(" ", "\u00a0")) };
}
