import { aboutWords } from "../model/about-words.ts";
import type { Lang, Text } from "../model/types.ts";
import { rowsOf, type Chart } from "./chart.ts";

/** What the values of a chart are about, as its headline alone does not say it; empty for the map of a chain. */
export function chartAbout(chart: Chart, lang: Lang): string {
  return aboutWords(
    rowsOf(chart).map(({ of }) => of),
    { data: chart.data, lang },
  );
}

/** The headline of a chart where it stands without its subtitle: `… （乌海市 · 2022年）`. */
export function headlineAbout(chart: Chart): Text {
  const { zh, en } = chart.title;
  const [aboutZh, aboutEn] = [chartAbout(chart, "zh"), chartAbout(chart, "en")];
  return aboutZh === "" ? { zh, en } : { zh: `${zh}（${aboutZh}）`, en: `${en} (${aboutEn})` };
}
