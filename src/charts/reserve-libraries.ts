import { formatValue } from "../model/format.ts";
import { pickAll } from "../model/pick.ts";
import type { Lang, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";
import { placeLabel } from "./place-label.ts";

const libraries: Text = { zh: "储备或谋划的项目", en: "Projects in reserve or drawn up" };
const beside: Text = { zh: "另外列出的项目数", en: "Other project counts printed" };
const besides = [
  { wanted: { indicator: "reserve-projects", member: "key" }, words: { zh: "重点项目", en: "key projects" } },
  { wanted: { indicator: "reserve-projects-published" }, words: { zh: "线上发布", en: "published online" } },
];

export const reserveLibraries = defineChart({
  slug: "reserve-libraries",
  kind: "figures",
  title: (rows) => {
    const own = rows.filter(({ group }) => group === libraries);
    if (own.length === 0) throw new Error("missing row: reserve-projects.");
    const told = (lang: Lang) => own.map(({ of, label }) => [label[lang], formatValue(of, lang)] as const);
    return {
      zh: `储备或谋划的招商项目，叫法不一，标准未载：${told("zh")
        .map((words) => words.join(""))
        .join("，")}`,
      en: `Projects in reserve or drawn up, under different names, criteria not stated: ${told("en")
        .map((words) => words.join(" "))
        .join(", ")}`,
    };
  },
  subtitle: {
    zh: "谋划、编制或储备的招商项目数，按地方",
    en: "Number of projects planned, drawn up or in reserve, by place",
  },
  mixes: {
    zh: "乌海线上发布的储备项目是另一指标；是不是都在它的储备项目之内，文中未说，所以不相加，也不算占比。",
    en: "Wuhai’s reserve projects published online are a separate indicator; whether all are among its reserve projects is not stated, so they are not added up and no share is derived.",
  },
  notes: [
    {
      zh: "呼伦贝尔的重点项目是否含在658个之内，文中未说，所以既不相加也不相减。",
      en: "Whether Hulunbuir’s key projects are included in its 658 projects is not stated, so they are neither added nor subtracted.",
    },
    {
      zh: "各地叫法不同，标准未载：乌海、阿拉善称储备，呼伦贝尔称谋划，锡林郭勒称包装策划；锡林郭勒、阿拉善的是“重点经济合作项目”。报道说各盟市建立了重大项目储备库，图中没有的盟市，没有给数。",
      en: "Places use different words and state no criteria: Wuhai and Alxa speak of a reserve, Hulunbuir of projects planned and Xilingol of projects “packaged”; those of Xilingol and Alxa are “key economic cooperation projects”. The report says that the leagues and cities set up reserves of large projects; of those not shown here it prints no number.",
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
  render: figures,
});
