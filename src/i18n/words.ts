import type { Lang } from "../model/types.ts";
import { aboutWords } from "./words/about.ts";
import { changelogWords } from "./words/changelog.ts";
import { chainWords } from "./words/chains.ts";
import { chartWords } from "./words/chart.ts";
import { checkWords } from "./words/checks.ts";
import { dataWords } from "./words/data.ts";
import { frontWords } from "./words/front.ts";
import { mapWords } from "./words/map.ts";
import { methodWords } from "./words/methods.ts";
import { missingWords } from "./words/missing.ts";
import { placeWords } from "./words/place.ts";
import { reportWords } from "./words/report.ts";
import { searchWords } from "./words/search.ts";
import { screenWords } from "./words/screen.ts";
import { siteWords } from "./words/site.ts";
import { targetWords } from "./words/targets.ts";
import { tableWords } from "./words/table.ts";

/** What the site itself says, outside of the longer texts of `about-texts.ts`. `{n}` and the like are filled in. */
const words = {
  ...siteWords,
  ...changelogWords,
  ...searchWords,
  ...frontWords,
  ...chainWords,
  ...chartWords,
  ...tableWords,
  ...reportWords,
  ...placeWords,
  ...mapWords,
  ...methodWords,
  ...checkWords,
  ...targetWords,
  ...screenWords,
  ...dataWords,
  ...aboutWords,
  ...missingWords,
};

export type Word = keyof typeof words;

/** The site's word for something. */
export function t(word: Word, lang: Lang): string {
  return words[word][lang];
}

/** Puts values into the `{gaps}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
