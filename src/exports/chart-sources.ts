import { rowsOf, venturesOf, type Chart } from "../charts/chart.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { isCited } from "../model/coverage.ts";
import { inputCensus, inputFigures } from "../model/lookup.ts";
import { citedPages } from "../model/source.ts";
import type { CitedSource, Figure, Lang, Report, Venture } from "../model/types.ts";

/** A line of a report that a chart rests on: a figure with its print, or a venture. */
export type SourceLine = Figure | Venture;

/**
 * What a chart was drawn from: each report with the lines that went in, in printed order, each cited page with its
 * figures and ventures, and the census sources.
 */
export function sourcesOf(chart: Chart) {
  const { data } = chart;
  const rows = rowsOf(chart);
  const used = new Set(rows.flatMap(({ of }) => inputFigures(of, data)));
  const census = new Map(rows.flatMap(({ of }) => inputCensus(of, data)).map(({ source }) => [source.zh, source]));
  const ventures = venturesOf(chart);
  const named = ventures.flatMap((venture) => (isCited(venture) ? [] : venture));
  const lines: readonly SourceLine[] = [...data.figures.filter((figure) => used.has(figure)), ...named];
  const reports = data.reports.flatMap((report) => {
    const own = lines.filter((line) => line.report === report.id);
    return own.length > 0 ? [{ report, lines: own }] : [];
  });
  const cited = [...used].filter(isCited);
  const placed = ventures.filter(isCited);
  const known = new Set(citedPages([...cited, ...placed], data));
  const pages = data.citedSources
    .filter(({ id }) => known.has(id))
    .map((page) => ({
      page,
      figures: cited.filter(({ source }) => source === page.id),
      ventures: placed.filter(({ source }) => source === page.id),
    }));
  return { reports, pages, census: [...census.values()] };
}

/** The number that each report, cited page and Chinese name of a census has in a chart's list of sources, from 1. */
export function sourceNumbers(chart: Chart): ReadonlyMap<string, number> {
  const { reports, pages, census } = sourcesOf(chart);
  const sources = [
    ...reports.map(({ report }) => report.id),
    ...pages.map(({ page }) => page.id),
    ...census.map(({ zh }) => zh),
  ];
  return new Map(sources.map((source, index) => [source, index + 1]));
}

/** The page of this site that tells what was read in a report, or on a cited page. */
export const reportUrl = ({ id }: Report, lang?: Lang): string => absoluteLink(paths.report(id), lang);
export const pageUrl = ({ id }: CitedSource, lang?: Lang): string => absoluteLink(paths.source(id), lang);
