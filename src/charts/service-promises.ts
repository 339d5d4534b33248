import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

export const servicePromises = defineChart({
  slug: "service-promises",
  kind: "figures",
  title: (rows) => ({
    zh: `报道称，乌海${valueIn(rows, { lang: "zh", indicator: "one-visit-share" })}的事项最多跑一次，时限压减${valueIn(rows, { lang: "zh", indicator: "approval-time-cut" })}`,
    en: `Report on Wuhai: ${valueIn(rows, { lang: "en", indicator: "one-visit-share" })} of services need at most one visit, time limits cut by ${valueIn(rows, { lang: "en", indicator: "approval-time-cut" })}`,
  }),
  subtitle: {
    zh: "乌海市政务服务：最多跑一次事项所占的比重、办理时限压减的比例",
    en: "Wuhai’s government services: share needing at most one visit, and cut in time limits",
  },
  mixes: {
    zh: "两个比例的整体不同：一个以政务服务事项为整体，一个以压减前的时限为整体。报道把两者并提，所以列在一起，不比高低。",
    en: "The wholes differ: services in one case, the time limit before the cut in the other. They stand together because the report gives them together; do not rank them.",
  },
  notes: [
    {
      zh: "两个数都是报道所说的“目前”。最多跑一次的比重占什么，文中未说，按政务服务事项读。时限与哪一年、哪条规定相比，文中未说；由谁统计、怎样统计，文中也未说。",
      en: "Both are for what the report calls “at present”. Of what the one-visit services are a share is not stated; it is read as of government services. The year or rule against which the time was cut is not stated. Nor is it stated who counted, and how.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "one-visit-share", place: "150300" }),
      label: { zh: "最多跑一次的事项", en: "Services needing at most one visit" },
    },
    {
      of: pickOne(data, { indicator: "approval-time-cut", place: "150300" }),
      label: { zh: "办理时限压减", en: "Cut in time limits" },
    },
  ],
  render: figures,
});
