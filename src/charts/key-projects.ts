import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn, type ChartRow } from "./define-chart.ts";
import { units } from "./marks/units.ts";

export const keyProjects = defineChart({
  slug: "key-projects",
  kind: "units",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", indicator: "key-projects" })}重点项目的包联安排：四大班子成员${valueIn(rows, { lang: "zh", member: "four-bodies" })}，区和部门${valueIn(rows, { lang: "zh", member: "districts-departments" })}`,
    en: `Arrangement for Wuhai’s ${valueIn(rows, { lang: "en", indicator: "key-projects" })} key projects: members of its four leading bodies are to look after ${valueIn(rows, { lang: "en", member: "four-bodies" })}, officials of districts and departments after ${valueIn(rows, { lang: "en", member: "districts-departments" })}`,
  }),
  subtitle: {
    zh: "乌海市重点项目的包联安排，按负责包联的领导和部门；一格一个项目",
    en: "Arrangement for Wuhai’s key projects, by who is assigned to look after them; one square per project",
  },
  mixes: {
    zh: "包联的两部分合起来就是全部重点项目，画在一起是看部分与整体，不要再把部分加到全部上。",
    en: "The two assigned parts together make up all key projects. They are shown as parts of a whole; do not add them to it.",
  },
  notes: [
    {
      zh: "“四大班子”是党委、人大、政府、政协。包联是责任分工，不说明进度。这些重点项目是不是都属招商引资，文中未说；年度项目计划里也有政府投资项目。总数是文中所称全市实施的重点项目，怎样分给谁包联才是方案的安排；年份未载。",
      en: "The four leading bodies are the party committee, the people’s congress, the government and the political consultative conference. The assignment divides duties and says nothing about progress; whether all are investment-promotion projects is not stated, and the year’s project plan also holds government investment. The total is what the text says the city carries out; who is to look after how many is its arrangement. The year is not printed.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "key-projects", place: "150300" }),
      label: { zh: "全市重点项目", en: "Key projects of the city" },
    },
    {
      of: pickOne(data, { indicator: "key-projects-assigned", place: "150300", member: "four-bodies" }),
      label: { zh: "四大班子成员包联", en: "Members of the four leading bodies" },
    },
    {
      of: pickOne(data, { indicator: "key-projects-assigned", place: "150300", member: "districts-departments" }),
      label: { zh: "各区和部门领导干部包联", en: "Officials of districts and departments" },
    },
  ],
  render: (rows, options) => units(grid(rows), options),
});

function grid([whole, part, rest]: readonly ChartRow[]) {
  if (!whole || !part || !rest) throw new Error("missing row: key-projects, key-projects-assigned.");
  return { whole, part, rest };
}
