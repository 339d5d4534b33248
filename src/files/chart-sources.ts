import type { Row } from "../charts/chart.ts";
import { censusBehind, figuresBehind } from "../lib/behind.ts";
import { data } from "../lib/data.ts";

/** What a chart was drawn from: each report with the figures that went in, in printed order, and the census sources. */
export function sourcesOf(rows: readonly Row[]) {
  const used = new Set(rows.flatMap(({ of }) => figuresBehind(of, data)));
  const census = new Map(rows.flatMap(({ of }) => censusBehind(of, data)).map(({ source }) => [source.zh, source]));
  const figures = data.figures.filter((figure) => used.has(figure));
  const reports = data.reports.flatMap((report) => {
    const own = figures.filter((figure) => figure.report === report.id);
    return own.length > 0 ? [{ report, figures: own }] : [];
  });
  return { reports, census: [...census.values()] };
}

/** The number that each report id and Chinese name of a census has in a chart's list of sources, from 1. */
export function sourceNumbers(rows: readonly Row[]): ReadonlyMap<string, number> {
  const { reports, census } = sourcesOf(rows);
  const sources = [...reports.map(({ report }) => report.id), ...census.map(({ zh }) => zh)];
  return new Map(sources.map((source, index) => [source, index + 1]));
}
