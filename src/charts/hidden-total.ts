import { impliedTotal, inferredTotal, type Part } from "../model/derive.ts";
import { formatRange, formatValue } from "../model/format.ts";
import { inputFigures } from "../model/lookup.ts";
import { counted } from "../model/plural.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Lang, Observation } from "../model/types.ts";
import { annotated } from "./annotations.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { ranges } from "./marks/ranges.ts";

const categories = [
  { member: "advanced-manufacturing", label: { zh: "先进制造业", en: "Advanced manufacturing" } },
  { member: "primary", label: { zh: "第一产业", en: "Primary sector" } },
  { member: "specialised", label: { zh: "专精特新高新技术企业", en: "Specialised and high-tech firms" } },
  { member: "central-top500", label: { zh: "央企和500强", en: "Central state-owned and top 500" } },
  { member: "tertiary", label: { zh: "第三产业", en: "Tertiary sector" } },
];

const isTotal = ({ of }: ChartRow): boolean => of.basis === "inferred";

function total(rows: readonly ChartRow[], lang: Lang): string {
  const found = rows.find(isTotal);
  if (!found) throw new Error("no row: the inferred total.");
  return formatValue(found.of, lang);
}

export const hiddenTotal = defineChart({
  slug: "hidden-total",
  kind: "ranges",
  title: (rows) => ({
    zh: `乌海引进的项目共多少，报道没有给出；${rows.length - 1}组个数和占比若出自同一总数，只能是${total(rows, "zh")}`,
    en: `How many projects Wuhai brought in is not printed: if ${counted(rows.length - 1, "pair")} of count and share are of one total, it can only be ${total(rows, "en")}`,
  }),
  subtitle: {
    zh: "乌海市引进的项目总数，按各类的个数和占比倒推；横条两端是每个占比的舍入容许的范围，旁边是其中的整数",
    en: "Number of projects brought in by Wuhai, inferred from numbers and shares; each band ends where the rounding of a share allows, with the whole numbers within it",
  },
  notes: [
    {
      zh: "前提是五个占比的总数是同一个，都按四舍五入取位。占比写出的位数越多，范围越窄。",
      en: "This holds if all five shares are of one total and rounded to the nearest digit. The more digits a share has, the narrower its range.",
    },
    {
      zh: "“引进”是报道的叫法，写在签约成绩之下；是不是每个都已签约，文中没有明说。",
      en: "“Brought in” is what the report says, in its account of signings; that every one was signed is not stated.",
    },
    {
      zh: "横轴不从零开始。",
      en: "The scale does not begin at zero.",
    },
  ],
  select: (data) => {
    const [first, ...others] = categories.map((category) => ({ ...category, part: partOf(data, category.member) }));
    if (!first) throw new Error("no categories");
    const totalName = { zh: "五个都合的总数", en: "The total that fits all" };
    return [
      ...[first, ...others].map(({ part, label }) => ({ of: impliedTotal(part), label, group: named(part, label) })),
      { of: inferredTotal([first.part, ...others.map(({ part }) => part)]), label: totalName, group: totalName },
    ];
  },
  annotations: (rows, data) => {
    const shares = rows.flatMap((row) => {
      const share = isTotal(row) ? undefined : inputFigures(row.of, data).find(({ unit_base }) => unit_base === "1");
      return share ? [{ row, share, decimals: decimalsOf(share.printed) }] : [];
    });
    const byDecimals = shares.toSorted((a, b) => a.decimals - b.decimals);
    const [fewest, most] = [byDecimals[0], byDecimals.at(-1)];
    if (!fewest || !most || fewest.decimals === most.decimals) return [];
    return [fewest, most].map(({ row, share, decimals }) =>
      annotated(row, { text: (lang) => precise[lang](formatValue(share, lang), decimals) }),
    );
  },
  render: (rows, options) =>
    ranges(rows, { ...options, ownScale: false, point: isTotal, words: ({ of }) => wordsOf(of, options.lang) }),
});

/** How finely a share is printed, and so how wide its range is. */
const precise: Readonly<Record<Lang, (share: string, decimals: number) => string>> = {
  zh: (share, decimals) =>
    decimals === 0 ? `${share}不带小数，舍入容许的范围宽` : `${share}印到小数点后${decimals}位，范围窄`,
  en: (share, decimals) =>
    decimals === 0
      ? `${share} is printed without decimals: rounding leaves a wide range`
      : `${share} is printed to ${counted(decimals, "decimal")}: a narrow range`,
};

const decimalsOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;

function partOf(data: Data, member: string): Part {
  const wanted = { place: "150300", dimension: "category", member };
  return {
    count: pickOne(data, { ...wanted, indicator: "brought-in-projects" }),
    share: pickOne(data, { ...wanted, indicator: "brought-in-projects-share" }),
  };
}

function named({ count, share }: Part, label: { zh: string; en: string }) {
  return {
    zh: `${label.zh}：${formatValue(count, "zh")}占${formatValue(share, "zh")}`,
    en: `${label.en}: ${formatValue(count, "en")} are ${formatValue(share, "en")}`,
  };
}

/** The total, or the range of a share. */
function wordsOf(of: Observation, lang: Lang): string {
  return of.basis === "derived" ? formatRange(of, lang) : formatValue(of, lang);
}
