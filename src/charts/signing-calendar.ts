import { indicatorOf } from "../model/lookup.ts";
import { datedSignings } from "../model/signings.ts";
import type { Data, Lang, Printed, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { calendar } from "./marks/calendar.ts";
import { placeLabel } from "./place-label.ts";

const amounts: Readonly<Record<string, Text>> = {
  "agreed-investment": { zh: "协议投资额", en: "agreed investment" },
  "signed-investment": { zh: "项目总投资", en: "the whole cost of the projects" },
  "agreement-amount": { zh: "合作协议金额", en: "the amount of agreements" },
};

export const signingCalendar = defineChart({
  slug: "signing-calendar",
  kind: "series",
  title: (rows) => {
    const used = Object.keys(amounts).filter((id) => rows.some(({ of }) => of.indicator === id));
    const names = (lang: Lang) => used.flatMap((id) => amounts[id]?.[lang] ?? []);
    if (used.length < 2) return { zh: "哪一天在哪里签了多少", en: "What was signed where on which day" };
    return {
      zh: `集中签约的金额，有的是${names("zh").join("，有的是")}，不能相加`,
      en: `Signings are reported as ${names("en").join(", or as ")}: do not add these up`,
    };
  },
  subtitle: {
    zh: "有日子的集中签约：签约项目、协议的个数和金额，每个方格是一个数，在它的那一天",
    en: "Signings of which the day is known: numbers of projects and agreements, and amounts; each square is one value, at its day",
  },
  mixes: {
    zh: "个数和几种金额列在一起，是一场签约的几种说法；方块不表示大小，不作比较。",
    en: "Numbers and several kinds of amounts stand together as what is told of a signing; no square shows a size, and none is to be compared.",
  },
  notes: [
    {
      zh: "只列知道日子的，有的日子见于别的页面，写在该数的注里；只说某年某季、“今年以来”的不在内，所以有的年份少，不等于签得少。地方是举办或上报的地方，所签的项目不一定都落在那里；签约不等于落地，也不等于到位。◇ 是引自其他公开页面的数，这些页面没有逐数读完。",
      en: "Only what has a known day is listed, which for some stands on another page, as the note of the number says; what is told of a season, or of “this year so far”, is not, so a year with few need not be one in which little was signed. The place is that which held or told of the signing; not every project need be in it. Signed is neither set up nor received. ◇ marks values from other public pages, which were not read numeral by numeral.",
    },
  ],
  select: (data) => datedSignings(data).flatMap(({ figures }) => figures.map((of) => rowOf(of, data))),
  render: calendar,
});

function rowOf(of: Printed, data: Data): ChartRow {
  const [place, indicator] = [placeLabel(of.place, data), indicatorOf(of.indicator, data)];
  const year = of.period_start.slice(0, 4);
  return {
    of,
    label: { zh: `${place.zh} · ${indicator.zh}`, en: `${place.en} · ${indicator.en}` },
    group: { zh: `${year}年`, en: year },
  };
}
