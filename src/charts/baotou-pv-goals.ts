import { noteAt } from "./annotations.ts";
import { defineChart } from "./define-chart.ts";
import { series } from "./marks/series.ts";
import { seriesRows } from "./series-rows.ts";
import { seriesWords } from "./series-words.ts";

export const baotouPvGoals = defineChart({
  slug: "baotou-pv-goals",
  kind: "series",
  title: (rows, all = rows) => {
    const names = new Set(all.flatMap(({ of }) => (of.status === "target" ? [of.indicator] : []))).size;
    return names > 1
      ? {
          zh: `包头的光伏产值目标用过${names}种口径，口径不同的不能相比`,
          en: `Baotou set its goals for PV output in ${names} scopes, which do not compare with one another`,
        }
      : { zh: "包头的光伏产值目标", en: "Baotou’s goals for PV output" };
  },
  subtitle: {
    zh: "包头市的光伏产值，按口径分段，结果和目标各在所指的那一年；各段高低各有刻度",
    en: "PV output value in Baotou, a part for each scope, results and goals at the year that they are for; each part on its own scale",
  },
  mixes: {
    zh: "光伏产业链、光伏装备产业集群、晶硅光伏产业各含哪些企业，来源没有写明，各占一段，不相连，也不比高低。",
    en: "Which firms the PV chain, the PV-equipment cluster and the crystalline-silicon PV industry hold is not stated: each has a part of its own, not connected and not to be compared in height.",
  },
  notes: [
    {
      zh: "后来的目标数小，未必是下调：有的口径也换了。各目标何时提出，见所引页面。",
      en: "A later goal that is smaller need not be a cut: for some the scope changed as well. When each goal was set is told on the page cited.",
    },
    ...seriesWords.notes,
  ],
  select: (data) =>
    seriesRows(data, {
      places: ["150200"],
      indicators: data.indicators.map(({ id }) => id).filter((id) => /^output-(silicon-)?pv(-|$)/.test(id)),
    }),
  annotations: (rows) => rows.filter(({ of }) => of.period_end === "").flatMap((row) => noteAt(row)),
  render: series,
});
