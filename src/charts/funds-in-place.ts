import type { Data, Lang } from "../model/types.ts";
import { counted } from "../model/plural.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { placeLabel } from "./place-label.ts";
import { figures, periodWords } from "./marks/figures.ts";
import { stack } from "./marks/stack.ts";
import { tiers } from "./marks/tiers.ts";

export const fundsInPlace = defineChart({
  slug: "funds-in-place",
  kind: "nested",
  title: (rows) => {
    const scopes = new Set(rows.map(({ of }) => of.indicator)).size;
    return {
      zh: `名称相近的${rows.length}个到位资金数，有${scopes}种口径`,
      en: `${counted(rows.length, "figure")} for funds received sound alike but have ${counted(scopes, "different scope")}`,
    };
  },
  subtitle: {
    zh: "各地报道的到位资金，按口径分列",
    en: "Funds received as reported by each place, by scope",
  },
  mixes: {
    zh: "名称相近的几种口径列在一起，是为了看清它们数的不是同一样东西。",
    en: "Scopes with similar names stand together to show that they do not count the same thing.",
  },
  notes: [
    {
      zh: "乌海的几个数按名称看层层包含：国内（区外）到位资金应是国内到位资金的一部分，文中未说，全年预计数也包含前几个月已到位的，不能相加。",
      en: "By their names Wuhai’s amounts lie within one another: domestic funds from outside the region are part of domestic funds, which the report does not state, and what is expected for the year includes what had been received by then. Do not add them.",
    },
    {
      zh: "国内（区外）一项，报道写作“国内（区外）资金”，没有“到位”二字；它与国内到位资金前后并提，按到位资金登记。",
      en: "For domestic funds from outside the region the report omits the word “received”; as it names them together with domestic funds received, they are recorded as such.",
    },
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
