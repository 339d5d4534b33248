import type { Data, Lang } from "../model/types.ts";
import { counted } from "../model/plural.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { fundsRows, withoutReceived } from "./funds-rows.ts";
import { placeLabel } from "./place-label.ts";
import { figures, periodWords } from "./marks/figures.ts";
import { stack } from "./marks/stack.ts";
import { tiers } from "./marks/tiers.ts";

export const fundsInPlace = defineChart({
  slug: "funds-in-place",
  kind: "nested",
  title: (rows) => {
    const names = new Set(rows.map(({ of }) => of.indicator)).size;
    const expected = rows.some(({ of }) => of.status === "expected");
    const [zh, en] = expected ? ["到位或预计到位的资金数", "received or expected"] : ["到位资金数", "received"];
    return {
      zh: `名称相近的${rows.length}个${zh}，有${names}种写法`,
      en: `${counted(rows.length, "figure")} for funds ${en}, under ${counted(names, "name")} that sound alike`,
    };
  },
  subtitle: {
    zh: "报道所载各地的到位资金，按写法分列",
    en: "Funds received as reported of each place, by name",
  },
  mixes: {
    zh: "名称相近的几种写法列在一起，是为了看清它们数的未必是同一样东西；全区和乌海都写作国内到位资金，口径是否相同，文中未说。",
    en: "Similar names stand together to show that they need not count the same thing; the region and Wuhai both print domestic funds received, and whether these have the same scope is not stated.",
  },
  notes: [
    {
      zh: "乌海的几个数按名称看层层包含：国内（区外）到位资金应是国内到位资金的一部分，文中未说，全年预计数也包含前几个月已到位的，不能相加。",
      en: "By their names Wuhai’s amounts lie within one another: domestic funds from outside the region are part of domestic funds, which the report does not state, and what is expected for the year includes what had been received by then. Do not add them.",
    },
    withoutReceived,
  ],
  select: byPlace,
  render: (rows, options) => {
    const places = [...Map.groupBy(rows, ({ of }) => of.place).values()];
    const drawn = places.flatMap((members) => {
      const [heading] = members.flatMap(({ group }) => group ?? []);
      if (!heading) return [];
      const plain = members.map(({ of, label }) => ({ of, label }));
      const dated = members.map((row) => ({ of: row.of, label: withPeriod(row) }));
      return [{ heading, svg: members.length > 1 ? tiers(dated, options) : figures(plain, options) }];
    });
    return stack(drawn, options);
  },
});

/** The amounts of a place under its name: a larger one contains the smaller. */
function byPlace(data: Data): ChartRow[] {
  return fundsRows(data).map(({ of, label }) => {
    const group = placeLabel(of.place, data);
    const bare = (lang: Lang) => label[lang].replace(`${group[lang]} · `, "");
    return { of, label: { zh: bare("zh"), en: capital(bare("en")) }, group };
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A nested bar has no line for its period. */
function withPeriod(row: ChartRow): ChartRow["label"] {
  return { zh: `${row.label.zh} ${periodWords(row, "zh")}`, en: `${row.label.en}, ${periodWords(row, "en")}` };
}
