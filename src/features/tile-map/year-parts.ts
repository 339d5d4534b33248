import { buildDocument as document } from "../../drawing/build-document.ts";
import { drawAtWidths } from "../../drawing/widths.ts";
import { fill } from "../../i18n/fill.ts";
import { indicatorName } from "../../i18n/names.ts";
import { link } from "../../i18n/link.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Context, Data, Lang } from "../../model/types.ts";
import { drawYearTiles } from "./year-tiles.ts";
import { fundsYears, nameWithoutScope, yearRows, type YearRow } from "./funds-years.ts";
import { tileMapWords } from "./words.ts";

/** One page a year: the paths of a `funds/[year]` route. */
export const yearPages = (data: Data) => fundsYears(data).map((year) => ({ params: { year }, props: { year } }));

/** What to choose from: what the reports say, then each year; `current` is the year of the reader's own page. */
export function yearChoices(current: string | undefined, { data, lang }: Context) {
  const years = fundsYears(data).map((year) => ({
    path: paths.mapYear(year),
    words: { zh: `${year}年`, en: year }[lang],
    current: year === current,
  }));
  const reports = { path: paths.map, words: tileMapWords.ofReports[lang], current: current === undefined };
  return [reports, ...years];
}

/** The headline of a year: of how many leagues a figure was found, and how many of them compare. */
export function yearFinding(rows: readonly YearRow[], { year, data, lang }: { year: string } & Context): string {
  const found = rows.filter(({ figures }) => figures.length > 0).length;
  const comparable = rows.filter((row) => row.comparable).length;
  const apart = found > 1 ? tileMapWords.yearApart : tileMapWords.yearFew;
  const words = comparable > 1 ? tileMapWords.yearComparable : apart;
  return fill(words(data)[lang], { year, found, comparable });
}

/** What the shades mean in a year, by the caveats of its figures: what they compare, or that nothing does. */
export function yearKey(rows: readonly YearRow[], { data, lang }: Context): string {
  const [first] = rows.filter(({ comparable }) => comparable);
  const id = first?.figures[0]?.indicator;
  if (id === undefined) return noShadeWords(rows, { data, lang });
  return fill(tileMapWords.shade[lang], { measure: indicatorName(id, { data, lang }) });
}

/** Why nothing is shaded: one figure alone, one name that is worded in several ways, or nothing alike. */
function noShadeWords(rows: readonly YearRow[], { data, lang }: Context): string {
  if (rows.filter(({ figures }) => figures.length > 0).length < 2) return tileMapWords.noShadeOfOne[lang];
  const id = nameWithoutScope(rows);
  if (id === undefined) return tileMapWords.noShade[lang];
  return fill(tileMapWords.noShadeOfName[lang], { measure: indicatorName(id, { data, lang }) });
}

/** The tiles of a year at each of the widths. */
export function yearDrawings(year: string, { data, lang }: { data: Data; lang: Lang }) {
  const rows = yearRows(year, data);
  const alt = yearFinding(rows, { year, data, lang });
  const href = (code: string) => link(paths.place(code), lang);
  return drawAtWidths(`funds-${year}`, {
    marks: rows.filter(({ tile }) => tile).length,
    lang,
    draw: (width) => drawYearTiles(rows, { document, width, lang, data, alt, href }),
  });
}
