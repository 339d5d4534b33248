import { shareOf } from "../model/derive.ts";
import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const contacts = {
  zh: "对接：数的是企业",
  en: "Contacts: counted in firms",
};
const projects = { zh: "签约之后：数的是项目", en: "From signing on: counted in projects" };
const shares = { zh: "两数之比", en: "Ratio of two numbers" };

const registered = { indicator: "registered-projects", member: "" };
const industrial = { indicator: "registered-projects", member: "industrial" };

export const baotouSteps = defineChart({
  slug: "baotou-steps",
  kind: "steps",
  title: (rows) => ({
    zh: `包头签约${valueIn(rows, { lang: "zh", indicator: "signed-projects" })}项目，注册落地${valueIn(rows, { lang: "zh", ...registered })}，其中产业类${valueIn(rows, { lang: "zh", ...industrial })}`,
    en: `Baotou signed ${valueIn(rows, { lang: "en", indicator: "signed-projects" })} projects and registered ${valueIn(rows, { lang: "en", ...registered })}, ${valueIn(rows, { lang: "en", ...industrial })} of them industrial`,
  }),
  subtitle: {
    zh: "包头市对接的企业、签约的项目、注册落地的项目和其中的产业类项目，2022年；各组坐标刻度不同",
    en: "Number of firms contacted and of projects signed, registered and industrial, Baotou, 2022; each group on its own scale",
  },
  mixes: {
    zh: "几个数是招商的先后环节，所以列在一起；企业和项目不是同一种东西，各组坐标刻度不同。",
    en: "One step leads to the next; firms and projects are different things, so each group has its own scale.",
  },
  notes: [
    {
      zh: "一家企业可签几个项目；注册落地的项目是否都是当年所签，报道没有说，所以注册落地与签约之比不是落地率。",
      en: "A firm may sign several projects, and some of those registered may have been signed in earlier years; the report does not say, so registered as a share of signed is not a success rate.",
    },
  ],
  select: (data) => {
    const contacted = pickOne(data, { indicator: "firms-contacted", place: "150200" });
    const signed = pickOne(data, { indicator: "signed-projects", place: "150200", member: "" });
    const settled = pickOne(data, { ...registered, place: "150200" });
    const industry = pickOne(data, { ...industrial, place: "150200" });
    return [
      { of: contacted, label: { zh: "对接企业", en: "Firms contacted" }, group: contacts },
      { of: signed, label: { zh: "签约项目", en: "Projects signed" }, group: projects },
      { of: settled, label: { zh: "注册落地项目", en: "Projects registered" }, group: projects },
      { of: industry, label: { zh: "其中产业类", en: "Of these, industrial" }, group: projects },
      {
        of: shareOf({ part: settled, whole: signed }),
        label: { zh: "注册落地比签约", en: "Registered as a share of signed" },
        group: shares,
      },
      {
        of: shareOf({ part: industry, whole: settled }),
        label: { zh: "产业类占注册落地", en: "Industrial as a share of registered" },
        group: shares,
      },
    ];
  },
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: () => "",
      whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined),
    }),
});
