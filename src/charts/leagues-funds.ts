import { formatPeriod } from "../model/format.ts";
import { commonFunds, leaguesOf, leaguesWithout } from "../model/league-scope.ts";
import { indicatorOf } from "../model/lookup.ts";
import { shortName } from "../model/places.ts";
import type { Data, Text } from "../model/types.ts";
import { listAll } from "../model/caveats/name-rows.ts";
import { noteAt } from "./annotations.ts";
import { defineChart } from "./define-chart.ts";
import { series } from "./marks/series.ts";
import { placeLabel } from "./place-label.ts";

export const leaguesFunds = defineChart({
  slug: "leagues-funds",
  kind: "series",
  title: (rows, all = rows) => {
    const places = new Set(all.map(({ of }) => of.place)).size;
    return {
      zh: `区外一类的年度到位资金，只找到${places}个盟市的`,
      en: `Yearly funds from outside the region: a result was found for only ${places} of the leagues and cities`,
    };
  },
  subtitle: {
    zh: "各盟市印作区外到位资金一类的年度数；结果而不是目标",
    en: "Yearly funds printed as received from outside the region, by league and city: results, not targets",
  },
  notes: [
    (_, data) => missing(data),
    (_, data) => alike(data),
    {
      zh: "画哪种写法由数据决定：先取大小可以相比的，没有就取有年度结果的盟市最多的一种，一样多的取指标表里在前的。没有列出的盟市，有的只有别的写法、别的时段、目标或预计的数，有的这里一个数也没有；没有找到，不等于没有公布。",
      en: "Which name is drawn follows from the data: one whose sizes may be compared, else the one with yearly results of most leagues and cities, of several such the first of the table of indicators. Of those that are not drawn there are figures under other names, of other periods, targets or expectations only, or none here at all; not found does not mean not published.",
    },
  ],
  select: (data) =>
    commonFunds(data).rows.map((of) => {
      const group = placeLabel(of.place, data);
      // A label by the year alone would not say whose it is where it is named among others.
      const label = { zh: group.zh + formatPeriod(of, "zh"), en: `${group.en}, ${formatPeriod(of, "en")}` };
      return { of, label, group };
    }),
  // Of a place with several years: how each was printed, and of how many projects.
  annotations: (rows) => {
    const years = [...Map.groupBy(rows, ({ of }) => of.place).values()].filter((own) => own.length > 1);
    return years.flat().flatMap((row) => noteAt(row));
  },
  render: (rows, options) => {
    const { comparable } = commonFunds(options.data);
    return series(rows, { ...options, common: comparable, below: missing(options.data)[options.lang] });
  },
});

/** For which leagues nothing comparable was found. */
function missing(data: Data): Text {
  const without = leaguesWithout(data).map((place) => shortName(place));
  const id = commonFunds(data).rows[0]?.indicator;
  const name = id ? indicatorOf(id, data) : { zh: "到位资金", en: "Funds received" };
  const all = leaguesOf(data).length;
  return {
    zh: `${all}个盟市中有${without.length}个没有找到“${name.zh}”的年度结果：${without.map(({ zh }) => zh).join("、")}。`,
    en: `For ${without.length} of ${all} leagues and cities no yearly result of “${name.en}” was found: ${listAll(without.map(({ en }) => en))}.`,
  };
}

/** Whether one scale stands for all, and what the name says of it. */
function alike(data: Data): Text {
  const { rows, comparable } = commonFunds(data);
  const [first] = rows;
  const about = first ? indicatorOf(first.indicator, data).definition : { zh: "", en: "" };
  if (comparable) return about;
  return {
    zh: `各盟市各有自己的刻度，不比大小：${about.zh}`,
    en: `Each league or city has a scale of its own, and sizes are not compared. ${about.en}`,
  };
}
