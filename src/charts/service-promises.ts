import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

export const servicePromises = defineChart({
  slug: "service-promises",
  kind: "bars",
  title: (rows) => ({
    zh: `乌海自报：${valueIn(rows, { lang: "zh", indicator: "one-visit-share" })}的事项最多跑一次，时限压减${valueIn(rows, { lang: "zh", indicator: "approval-time-cut" })}`,
    en: `Wuhai says ${valueIn(rows, { lang: "en", indicator: "one-visit-share" })} of services need one visit at most, and time is cut by ${valueIn(rows, { lang: "en", indicator: "approval-time-cut" })}`,
  }),
  subtitle: {
    zh: "乌海市政务服务：最多跑一次事项占全部事项的比重、办理时限压减的比例，2022年，%",
    en: "Government services of Wuhai: share needing one visit at most, and cut in handling time, 2022, %",
  },
  mixes: {
    zh: "两个比例的整体不同：一个以全部事项为整体，一个以压减前的时限为整体。同列因为报道并提，不比高低。",
    en: "The wholes differ: all services for one, the time before the cut for the other. They stand together as in the report and are not to be ranked.",
  },
  notes: [
    {
      zh: "虚线框是100%。时限与哪一年、哪条规定相比，文中未说；两数都是当地自报的承诺，不是办事人的实测。",
      en: "The dashed frame is 100%. Compared with which year or rule the time is cut is not said. Both are the city’s own statement of what it promises, not measured by those who came.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "one-visit-share", place: "150300" }),
      label: { zh: "最多跑一次的事项", en: "Services needing one visit at most" },
    },
    {
      of: pickOne(data, { indicator: "approval-time-cut", place: "150300" }),
      label: { zh: "办理时限压减", en: "Cut in handling time" },
    },
  ],
  render: (rows, options) => bars(rows, { ...options, whole: () => 1 }),
});
