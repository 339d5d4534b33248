import { rowsOf, venturesOf, type Chart } from "../charts/chart.ts";
import { inputCensus, inputFigures } from "../model/lookup.ts";
import type { Figure, Venture } from "../model/types.ts";

/** A line of a report that a chart rests on: a figure with its print, or a venture. */
export type SourceLine = Figure | Venture;

/** What a chart was drawn from: each report with the lines that went in, in printed order, and the census sources. */
export function sourcesOf(chart: Chart) {
  const { data } = chart;
  const rows = rowsOf(chart);
  const used = new Set(rows.flatMap(({ of }) => inputFigures(of, data)));
  const census = new Map(rows.flatMap(({ of }) => inputCensus(of, data)).map(({ source }) => [source.zh, source]));
  const cited: readonly SourceLine[] = [...data.figures.filter((figure) => used.has(figure)), ...venturesOf(chart)];
  const reports = data.reports.flatMap((report) => {
    const lines = cited.filter((line) => line.report === report.id);
    return lines.length > 0 ? [{ report, lines }] : [];
  });
  return { reports, census: [...census.values()] };
}

/** The number that each report id and Chinese name of a census has in a chart's list of sources, from 1. */
export function sourceNumbers(chart: Chart): ReadonlyMap<string, number> {
  const { reports, census } = sourcesOf(chart);
  const sources = [...reports.map(({ report }) => report.id), ...census.map(({ zh }) => zh)];
  return new Map(sources.map((source, index) => [source, index + 1]));
}
