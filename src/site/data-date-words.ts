import { currentRelease } from "../exports/current-release.ts";
import { fill } from "../i18n/fill.ts";
import { reachOfAll, type Reach } from "../model/data-date.ts";
import { formatPeriod } from "../model/format.ts";
import type { Context, Lang } from "../model/types.ts";
import { dataDateWords } from "./words.ts";

/** To what days data reach, of a page or of all; empty where none of them tells a day. */
export function reachWords(reach: Reach, { of, lang }: { of: "page" | "all"; lang: Lang }): string {
  const { whole, cited, page } = reach;
  const pages =
    cited && page
      ? cited > page
        ? dataDateWords.undatedAndPage
        : dataDateWords.citedAndPage
      : cited
        ? dataDateWords.cited
        : page
          ? dataDateWords.pageOnly
          : undefined;
  const told = [...(whole ? [dataDateWords.whole] : []), ...(pages ? [pages] : [])];
  if (told.length === 0) return "";
  const days = { whole: dayWords(whole, lang), cited: dayWords(cited, lang), page: dayWords(page, lang) };
  const parts = told.map((text) => fill(text[lang], days)).join({ zh: "；", en: "; " }[lang]);
  return fill((of === "page" ? dataDateWords.page : dataDateWords.all)[lang], { parts });
}

/** What stands on every page: to what days all data reach, and which of them the page was built from. */
export function dataWords({ data, lang }: Context): string {
  const told = [reachWords(reachOfAll(data), { of: "all", lang }), builtWords({ data, lang })];
  return told.filter((words) => words !== "").join({ zh: "", en: " " }[lang]);
}

/** Which data a page was built from: a release and its day, or what came after the last one. */
export function builtWords({ data, lang }: Context): string {
  const { version, date } = currentRelease(data);
  const last = data.releases.at(-1);
  if (date !== "") return fill(dataDateWords.built[lang], { version, day: dayWords(date, lang) });
  if (!last) return dataDateWords.builtFromNone[lang];
  return fill(dataDateWords.builtAfter[lang], { version: last.version, day: dayWords(last.date, lang) });
}

const dayWords = (day: string, lang: Lang): string => formatPeriod({ period_start: day, period_end: day }, lang);
