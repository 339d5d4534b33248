import { isCited } from "./coverage.ts";
import { plural } from "./plural.ts";
import type { ChartRow, CitedFigure, Context, Data, Figure, Observation } from "./types.ts";
import { citedSourceOf, inputCensus, inputFigures, reportOf } from "./lookup.ts";

/** A line of a report that something rests on. */
export type Cited = Pick<Figure, "report" | "line">;

/** Where something is printed: a line of a report, or a cited page. */
export type Place = Cited | Pick<CitedFigure, "source">;

/** What a chart draws: rows with a value, or what else is printed in some place. */
export interface Drawn {
  rows: readonly ChartRow[];
  places?: readonly Place[];
}

/**
 * Where what is drawn comes from: each report with the lines used, then the cited pages, then the census:
 * `《…》第13、15行；《…》（人民网，2025-01-23）；…`.
 */
export function sourceLine({ rows, places: more = [] }: Drawn, { data, lang }: Context): string {
  const places: readonly Place[] = [...rows.flatMap(({ of }) => inputFigures(of, data)), ...more];
  const reports = linesByReport(places.filter(isLine), data).map(({ report, lines }) => {
    const title = quotedTitle(report, { data, lang });
    if (lang === "zh") return `${title}第${lines.join("、")}行`;
    return `${title} (${plural(lines.length, { noun: "line" })} ${lines.join(", ")})`;
  });
  const pages = citedPages(places, data).map((id) => citedTitle(id, { data, lang }));
  const census = rows.flatMap(({ of }) => inputCensus(of, data)).map(({ source }) => source[lang]);
  return [...reports, ...pages, ...new Set(census)].join(lang === "zh" ? "；" : "; ");
}

/** Whether that is a line of a report. */
export const isLine = (place: Place): place is Cited => !isCited(place);

/** The ids of the cited pages among places, each once, in the order of data/cited/sources.csv. */
export function citedPages(places: readonly object[], { citedSources }: Pick<Data, "citedSources">): string[] {
  const used = new Set(places.flatMap((place) => ("source" in place ? [place.source] : [])));
  return citedSources.map(({ id }) => id).filter((id) => used.has(id));
}

/** The reports that are cited, in the order of data/reports.csv, each with its lines in order, each line once. */
export function linesByReport(cited: readonly Cited[], { reports }: Pick<Data, "reports">) {
  const used = new Set(cited.map(({ report }) => report));
  const known = reports.map(({ id }) => id).filter((id) => used.has(id));
  // An unknown report is kept, so that looking up its title says so.
  return [...new Set([...known, ...used])].map((id) => {
    const lines = cited.filter(({ report }) => report === id).map(({ line }) => line);
    return { report: id, lines: [...new Set(lines)].sort((a, b) => a - b) };
  });
}

/** A report's title in the quotation marks of the language. */
export function quotedTitle(id: string, { data, lang }: Context): string {
  const { title, title_en } = reportOf(id, data);
  return lang === "zh" ? `《${title}》` : `“${title_en}”`;
}

/** The title of a cited page in the quotation marks of the language; a description of ours has its brackets instead. */
export function quotedPage(id: string, { data, lang }: Context): string {
  const page = citedSourceOf(id, data);
  const title = lang === "zh" ? page.title : page.title_en;
  if (/^[（(]/.test(title)) return title;
  return lang === "zh" ? `《${title}》` : `“${title}”`;
}

/** The same with who published it and when, as far as that is told; of a copy, that it was read in a reprint. */
export function citedTitle(id: string, { data, lang }: Context): string {
  const { publisher, published, standing } = citedSourceOf(id, data);
  const copy = standing === "copy" ? { zh: "见于转载", en: "read in a reprint" }[lang] : "";
  const facts = [publisher, published, copy].filter((fact) => fact !== "");
  const title = quotedPage(id, { data, lang });
  if (facts.length === 0) return title;
  return lang === "zh" ? `${title}（${facts.join("，")}）` : `${title} (${facts.join(", ")})`;
}

/** Whether a value, or what it is computed from, was seen in a copy only: such a value carries no headline. */
export function restsOnCopy(of: Observation, data: Data): boolean {
  return inputFigures(of, data).some(
    (figure) => isCited(figure) && citedSourceOf(figure.source, data).standing === "copy",
  );
}
