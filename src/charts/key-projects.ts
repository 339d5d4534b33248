import { pickOne } from "../lib/pick.ts";
import { defineChart, type Row } from "./chart.ts";
import { units } from "./marks/units.ts";
import { valueIn } from "./value-in.ts";

export const keyProjects = defineChart({
  slug: "key-projects",
  kind: "units",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", indicator: "key-projects" })}重点项目：四大班子包联${valueIn(rows, { lang: "zh", member: "four-bodies" })}，区和部门${valueIn(rows, { lang: "zh", member: "districts-departments" })}`,
    en: `Leaders of Wuhai’s four bodies look after ${valueIn(rows, { lang: "en", member: "four-bodies" })} of its ${valueIn(rows, { lang: "en", indicator: "key-projects" })} key projects`,
  }),
  subtitle: {
    zh: "乌海市2023年重点项目，按负责包联的领导和部门，一格一个项目",
    en: "Key projects of Wuhai in 2023 by who looks after them, one square a project",
  },
  mixes: {
    zh: "包联的两部分合起来就是全部重点项目，同列以见部分与整体，不要再把部分加到全部上。",
    en: "The two assigned parts together make up all key projects: shown as parts of a whole, not to be added to it.",
  },
  notes: [
    {
      zh: "“四大班子”是党委、人大、政府、政协。包联是责任分工，不说明进度；重点项目也不都是招商引资项目。",
      en: "The four bodies are party committee, people’s congress, government and political consultative conference. The list divides duties and tells nothing of progress; not all key projects are promotion projects.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "key-projects", place: "150300" }),
      label: { zh: "全市重点项目", en: "Key projects of the city" },
    },
    {
      of: pickOne(data, { indicator: "key-projects-assigned", place: "150300", member: "four-bodies" }),
      label: { zh: "四大班子成员包联", en: "Members of the four bodies" },
    },
    {
      of: pickOne(data, { indicator: "key-projects-assigned", place: "150300", member: "districts-departments" }),
      label: { zh: "各区和部门领导干部包联", en: "Leaders of districts and departments" },
    },
  ],
  render: (rows, options) => units(grid(rows), options),
});

function grid([whole, part, rest]: readonly Row[]) {
  if (!whole || !part || !rest) throw new Error("missing row: key-projects, key-projects-assigned.");
  return { whole, part, rest };
}
