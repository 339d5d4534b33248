import { plural } from "./plural.ts";
import type { ChartRow, Context, Data, Figure, Venture } from "./types.ts";
import { inputCensus, inputFigures, reportOf } from "./lookup.ts";

/** A line of a report that something rests on. */
export type Cited = Pick<Figure, "report" | "line">;

/** What a chart draws: rows with a value, or, on a chain map, ventures. */
interface Drawn {
  rows: readonly ChartRow[];
  ventures?: readonly Venture[];
}

/** Where what is drawn comes from: each report with the lines used, then the census: `《…》第13、15行；…`. */
export function sourceLine({ rows, ventures = [] }: Drawn, { data, lang }: Context): string {
  const cited: readonly Cited[] = [...rows.flatMap(({ of }) => inputFigures(of, data)), ...ventures];
  const reports = linesByReport(cited, data).map(({ report, lines }) => {
    const title = quotedTitle(report, { data, lang });
    if (lang === "zh") return `${title}第${lines.join("、")}行`;
    return `${title} (${plural(lines.length, { noun: "line" })} ${lines.join(", ")})`;
  });
  const census = rows.flatMap(({ of }) => inputCensus(of, data)).map(({ source }) => source[lang]);
  return [...reports, ...new Set(census)].join(lang === "zh" ? "；" : "; ");
}

/** The titles of the reports that are cited, each once, in the order of data/reports.csv. */
export function reportTitles(cited: readonly Cited[], { data, lang }: Context): string[] {
  return linesByReport(cited, data).map(({ report }) => quotedTitle(report, { data, lang }));
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
