import { formatValue } from "../model/format.ts";
import type { Lang, Observation } from "../model/types.ts";
import { defineChart } from "./define-chart.ts";
import { series } from "./marks/series.ts";
import { placeLabel } from "./place-label.ts";
import { seriesRows } from "./series-rows.ts";
import { seriesWords } from "./series-words.ts";

export const zonePerMu = defineChart({
  slug: "zone-per-mu",
  kind: "series",
  title: (rows) => {
    const output = rows.flatMap(({ of }) => (of.indicator === "output-per-mu" ? [of] : []));
    const [reached, goal] = ["actual", "target"].map((status) => output.findLast((of) => of.status === status));
    if (!reached || !goal) return { zh: "乌海一个园区的亩均产值", en: "Output per mu of a zone in Wuhai" };
    const [year, value] = [
      (of: Observation) => of.period_end.slice(0, 4),
      (of: Observation, lang: Lang) => formatValue(of, lang),
    ];
    return {
      zh: `乌海高新区${year(reached)}年亩均产值${value(reached, "zh")}；${year(goal)}年的目标${value(goal, "zh")}说的是“开发区”，未说是哪几个`,
      en: `Wuhai’s High-Tech Zone: output of ${value(reached, "en")} in ${year(reached)}; the target of ${value(goal, "en")} for ${year(goal)} is for “development zones”; which of them is not stated`,
    };
  },
  subtitle: {
    zh: "乌海亩均产值和亩均税收，一个园区的结果和全市方案的目标；各段高低各有刻度",
    en: "Output and tax per mu in Wuhai: results of one zone and targets of the city’s plan; each part on its own scale",
  },
  mixes: {
    zh: "产值和税收都按亩计，各占一段，互不相比。",
    en: "Output and tax are both counted per mu; each has a part of its own and is not to be compared with the other.",
  },
  notes: [
    {
      zh: "目标出自全市的方案，方案只说“开发区”，上一句列有四个开发区和园区，还有一个“等”字，指其中哪些未载；结果是高新区一家的，所以不能说目标是否达到。",
      en: "The targets are those of the city’s plan, which speaks of “development zones” only and names four zones and parks, “and others”, in the sentence before; for which of them the targets are set is not stated. The results are those of the High-Tech Zone alone, so whether a target is met cannot be told.",
    },
    ...seriesWords.notes,
  ],
  select: (data) => seriesRows(data, { places: ["150300", "150300-htz"], indicators: ["output-per-mu", "tax-per-mu"] }),
  render: (rows, options) =>
    series(rows, { ...options, beside: ({ of }, lang) => placeLabel(of.place, options.data)[lang] }),
});
