import type { Decision } from "../arithmetic/decide.ts";
import { addIntervals } from "../arithmetic/interval.ts";
import { toNumber } from "../arithmetic/ratio.ts";
import { compoundPath } from "../model/derive.ts";
import { formatPeriod, formatRange, formatValue } from "../model/format.ts";
import type { Computed } from "../model/format/value.ts";
import { heldAgainst } from "../model/held-against.ts";
import { pickOne } from "../model/pick.ts";
import { intervalOf } from "../model/range-of.ts";
import { shortPage } from "../model/short-source.ts";
import type { CitedFigure, Data, Lang, Observation, Printed, Text } from "../model/types.ts";
import { annotated } from "./annotations.ts";
import { countedFrom } from "./counted-from.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const start: Text = { zh: "起点：预计", en: "Start: expected" };
const path: Text = { zh: "按目标增速的下限推算的各年", en: "Each year at the lowest target growth" };
const goal: Text = { zh: "累计目标", en: "Cumulative target" };
const target = { indicator: "funds-promotion", status: "target" } as const;

const headlines = {
  consistent: { zh: "够得上", after: "", en: "reach" },
  inconsistent: { zh: "够不上", after: "", en: "fall short of" },
  "cannot-be-told": { zh: "与", after: "大体吻合", en: "roughly match" },
} as const satisfies Record<Decision, Text & { after: string }>;

const endings: Readonly<Record<Decision, Text>> = {
  consistent: { zh: "怎样舍入都够", en: "enough whatever rounding does" },
  inconsistent: { zh: "怎样舍入都不够", en: "not enough whatever rounding does" },
  "cannot-be-told": {
    zh: "舍入就能决定够不够，所以只说大体吻合",
    en: "rounding decides whether they reach it, so we say only that the two roughly match",
  },
};

export const wuhaiPath2025 = defineChart({
  slug: "wuhai-path-2025",
  kind: "path",
  title: (rows) => {
    const { of } = goalIn(rows);
    const outcome = headlines[decisionOf(rows)];
    const by = of.period_end.slice(0, 4);
    return {
      zh: `从报道预计的${startOf(rows, "zh")}起，照目标增速逐年算到${by}年，乌海的合计${outcome.zh}${formatValue(of, "zh")}的目标${outcome.after}`,
      en: `From the ${startOf(rows, "en")} that a report expects, growing at its own target rate, Wuhai would by ${by} ${outcome.en} its target of ${formatValue(of, "en")}`,
    };
  },
  subtitle: {
    zh: "乌海市到位资金：预计数，按目标增速推算的各年，与累计目标；各组坐标刻度不同",
    en: "Wuhai’s funds received: as expected, derived for each year at the target growth, and the cumulative target; each group on its own scale",
  },
  mixes: {
    zh: "起点是国内到位资金，目标是招商引资到位资金，方案没有说后者的范围。列在一起，是要看两个目标能否互相印证。",
    en: "The start is domestic funds received; the target is investment-promotion funds received, whose scope the plan does not state. They stand together to see whether the two targets agree.",
  },
  notes: [
    {
      zh: "目标增速和目标总额都是“以上”，这里取下限；方案说的是年均，每年增幅相同是本站的算法；又只说到2025年“力争”累计，没有写明从哪年算起，也没有写明增速的基年和基数：按方案期的三年算、以预计数为起点是本站的选择。目标按所定的数算，不计舍入。推算的各条首尾相接，合起来与目标相比。",
      en: "The growth target and the total are both “or more”; the lower limit is used. The plan gives a yearly average; that every year grows equally is our choice. It says “strive for” a total “by 2025” and prints neither from which year, nor the base year or base amount of the growth: taking the plan’s three years and the expected figure is our choice. Targets are taken as they are set, without rounding. The derived bars follow on from one another; their sum is to be set against the target.",
    },
    otherStart,
    (rows) => {
      const { zh, en } = endings[decisionOf(rows)];
      const [target, range] = [goalIn(rows).of, (lang: Lang) => formatRange(sumOf(rows), lang)];
      return {
        zh: `起点的舍入带到各年合计里，合计是${range("zh")}，目标是${formatValue(target, "zh")}：${zh}。预计数可能取过整，如果取得比亿元更粗，范围还要宽。`,
        en: `With the rounding of the start carried along, the years add up to ${range("en")}, against a target of ${formatValue(target, "en")}: ${en}. The expected figure may have been rounded; if more coarsely than to CNY 0.1 bn, the range is wider still.`,
      };
    },
  ],
  select: (data) => {
    const first = pickOne(data, { indicator: "funds-domestic", place: "150300", status: "expected" });
    const rate = pickOne(data, { indicator: "funds-promotion-growth", place: "150300" });
    return [
      { of: first, label: { zh: "国内到位资金", en: "Domestic funds received" }, group: start },
      ...compoundPath({ start: first, rate, years: 3 }).map((of): ChartRow => {
        const year = of.period_end.slice(0, 4);
        return { of, label: { zh: `${year}年`, en: year }, group: path };
      }),
      {
        of: pickOne(data, { ...target, place: "150300" }),
        label: { zh: "招商引资到位资金", en: "Investment-promotion funds received" },
        group: goal,
      },
    ];
  },
  annotations: (rows, data) => [
    ...rows
      .filter(({ group }) => group?.zh === start.zh)
      .flatMap((row) =>
        othersExpected(rows, data).map((of) =>
          annotated(row, {
            text: (lang) =>
              ({
                zh: `另一页面所印的同年预计数是${formatValue(of, "zh")}，范围未给出`,
                en: `Another page expects ${formatValue(of, "en")} for the same year, scope not stated`,
              })[lang],
            rests: [of],
          }),
        ),
      )
      .slice(0, 1),
    ...rows.filter(({ group }) => group?.zh === goal.zh).flatMap(countedFrom),
  ],
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: ({ of, group }, lang) => (group?.zh === path.zh ? "" : formatPeriod(of, lang)),
      from: (row) => (row.group?.zh === path.zh ? sumBefore(rows, rows.indexOf(row)) : 0),
    }),
});

/** What other pages expect of the year from which the path starts: from less, each derived year would be less. */
function otherStart(rows: readonly ChartRow[], data: Data): Text {
  const others = othersExpected(rows, data);
  return {
    zh: others
      .map(
        (of) =>
          `${shortPage(of.source, { data, lang: "zh" })}所印的同年预计数是${formatValue(of, "zh")}，范围未给出；从它算起，推算的各年都会更小。`,
      )
      .join(""),
    en: others
      .map(
        (of) =>
          `${shortPage(of.source, { data, lang: "en" })} expects ${formatValue(of, "en")} for the same year, scope not stated; started from that, every derived year would be less.`,
      )
      .join(" "),
  };
}

/** What other pages expect of the year from which the path starts, where that is less. */
function othersExpected(rows: readonly ChartRow[], data: Data): readonly CitedFigure[] {
  const first = rows.find(({ group }) => group?.zh === start.zh)?.of;
  return data.citedFigures.filter(
    ({ place, status, period_end, unit_base, value_base }) =>
      status === "expected" &&
      place === first?.place &&
      period_end === first.period_end &&
      unit_base === first.unit_base &&
      value_base < first.value_base,
  );
}

/** What the rows of the path before the given index add up to. */
function sumBefore(rows: readonly ChartRow[], index: number): number {
  return pathIn(rows.slice(0, index)).reduce((sum, { value_base }) => sum + value_base, 0);
}

const pathIn = (rows: readonly ChartRow[]): readonly Observation[] =>
  rows.filter(({ group }) => group?.zh === path.zh).map(({ of }) => of);

/** The sum of the path: every year grows from the one start, so that the ends of the years add up to its ends. */
function sumOf(rows: readonly ChartRow[]): Computed {
  const { low, high } = pathIn(rows).map(intervalOf).reduce(addIntervals);
  return {
    value_base: sumBefore(rows, rows.length),
    unit_base: goalIn(rows).of.unit_base,
    ...(low && { low: toNumber(low) }),
    ...(high && { high: toNumber(high) }),
    note: { zh: "", en: "" },
  };
}

/** Whether the path reaches the target. */
function decisionOf(rows: readonly ChartRow[]): Decision {
  return heldAgainst(goalIn(rows).of, pathIn(rows).map(intervalOf).reduce(addIntervals));
}

/** What was expected for the year from which the path starts. */
function startOf(rows: readonly ChartRow[], lang: Lang): string {
  const found = rows.find(({ group }) => group?.zh === start.zh);
  if (!found) throw new Error("missing row: the start.");
  return formatValue(found.of, lang);
}

function goalIn(rows: readonly ChartRow[]): ChartRow & { of: Printed } {
  const found = rows.find(({ group }) => group?.zh === goal.zh);
  if (found?.of.basis !== "printed") throw new Error("missing row: the target.");
  return { ...found, of: found.of };
}
