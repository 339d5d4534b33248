import { formatValue } from "../model/format.ts";
import { pickAll } from "../model/pick.ts";
import type { Lang, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";
import { placeLabel } from "./place-label.ts";

const libraries: Text = { zh: "储备或谋划的项目", en: "Projects in reserve or drawn up" };
const beside: Text = { zh: "另外列出的项目数", en: "Other project counts printed" };
const besides = [
  { wanted: { indicator: "reserve-projects", member: "key" }, words: { zh: "重点项目", en: "key projects" } },
  { wanted: { indicator: "reserve-projects-published" }, words: { zh: "线上发布", en: "published online" } },
];

export const reserveLibraries = defineChart({
  slug: "reserve-libraries",
  kind: "bars",
  title: (rows) => {
    const own = rows.filter(({ group }) => group === libraries);
    if (own.length === 0) throw new Error("missing row: reserve-projects.");
    const told = (lang: Lang) => own.map(({ of, label }) => [label[lang], formatValue(of, lang)] as const);
    return {
      zh: `储备或谋划的招商项目，标准各不相同：${told("zh")
        .map((words) => words.join(""))
        .join("，")}`,
      en: `Projects in reserve or drawn up, by different criteria: ${told("en")
        .map((words) => words.join(" "))
        .join(", ")}`,
    };
  },
  subtitle: {
    zh: "各地储备或谋划、等待招商的项目",
    en: "Number of projects drawn up and waiting for investors, by place",
  },
  mixes: {
    zh: "乌海线上发布的项目是另一指标，是储备项目中的一部分，画在一起是看有多少向社会公布。",
    en: "Wuhai’s projects published online are a separate indicator: they come from its reserve and are fewer, and are shown to tell how much of it was made public.",
  },
  notes: [
    {
      zh: "呼伦贝尔的重点项目是否含在658个之内，文中未说，所以既不相加也不相减。",
      en: "Whether Hulunbuir’s key projects are included in its 658 projects is not stated, so they are neither added nor subtracted.",
    },
    {
      zh: "各地标准自定，叫法也不同：乌海、阿拉善称储备，呼伦贝尔称谋划，锡林郭勒称包装策划；锡林郭勒、阿拉善的是“重点经济合作项目”。图中没有的盟市，报道没有给数，不等于没有储备。",
      en: "Each place sets its own criteria and uses its own words: Wuhai and Alxa speak of a reserve, Hulunbuir of projects planned and Xilingol of projects “packaged”; those of Xilingol and Alxa are “key economic cooperation projects”. Of the other leagues and cities no number is printed; they may still have a reserve.",
    },
  ],
  select: (data) => [
    ...pickAll(data, { indicator: "reserve-projects", member: "" })
      .toSorted((a, b) => b.value_base - a.value_base)
      .map((of): ChartRow => ({ of, label: placeLabel(of.place, data), group: libraries })),
    ...besides.flatMap(({ wanted, words }) =>
      pickAll(data, wanted).map((of): ChartRow => {
        const place = placeLabel(of.place, data);
        return { of, label: { zh: `${place.zh} · ${words.zh}`, en: `${place.en} · ${words.en}` }, group: beside };
      }),
    ),
  ],
  render: (rows, options) => bars(rows, options),
});
