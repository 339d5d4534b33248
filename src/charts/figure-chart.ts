import { buildDocument as document } from "../drawing/build-document.ts";
import { onceALanguage, type Drawing } from "../drawing/widths.ts";
import { mapSource } from "../chain-maps/map-sources.ts";
import type { Data, Lang, Text } from "../model/types.ts";
import type { ChartSpec } from "./define-chart.ts";
import { caveats, mixesIndicators } from "../model/compare.ts";
import { altText, drawingName } from "../model/describe.ts";
import { chartColumns } from "./chart-columns.ts";
import { drawIn, type Drawn } from "./draw-in.ts";
import { wholeSubtitle } from "./whole-subtitle.ts";
import { subtitleOf } from "./subtitle.ts";
import { inputFigures, inputVentures } from "../model/lookup.ts";
import { shortSources } from "../model/short-source.ts";
import { citedPages, restsOnCopy, sourceLine } from "../model/source.ts";
import { toTable } from "../tables/table.ts";
import type { FigureChart } from "./chart.ts";

/** Draws a chart at each of the widths, under a name, in the document of the build. */
export function drawChart(
  spec: Pick<ChartSpec, "slug" | "kind" | "render" | "annotations">,
  options: Omit<Drawn, "document">,
): readonly Drawing[] {
  return drawIn(spec, { ...options, document });
}

/** How many cited pages the source line of a chart names one by one. */
const mostPages = 24;

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
  const title = spec.title(
    rows.filter(({ of }) => !restsOnCopy(of, data)),
    rows,
  );
  const subtitle = wholeSubtitle(rows, { data, kind, title, subtitle: subtitleOf(spec.subtitle, { rows, kind }) });
  const ventures = [...new Set(rows.flatMap(({ of }) => inputVentures(of, data)))];
  const annotations = spec.annotations?.(rows, data) ?? [];
  const rests = annotations.flatMap((one) => one.rests);
  const prints = [...rows.flatMap(({ of }) => inputFigures(of, data)), ...rests];
  // So many ventures, and so many figures, rest on dozens of pages, of which each stands in the list of sources.
  const isLong = ventures.length > 0 || citedPages(prints, data).length > mostPages;
  const sourceOf = (lang: Lang, inFull: boolean) =>
    isLong
      ? mapSource([...prints, ...ventures], { data, lang, inFull })
      : (inFull ? sourceLine : shortSources)({ rows, places: rests }, { data, lang });
  const alt: Text = {
    zh: altText({ chart: { kind, subtitle }, rows, annotations, lang: "zh", data }),
    en: altText({ chart: { kind, subtitle }, rows, annotations, lang: "en", data }),
  };
  return {
    type: "figures",
    data,
    slug,
    kind,
    title: tied(title),
    subtitle,
    alt,
    source: { zh: sourceOf("zh", false), en: sourceOf("en", false) },
    sourceInFull: { zh: sourceOf("zh", true), en: sourceOf("en", true) },
    rows,
    ventures,
    ...(mixes && { mixes }),
    caveats: caveats(rows, data),
    notes: notes.map((note) => (typeof note === "function" ? note(rows, data) : note)).filter(({ zh }) => zh !== ""),
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
