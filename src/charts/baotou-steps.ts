import { pickOne } from "../model/pick.ts";
import type { Text } from "../model/types.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";
import { figures } from "./marks/figures.ts";
import { stack } from "./marks/stack.ts";

const before: Text = { zh: "对接与签约", en: "Contacted and signed" };
const projects: Text = { zh: "注册落地的项目", en: "Projects registered" };

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
    zh: "包头市对接的企业、签约的项目、注册落地的项目和其中的产业类项目",
    en: "Number of firms contacted and of projects signed, registered and industrial, Baotou",
  },
  mixes: {
    zh: "几个数在文中前后相接，所以列在一起；企业和项目不是同一种东西，签约的和注册落地的也未必是同一批。",
    en: "They are printed one after another; firms and projects are different things, and projects registered need not be those signed.",
  },
  notes: [
    {
      zh: "一家企业可签几个项目；注册落地的项目是否都是当年所签，报道没有说，所以两数相比不是落地率，这里不比。",
      en: "A firm may sign several projects, and some of those registered may have been signed in earlier years; the report does not say, so one divided by the other is no success rate and is not shown.",
    },
  ],
  select: (data) => {
    const contacted = pickOne(data, { indicator: "firms-contacted", place: "150200" });
    const signed = pickOne(data, { indicator: "signed-projects", place: "150200", member: "" });
    const settled = pickOne(data, { ...registered, place: "150200" });
    const industry = pickOne(data, { ...industrial, place: "150200" });
    return [
      { of: contacted, label: { zh: "对接企业", en: "Firms contacted" }, group: before },
      { of: signed, label: { zh: "签约项目", en: "Projects signed" }, group: before },
      { of: settled, label: { zh: "注册落地项目", en: "Projects registered" }, group: projects },
      { of: industry, label: { zh: "其中产业类", en: "Of these, industrial" }, group: projects },
    ];
  },
  render: (rows, options) => {
    const part = (heading: Text) =>
      rows.filter(({ group }) => group?.zh === heading.zh).map(({ of, label }) => ({ of, label }));
    return stack(
      [
        { heading: before, svg: figures(part(before), options) },
        { heading: projects, svg: bars(part(projects), options) },
      ],
      options,
    );
  },
});
