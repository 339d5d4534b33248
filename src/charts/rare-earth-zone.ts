import { printedFigures } from "../model/coverage.ts";
import { formatPeriod, formatValue } from "../model/format.ts";
import { indicatorOf } from "../model/lookup.ts";
import type { Data, Lang, Printed, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const zone = "150200-reht";
const [signed, landed] = ["signed-projects", "landed-projects"] as const;
const shown = [signed, landed, "landing-rate", "signed-investment", "landed-amount"] as const;

export const rareEarthZone = defineChart({
  slug: "rare-earth-zone",
  kind: "figures",
  title: (rows) => {
    const pair = [signed, landed].map((id) => rows.findLast(({ of }) => of.indicator === id)?.of);
    const [one, other] = pair;
    if (!one || !other) return { zh: "包头稀土高新区：签约与落地", en: "Baotou’s rare-earth zone: signed and set up" };
    const told = (lang: Lang) => [formatPeriod(one, lang), formatValue(one, lang), formatValue(other, lang)];
    const [[when, many, set], [whenEn, manyEn, setEn]] = [told("zh"), told("en")];
    return {
      zh: `包头稀土高新区${when}签约${many}项目，已落地${set}`,
      en: `Baotou’s rare-earth zone signed ${manyEn} projects in ${whenEn} and calls ${setEn} set up`,
    };
  },
  subtitle: {
    zh: "包头稀土高新技术产业开发区的签约项目和已落地项目，个数和金额",
    en: "Projects signed and projects set up in Baotou’s Rare Earth High-Tech Zone, by number and amount",
  },
  mixes: {
    zh: "签约和落地列在一起，是要看签了的有多少说已落地；“落地”按什么算，页面未说，两种金额也未必同口径。",
    en: "Signed and set up stand together to show how much of what was signed is said to be set up; what counts as set up is not stated, nor whether both amounts are counted alike.",
  },
  notes: [
    (rows) => {
      const undated = rows.find(({ of }) => of.period_start === "")?.of.note;
      return {
        zh: `同一页同一时段的放在一组。${undated ? `时期未载的一组：${undated.zh}` : ""}◇ 是引自其他公开页面的数，这些页面没有逐数读完。`,
        en: `What one page tells of one period stands together. ${undated ? `The group without a period: ${undated.en} ` : ""}◇ marks values from other public pages, which were not read numeral by numeral.`,
      };
    },
  ],
  select: (data) => groupsOf(data).flatMap((members) => members.map((of) => rowOf(of, data))),
  render: (rows, options) => figures(rows, { ...options, detail: () => "" }),
});

/** What one text tells of one period, where it tells both what was signed and what was set up. */
function groupsOf(data: Data): readonly (readonly Printed[])[] {
  const own = printedFigures(data).filter(
    ({ place, indicator, dimension }) => place === zone && dimension === "" && shown.some((id) => id === indicator),
  );
  const groups = Map.groupBy(
    own,
    (of) => `${"source" in of ? of.source : of.report} ${of.period_start} ${of.period_end}`,
  );
  // What has no period comes last.
  return [...groups.values()]
    .toSorted(([a], [b]) => Number(a?.period_start === "") - Number(b?.period_start === ""))
    .filter((members) => [signed, landed].every((id) => members.some(({ indicator }) => indicator === id)))
    .map((members) => members.toSorted((a, b) => rankOf(a) - rankOf(b)));
}

const rankOf = ({ indicator }: Printed): number => shown.findIndex((id) => id === indicator);

function rowOf(of: Printed, data: Data): ChartRow {
  const { zh, en } = indicatorOf(of.indicator, data);
  const group: Text = {
    zh: formatPeriod(of, "zh") || "时期未载",
    en: formatPeriod(of, "en") || "Period not stated",
  };
  return { of, label: { zh, en }, group };
}
