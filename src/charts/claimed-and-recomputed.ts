import type { Decision } from "../arithmetic/decide.ts";
import { withStatus } from "../model/circumstances.ts";
import { pathTotal, remainder, shareOf } from "../model/derive.ts";
import { formatRange, formatValue } from "../model/format.ts";
import { counted } from "../model/plural.ts";
import { pickAll, pickOne } from "../model/pick.ts";
import type { Data, Lang, Observation, Printed, Text } from "../model/types.ts";
import { annotated, noteAt } from "./annotations.ts";
import { countedFrom } from "./counted-from.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { heldAgainst } from "../model/held-against.ts";
import { intervalOf, rangeOf } from "../model/range-of.ts";
import { ranges } from "./marks/ranges.ts";

const printed = { zh: "文中", en: "Printed" };
const recomputed = { zh: "重算", en: "Recomputed" };
const elsewhere = { zh: "文中另一处", en: "Printed elsewhere" };
/** What the note of the phrase says of it. */
const unsaid = { zh: "未说是哪项任务", en: "Which target is not stated" };
const region = { place: "150000", period_end: "2023-06-30" };
const wuhai = { place: "150300" };

/** How many claims there are, how many what is recomputed bears out, and how many rounding leaves open. */
function outcomes(rows: readonly ChartRow[]): { claims: number; agree: number; open: number } {
  const pairs = [...Map.groupBy(rows, ({ group }) => group?.zh ?? "").values()];
  const decisions = pairs.map(([claim, again]) => {
    if (!claim || !again) throw new Error("no pair: a claim and what it is held against.");
    return heldAgainst(claim.of, intervalOf(again.of));
  });
  const count = (decision: Decision) => decisions.filter((one) => one === decision).length;
  return { claims: pairs.length, agree: count("consistent"), open: count("cannot-be-told") };
}

export const claimedAndRecomputed = defineChart({
  slug: "claimed-and-recomputed",
  kind: "ranges",
  title: (rows) => {
    const { claims, agree, open } = outcomes(rows);
    return {
      zh: `把报道里的${claims}个数核对一遍：${agree}个相符，${open}个说不清`,
      en: `${counted(claims, "figure")} held against the reports’ other figures: ${agree} consistent, ${open} cannot be told`,
    };
  },
  subtitle: {
    zh: "报道里的数，与由其他数重算的；横条两端是四舍五入容许的范围，不是大小，两段相交就是相符，“以上”“过半”要整段在内；各组坐标刻度不同",
    en: "Figures in the reports, against the same worked out from others; bands end where rounding allows and show no size, bands that meet are consistent, of “or more” the whole band must lie within; each pair on its own scale",
  },
  mixes: {
    zh: "每组只把一个数和由其他数重算的、或文中另一处的比，组与组之间不比。包头一组是同一个数的两处写法，断在行末的一处没有单位。",
    en: "Each group holds one figure against what other figures make of it, or against a second print; groups are not compared. Baotou’s are two prints of one number, of which the one cut off has no unit.",
  },
  notes: [
    {
      zh: "横条越长，写出的位数越少。“以上”“过半”只知道一头，另一头开着。横轴不从零开始。",
      en: "The fewer digits are printed, the longer the band. Of “or more” and “more than half” only one end is known, so the other is left open. The scales do not begin at zero.",
    },
    {
      zh: "乌海的累计数按每年恰好增长目标所定的幅度算，不计目标的舍入，起点是预计数；够不够目标，差在没有写出的那一位，预计数如果取得更粗，范围还要宽。",
      en: "Wuhai’s years grow by exactly the target rate, taken without rounding, from the expected figure; whether they reach the target hangs on a digit that is not printed, and if the expected figure was rounded more coarsely the band is wider still.",
    },
  ],
  select: (data) => [...largeShare(data), ...halfDone(data), ...cutOff(data), ...threeYears(data), ...inside(data)],
  annotations: (rows) => {
    const at = (wanted: (of: Printed) => boolean) => rows.find(({ of }) => of.basis === "printed" && wanted(of));
    const share = at(({ indicator, flags }) => indicator === "target-share" && flags.includes("ambiguous"));
    return [
      ...(share ? [annotated(share, { text: (lang) => unsaid[lang] })] : []),
      ...noteAt(
        at(({ flags }) => flags.includes("cut")),
        { first: true },
      ),
      ...rows.flatMap(countedFrom),
    ];
  },
  render: (rows, options) =>
    ranges(rows, {
      ...options,
      ownScale: true,
      point: ({ of }) => rangeOf(of).low === rangeOf(of).high,
      words: ({ of, label }) => `${label[options.lang]} ${wordsOf(of, options.lang)}`,
    }),
});

function pair(group: Text, { claim, again }: { claim: Observation; again: Observation }): ChartRow[] {
  return [
    { of: claim, label: printed, group },
    { of: again, label: again.basis === "printed" ? elsewhere : recomputed, group },
  ];
}

function largeShare(data: Data): ChartRow[] {
  const part = pickOne(data, { ...region, indicator: "funds-large-projects" });
  const whole = pickOne(data, { ...region, indicator: "funds-domestic" });
  const claim = pickOne(data, { ...region, indicator: "funds-large-share" });
  const group = { zh: "内蒙古：重大项目占到位资金", en: "Inner Mongolia: large projects’ share of funds" };
  return pair(group, { claim, again: shareOf({ part, whole }) });
}

function halfDone(data: Data): ChartRow[] {
  const part = pickOne(data, { ...region, indicator: "funds-domestic" });
  const whole = pickOne(data, { place: region.place, indicator: "funds-domestic", status: "target" });
  const claim = pickOne(data, { ...region, indicator: "target-share" });
  return pair(
    {
      zh: "内蒙古：“任务过半”，按全年到位资金目标算",
      en: "Inner Mongolia: “half the target”, taken of the year’s funds",
    },
    { claim, again: shareOf({ part, whole }) },
  );
}

function cutOff(data: Data): ChartRow[] {
  const prints = pickAll(data, { place: "150200", indicator: "funds-outside" });
  const [cut, whole] = [
    prints.find(({ flags }) => flags.includes("cut")),
    prints.find(({ flags }) => flags.length === 0),
  ];
  if (!cut || !whole) throw new Error("no figure: the two prints of Baotou’s funds.");
  return pair(
    { zh: "包头：断在行末的区外到位资金", en: "Baotou: funds from outside, cut off" },
    { claim: cut, again: whole },
  );
}

function threeYears(data: Data): ChartRow[] {
  const start = pickOne(data, { ...wuhai, indicator: "funds-domestic", status: "expected" });
  const rate = pickOne(data, { ...wuhai, indicator: "funds-promotion-growth" });
  const claim = pickOne(data, { ...wuhai, indicator: "funds-promotion" });
  const group = { zh: "乌海：到2025年累计到位资金，按三年算", en: "Wuhai: funds by 2025, taken as three years" };
  return pair(group, { claim, again: pathTotal({ start, rate, years: 3 }) });
}

function inside(data: Data): ChartRow[] {
  const whole = pickOne(data, { ...wuhai, indicator: "key-projects" });
  const assigned = { ...wuhai, indicator: "key-projects-assigned", dimension: "responsibility" };
  const part = pickOne(data, { ...assigned, member: "four-bodies" });
  const claim = pickOne(data, { ...assigned, member: "districts-departments" });
  return pair(
    {
      zh: "乌海：各区各部门领导干部包联的项目",
      en: "Wuhai: projects assigned to officials of districts and departments",
    },
    { claim, again: remainder({ whole, part }) },
  );
}

function wordsOf(of: Observation, lang: Lang): string {
  const value = (of.basis === "printed" ? "" : formatRange(of, lang)) || formatValue(of, lang);
  return withStatus(value, { of, lang });
}
