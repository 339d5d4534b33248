import { buildDocument as document } from "../drawing/build-document.ts";
import { cleanSvg } from "../drawing/clean.ts";
import { drawAtWidths, onceALanguage, type Drawing } from "../drawing/widths.ts";
import type { Context, Data, Text } from "../model/types.ts";
import type { ChartSpec, ChartRow } from "./define-chart.ts";
import { caveats, mixesIndicators } from "../model/compare.ts";
import { altText, drawingName } from "../model/describe.ts";
import { cautionOf, withCaution } from "./caution.ts";
import { assertComparable } from "./common-scale.ts";
import { chartColumns } from "./chart-columns.ts";
import { wholeSubtitle } from "./whole-subtitle.ts";
import { subtitleOf } from "./subtitle.ts";
import { sourceLine } from "../model/source.ts";
import { toTable } from "../tables/table.ts";
import type { FigureChart } from "./chart.ts";

/**
 * Draws a chart at each of the widths, under a name.
 * @throws where a row has no number to draw, or did not come out
 */
export function drawChart(
  { slug, kind, render }: Pick<ChartSpec, "slug" | "kind" | "render">,
  { rows, data, lang, name }: { rows: readonly ChartRow[]; name: string } & Context,
): readonly Drawing[] {
  const empty = rows.find(({ of }) => !Number.isFinite(of.value_base));
  // Plot leaves out what is no number without a word.
  if (empty) throw new Error(`invalid value: ${empty.of.value_base} of ${empty.of.id} in ${slug}.`);
  const onScale = (compared: readonly ChartRow[]) => assertComparable(compared, { slug, data });
  const caution = cautionOf(rows, { kind, data });
  const draw = (width: number) => {
    const svg = render(rows, { document, width, data, lang, onScale });
    return caution ? withCaution(svg, caution[lang]) : svg;
  };
  return drawAtWidths(slug, {
    marks: rows.length,
    lang,
    draw: (width) => cleanSvg(draw(width), { name, id: `${slug}-${width}` }),
  });
}

/**
 * The chart of a spec: selects its rows and works out its words.
 * @throws where it has no rows, or sets several indicators on one axis without saying why
 */
export function figureChart(spec: ChartSpec, data: Data): FigureChart {
  const { slug, kind, mixes, notes = [] } = spec;
  const rows = spec.select(data);
  if (rows.length === 0) throw new Error(`no rows: ${slug}.`);
  if (!mixes && mixesIndicators(rows, data)) {
    throw new Error(`mixed indicators: ${slug}. Say in \`mixes\` why they share one axis, or draw two charts.`);
  }
  const title = spec.title(rows);
  const subtitle = wholeSubtitle(rows, { data, kind, title, subtitle: subtitleOf(spec.subtitle, { rows, kind }) });
  const alt: Text = {
    zh: altText({ chart: { kind, subtitle }, rows, lang: "zh", data }),
    en: altText({ chart: { kind, subtitle }, rows, lang: "en", data }),
  };
  return {
    type: "figures",
    data,
    slug,
    kind,
    title: tied(title),
    subtitle,
    alt,
    source: { zh: sourceLine({ rows }, { data, lang: "zh" }), en: sourceLine({ rows }, { data, lang: "en" }) },
    rows,
    ...(mixes && { mixes }),
    caveats: caveats(rows, data),
    notes: notes.map((note) => (typeof note === "function" ? note(rows) : note)),
    table: toTable(rows, { columns: chartColumns, data }),
    drawings: onceALanguage((lang) => {
      const name = drawingName({ chart: { kind, subtitle }, rows, lang });
      return drawChart(spec, { rows, data, lang, name });
    }),
  };
}

/** A headline in which no amount breaks over a line between its currency, number and unit. */
function tied({ zh, en }: Text): Text {
  return { zh, en: en.replace(/CNY [\d.,]+(?: (?:bn|m)\b)?/g, (amount) => amount.replaceAll(" ", "\u00a0")) };
}
