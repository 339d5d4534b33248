import { onceALanguage } from "../drawing/widths.ts";
import { caveats, mixesIndicators } from "../model/compare.ts";
import { altText } from "../model/describe.ts";
import { chartColumns } from "./chart-columns.ts";
import { sourceLine } from "../model/source.ts";
import { toTable } from "../tables/table.ts";
import type { Data, Text } from "../model/types.ts";
import type { FigureChart } from "./chart.ts";
import type { ChartSpec } from "./define-chart.ts";
import { drawChart } from "./draw.ts";

/**
 * The chart of a spec: selects its rows and works out its words.
 * @throws where it has no rows, or sets several indicators on one axis without saying why
 */
export function figureChart(spec: ChartSpec, data: Data): FigureChart {
  const { slug, kind, subtitle, mixes, notes = [] } = spec;
  const rows = spec.select(data);
  if (rows.length === 0) throw new Error(`no rows: ${slug}.`);
  if (!mixes && mixesIndicators(rows, data)) {
    throw new Error(`mixed indicators: ${slug}. Say in \`mixes\` why they share one axis, or draw two charts.`);
  }
  const alt: Text = {
    zh: altText({ chart: spec, rows, lang: "zh", data }),
    en: altText({ chart: spec, rows, lang: "en", data }),
  };
  return {
    type: "figures",
    data,
    slug,
    kind,
    title: tied(spec.title(rows)),
    subtitle,
    alt,
    source: { zh: sourceLine({ rows }, { data, lang: "zh" }), en: sourceLine({ rows }, { data, lang: "en" }) },
    rows,
    ...(mixes && { mixes }),
    caveats: caveats(rows, data),
    notes,
    table: toTable(rows, { columns: chartColumns, data }),
    drawings: onceALanguage((lang) => drawChart(spec, { rows, data, lang, alt: alt[lang] })),
  };
}

/** A headline in which no amount breaks over a line between its currency, number and unit. */
function tied({ zh, en }: Text): Text {
  return { zh, en: en.replace(/CNY [\d.,]+(?: (?:bn|m)\b)?/g, (amount) => amount.replaceAll(" ", "\u00a0")) };
}
