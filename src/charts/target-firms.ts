import { pickOne } from "../lib/pick.ts";
import type { Text } from "../lib/types.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const listed: Text = { zh: "列入名单的企业", en: "Firms on a list" };
const visited: Text = { zh: "走访对接的企业和单位", en: "Firms and bodies visited" };

export const targetFirms = defineChart({
  slug: "target-firms",
  kind: "bars",
  title: (rows) => ({
    zh: `乌兰察布一地列出目标企业${valueIn(rows, { lang: "zh", indicator: "target-firms" })}，各盟市共走访${valueIn(rows, { lang: "zh", indicator: "organisations-visited", place: "150000" })}`,
    en: `Ulanqab alone lists ${valueIn(rows, { lang: "en", indicator: "target-firms" })} target firms; all leagues together visited ${valueIn(rows, { lang: "en", indicator: "organisations-visited", place: "150000" })} bodies`,
  }),
  subtitle: {
    zh: "招商目标企业名单上的企业和走访对接的单位，按地方，2022年和2023年，家",
    en: "Firms on lists of investors to win, and firms and bodies visited, by place, 2022 and 2023",
  },
  mixes: {
    zh: "名单和走访是两回事：列入名单不等于联系过，走访的也不只是名单上的企业。同列以见名单与走访的规模。",
    en: "Being listed is not being contacted, and visits go beyond the lists. They share an axis to show how the size of the lists compares with that of the visits.",
  },
  notes: [
    {
      zh: "名单的标准各不相同：目标企业、产业链龙头企业、“专精特新”企业；乌海的两份名单是否重叠，文中未说。",
      en: "The lists follow different rules: target firms, chain leaders, specialised firms. Whether Wuhai’s two lists overlap is not said.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "target-firms", place: "150900" }),
      label: { zh: "乌兰察布 · 目标企业", en: "Ulanqab · target firms" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "leading-firms", place: "150300" }),
      label: { zh: "乌海 · 产业链龙头企业", en: "Wuhai · chain leaders" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "specialised-firms", place: "150300" }),
      label: { zh: "乌海 · 专精特新企业", en: "Wuhai · specialised firms" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "leading-firms", place: "150000", member: "grass" }),
      label: { zh: "全区 · 草产业龙头企业", en: "Region · leaders of the grass industry" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "organisations-visited", place: "150000", member: "" }),
      label: { zh: "十二盟市合计", en: "All twelve leagues and cities" },
      group: visited,
    },
    {
      of: pickOne(data, { indicator: "organisations-visited", place: "150300" }),
      label: { zh: "乌海", en: "Wuhai" },
      group: visited,
    },
  ],
  render: (rows, options) => bars(rows, options),
});
