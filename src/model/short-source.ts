import { citedSourceOf, inputCensus, inputFigures, placeOf, reportOf } from "./lookup.ts";
import { shortName } from "./places.ts";
import { plural } from "./plural.ts";
import { citedPages, isLine, linesByReport, quotedPage, quotedTitle, type Drawn, type Place } from "./source.ts";
import type { Context, Lang, Report, ReportKind, Text } from "./types.ts";

const kinds: Readonly<Record<ReportKind, Text>> = {
  press: { zh: "报道", en: "report" },
  plan: { zh: "方案", en: "plan" },
  measures: { zh: "措施", en: "measures" },
};

/** What tells a cited page from a report that was read whole. */
export const citedMark = "◇";

/**
 * A report by its place, its kind and the year it appeared in: `乌海方案（2023年）`. Its title, cut, where the year is not
 * known or another report would be called the same.
 */
export function shortReport(id: string, { data, lang }: Context): string {
  const report = reportOf(id, data);
  const known = data.reports.filter((other) => other.id !== id).map((other) => named(other, { data, lang }));
  const words = named(report, { data, lang });
  return words && !known.includes(words) ? words : shortTitle(quotedTitle(id, { data, lang }), lang);
}

function named({ place, kind, published_from: from, published_to: to }: Report, { data, lang }: Context): string {
  const year = from.slice(0, 4);
  if (year === "" || year !== to.slice(0, 4)) return "";
  const words = [shortName(placeOf(place, data))[lang], kinds[kind][lang]];
  return lang === "zh" ? `${words.join("")}（${year}年）` : `${words.join(" ")} (${year})`;
}

/** Who published a cited page, without who carried it; the title of one that does not say. */
export function shortPublisher(id: string, { data, lang }: Context): string {
  const { publisher, standing } = citedSourceOf(id, data);
  const own = publisher.replace(/ ?[（(].*$/, "");
  const name = own || shortTitle(quotedPage(id, { data, lang }), lang);
  return standing === "copy" ? name + { zh: "（见于转载）", en: " (read in a reprint)" }[lang] : name;
}

/** A cited page by who published it and when: `◇ 人民网 2024-05-01`. */
export function shortPage(id: string, { data, lang }: Context): string {
  const { published } = citedSourceOf(id, data);
  return [citedMark, shortPublisher(id, { data, lang }), published].filter(Boolean).join(" ");
}

/**
 * Where what is drawn comes from, in short, for a line below it: `乌海方案（2023年）第13—15行；◇ 人民网 2025-01-23`. The
 * titles in full stand on the pages of reports and cited pages, and in the lists of sources.
 */
export function shortSources({ rows, places: more = [] }: Drawn, { data, lang }: Context): string {
  const places: readonly Place[] = [...rows.flatMap(({ of }) => inputFigures(of, data)), ...more];
  const reports = linesByReport(places.filter(isLine), data).map(({ report, lines }) => {
    const name = shortReport(report, { data, lang });
    const told = runs(lines).join(lang === "zh" ? "、" : ", ");
    return lang === "zh" ? `${name}第${told}行` : `${name}, ${plural(lines.length, { noun: "line" })} ${told}`;
  });
  const byPublisher = Map.groupBy(citedPages(places, data), (id) => shortPublisher(id, { data, lang }));
  const pages = [...byPublisher].map(([name, ids]) => {
    const days = ids.map((id) => citedSourceOf(id, data).published).filter(Boolean);
    return `${citedMark} ${name} ${[...new Set(days)].sort().join(lang === "zh" ? "、" : ", ")}`.trim();
  });
  // What follows a census' name says where it was read.
  const census = rows
    .flatMap(({ of }) => inputCensus(of, data))
    .map(({ source }) => source[lang].split(/，|, /)[0] ?? "");
  return [...reports, ...pages, ...new Set(census)].join(lang === "zh" ? "；" : "; ");
}

/** The reports and pages that are cited, in short, each once, in the order of their tables. */
export function sourceNames(places: readonly Place[], { data, lang }: Context): readonly string[] {
  const reports = linesByReport(places.filter(isLine), data).map(({ report }) => shortReport(report, { data, lang }));
  return [...reports, ...citedPages(places, data).map((id) => shortPage(id, { data, lang }))];
}

/** Lines in order, of which three and more in a row are told by the first and the last. */
function runs(lines: readonly number[]): readonly string[] {
  const found: number[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.at(-1) === line - 1) last.push(line);
    else found.push([line]);
  }
  return found.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}

const longest: Readonly<Record<Lang, number>> = { zh: 18, en: 34 };

/** A title up to its first break, cut once more where it is still long; what is cut off shows as an ellipsis. */
export function shortTitle(title: string, lang: Lang): string {
  const [, open = "", words = title, close = ""] = /^([《“（(])(.*)([》”）)])$/.exec(title) ?? [];
  const [first = words] = words.split(/ \/ |——|（|: | \(/);
  const cut = first.length > longest[lang] ? first.slice(0, longest[lang]) : first;
  if (cut === words) return title;
  const kept = cut === first || lang === "zh" ? cut : cut.slice(0, cut.lastIndexOf(" "));
  return `${open}${kept.replace(/[\s,“的]+$/, "")}…${close}`;
}
