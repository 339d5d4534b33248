import { formatRange } from "../model/format.ts";
import { inHeadline } from "../model/format/roundly.ts";
import { pickOne } from "../model/pick.ts";
import type { Context } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { defineChart, observationIn, valueIn } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const baotou = { zh: "包头", en: "Baotou" };
const wuhai = { zh: "乌海", en: "Wuhai" };

const agreed = { indicator: "agreed-investment", member: "" };
const arrived = { indicator: "funds-outside" };

export const signedAndArrived = defineChart({
  slug: "signed-and-arrived",
  kind: "figures",
  title: (rows) => ({
    zh: `包头签下${inHeadline(observationIn(rows, agreed), "zh")}、区外资金到位${valueIn(rows, { lang: "zh", ...arrived })}，是两本账`,
    en: `Baotou’s ${valueIn(rows, { lang: "en", ...agreed })} agreed and ${valueIn(rows, { lang: "en", ...arrived })} received from outside are two accounts`,
  }),
  subtitle: {
    zh: "包头、乌海的协议投资额、到位资金和完成投资",
    en: "Agreed investment, funds received and investment completed, Baotou and Wuhai",
  },
  mixes: {
    zh: "有意把签约的钱和到位的钱放在一起：签约不等于到位。",
    en: "Money agreed and money received are shown together on purpose: signed does not mean paid in.",
  },
  notes: [
    {
      zh: "协议额可以分几年投入，报道没有给出进度安排；到位和完成的钱也可能属于往年所签的项目，两者相除得不出到位率或完成率。",
      en: "Agreed sums may be invested over several years, and the reports print no schedule; money received or investment completed may belong to projects signed earlier: dividing one by the other gives no rate of receipt or completion.",
    },
    {
      zh: "包头的完成投资属于全部注册落地项目，还是只属于其中的产业类项目，报道没有说清。乌海的签约总额未给出，这里只有一场集中签约的和几场投促活动合计的；前者原文作“总金额”，按协议额登记。",
      en: "Whether Baotou’s investment was completed in all projects set up or only in the industrial ones is unclear. Wuhai’s total signed amount is not stated; the amounts shown are from one group signing and from several promotion events together, the former printed as “total amount” and recorded as agreed.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { ...agreed, place: "150200" }),
      label: { zh: "全年签约的协议额", en: "Agreed in the year" },
      group: baotou,
    },
    {
      of: pickOne(data, { ...arrived, place: "150200", printed: "577.22亿元" }),
      label: { zh: "区外到位资金", en: "Received from outside the region" },
      group: baotou,
    },
    {
      of: pickOne(data, { indicator: "completed-investment", place: "150200" }),
      label: { zh: "完成投资（哪些项目不明）", en: "Completed, in which projects unclear" },
      group: baotou,
    },
    {
      of: pickOne(data, { indicator: "agreed-investment", member: "wuhai-fairs-2022" }),
      label: { zh: "丝博会等活动的协议额", en: "Agreed at the Silk Road Expo and other promotion events" },
      group: wuhai,
    },
    {
      of: pickOne(data, { indicator: "agreed-investment", member: "wuhai-autumn-2022" }),
      label: { zh: "秋季集中签约的协议额", en: "Agreed at the autumn signing" },
      group: wuhai,
    },
    {
      of: pickOne(data, { indicator: "funds-domestic", place: "150300", status: "actual" }),
      label: { zh: "国内到位资金", en: "Received, domestic" },
      group: wuhai,
    },
  ],
  render: (rows, options) =>
    figures(rows, {
      ...options,
      remark: (group) => (group === wuhai[options.lang] ? boundWords(options) : undefined),
    }),
});

/** Between what the total that Wuhai signed must lie, by the relation that solves for it. */
function boundWords({ data, lang }: Context): string | undefined {
  const relation = rowWith(data.relations, { id: "wuhai-signed-amount" });
  if (relation?.low === undefined || relation.high === undefined) return undefined;
  const { low, high, unit_base } = relation;
  const range = formatRange({ value_base: low, low, high, unit_base }, lang);
  return {
    zh: `乌海的签约总额未给出。假定项目按签约额分档，由各档的个数和占比推算，在${range}之间；图中的两项不是总额。`,
    en: `Wuhai’s total is not stated. If projects are classed by the amount agreed, numbers and shares of the classes put it at ${range}; the two amounts shown are not that total.`,
  }[lang];
}
