import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const baotou = { zh: "包头", en: "Baotou" };
const wuhai = { zh: "乌海", en: "Wuhai" };

const agreed = { indicator: "agreed-investment", member: "" };
const arrived = { indicator: "funds-outside" };

export const signedAndArrived = defineChart({
  slug: "signed-and-arrived",
  kind: "bars",
  title: (rows) => ({
    zh: `包头签约${valueIn(rows, { lang: "zh", ...agreed })}、到位${valueIn(rows, { lang: "zh", ...arrived })}，是两本账`,
    en: `Baotou: ${valueIn(rows, { lang: "en", ...agreed })} agreed, ${valueIn(rows, { lang: "en", ...arrived })} in place: separate books`,
  }),
  subtitle: {
    zh: "协议投资额、到位资金和完成投资，包头2022年，乌海2022年1—11月，亿元；两市各用一把尺",
    en: "Agreed investment, funds in place and investment completed, Baotou 2022, Wuhai Jan–Nov 2022, CNY bn; a scale to each city",
  },
  mixes: {
    zh: "有意把约定的钱和到手的钱放在一起：签约不是到位。",
    en: "Promised and arrived money stand together on purpose: what is signed has not arrived.",
  },
  notes: [
    {
      zh: "协议额要分多年投入，到位和完成的钱也可能来自往年所签的项目，相除没有意义。",
      en: "Agreed sums are spent over years, and money that arrives may belong to earlier projects: a ratio means nothing.",
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
      label: { zh: "区外到位资金", en: "In place, from outside the region" },
      group: baotou,
    },
    {
      of: pickOne(data, { indicator: "completed-investment", place: "150200" }),
      label: { zh: "落地项目完成投资", en: "Completed in registered projects" },
      group: baotou,
    },
    {
      of: pickOne(data, { indicator: "agreed-investment", member: "wuhai-fairs-2022" }),
      label: { zh: "丝博会等活动的协议额", en: "Agreed at the Silk Road Expo and other fairs" },
      group: wuhai,
    },
    {
      of: pickOne(data, { indicator: "agreed-investment", member: "wuhai-autumn-2022" }),
      label: { zh: "秋季集中签约的协议额", en: "Agreed at the autumn signing" },
      group: wuhai,
    },
    {
      of: pickOne(data, { indicator: "funds-domestic", place: "150300", status: "actual" }),
      label: { zh: "国内到位资金", en: "In place, domestic" },
      group: wuhai,
    },
  ],
  render: (rows, options) => bars(rows, { ...options, ownScale: true }),
});
