import { clean, keptDigits } from "../arithmetic/decimal.ts";
import type { ExactText } from "../arithmetic/reckon.ts";
import { toNumber } from "../arithmetic/ratio.ts";
import { readKeptNumber } from "./cells/number.ts";
import { coverageColumns } from "./coverage.ts";
import { columnAs, computed, table, type Row } from "./declare.ts";
import { text, filled, placeInText, dayOrNone, word, wordList, prose } from "./kinds.ts";
import { placeNames, indicatorNames, place, ownReport, rowId } from "./usual.ts";
import type { Text } from "./text.ts";

/** How far a printed figure has happened. */
export const statuses = ["actual", "expected", "target", "capacity", "threshold", "plan", "count"] as const;
export type Status = (typeof statuses)[number];

/** How the print hedges its number. */
export const qualifiers = ["exact", "about", "nearly", "more_than", "at_least", "at_most"] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * What makes a printed figure less than certain, or odd; `unit-elsewhere` only tells where its unit is printed,
 * `period-from-report` that its line says “this year” and no more, `period-from-before` that its line prints no period
 * (or not a whole one) and takes that of the text before or of the title.
 */
export const flags = [
  ...(["garbled", "caption", "odd-unit", "odd-print", "lost-unit", "cut", "split", "ambiguous"] as const),
  "unit-elsewhere",
  "period-from-report",
  "period-from-before",
] as const;
export type Flag = (typeof flags)[number];

/** Printed in a report, computed by us from printed figures, or solved for from several of them. */
export const bases = ["printed", "derived", "inferred"] as const;
export type Basis = (typeof bases)[number];

interface Limits {
  basis: Basis;
  low?: number;
  high?: number;
}

/** The figures, and published with the same columns what is computed from them. */
export const figures = table({
  noun: "figure",
  file: "figures/<report>.csv",
  about: "One row a figure of the report, its cells as printed.",
  key: ["id"],
  published: {
    name: "figures",
    title: { zh: "登记的数据，一行一条", en: "The figures, one per row" },
    columns: [
      ...(["id", "report", "line", "printed", "indicator", "indicator_zh", "indicator_en"] as const),
      ...(["place", "place_zh", "place_en", "period_start", "period_end"] as const),
      ...(["status", "qualifier", "value", "unit", "value_base", "unit_base"] as const),
      ...(["basis", "low", "high", "formula_zh", "formula_en", "inputs"] as const),
      ...(["dimension", "member", "flags", "note", "note_en"] as const),
      ...(["coverage", "source", "source_url", "standing", "published"] as const),
    ],
  },
  columns: {
    id: rowId({ about: "`<report>-<number>`, stable once published." }),
    report: ownReport({
      zh: "所出报道的编号，见 reports.csv；引自其他页面的和推算值为空。",
      en: "Report it is printed in, see reports.csv; empty where it is cited from another page or computed.",
    }),
    line: placeInText({
      title: { zh: "行号", en: "Line" },
      description: {
        zh: "数字在报道文本中的行号，从1数起；不出自报道的为空。",
        en: "Line of the report's text on which the number begins, from 1; empty where it is from no report.",
      },
    }),
    column: placeInText({
      about: "Where in that line the numeral begins: its character from 1, in Unicode code points.",
    }),
    printed: filled({
      title: { zh: "原文", en: "As printed" },
      description: {
        zh: "原文所印的数字、单位与修饰语，去掉空格；引自其他页面的，是那里几个字的原样。",
        en: "Number, unit and hedge as printed, without spaces; of a cited page a few characters as they stand there.",
      },
      about: "The number with its unit and attached hedge as printed, spaces and line ends removed: `约2633亿元`.",
    }),
    indicator: filled({
      title: { zh: "指标编号", en: "Indicator id" },
      description: { zh: "所属指标，见 indicators.csv。", en: "What is measured, see indicators.csv." },
      references: { to: "indicators" },
    }),
    ...indicatorNames,
    place: place({
      zh: "GB/T 2260 代码，见 places.csv；园区为自编代码。",
      en: "GB/T 2260 code, see places.csv; parks have a code of our own.",
    }),
    ...placeNames,
    period_start: dayOrNone({
      title: { zh: "起始日", en: "From" },
      description: {
        zh: "所述时期的第一天；没有时期则为空。",
        en: "First day of the period; empty where there is none.",
      },
    }),
    period_end: dayOrNone({
      title: { zh: "截止日", en: "To" },
      description: {
        zh: "所述时期的最后一天；没有时期则为空。flags 有 period-from-report 的，原文只说“今年”，此处是同一报道其他数字所印时段的末日，这个数的截止日未载；有 period-from-before 的，这一行没有（或没有写全）时期，承接上文那个数的时期，或取报道标题所印的起止年份；两个都有的，所承接的“今年”印在上文的段落里。",
        en: 'Last day of the period; empty where there is none. Where flags say period-from-report the line says only "this year", and this is the last day that the same report prints for other figures; where they say period-from-before the line has no period, or not a whole one, and this is that of a figure before it or of the years in the title of the report; where they say both, the "this year" that it goes on from stands in a paragraph before.',
      },
    }),
    value: columnAs((cell) => readKeptNumber(cell, { digits: keptDigits }), {
      // A printed 1/3 has no end; it is cut as computed values are.
      json: ({ value }) => clean(toNumber(value)),
      title: { zh: "数值", en: "Value" },
      unitIn: "unit",
      description: {
        zh: "原文的数，以 unit 列的单位计；分数化为小数，算出的数取十二位有效数字。",
        en: "The number as printed, in the unit of the column unit; a fraction as a decimal, computed values to twelve significant digits.",
      },
      about:
        "The number before its unit, all places as printed: `2633`; a fraction as `1/3`; a decline is negative: `-3.5` of `下降3.5%`.",
    }),
    unit: text({
      title: { zh: "单位", en: "Unit" },
      description: {
        zh: "原文的单位或量词；没有量词则为空。flags 有 lost-unit 的，单位原文漏印，由同一指标的另一处补读；有 unit-elsewhere 的，单位印在表头、“单位：”处，或区间、并列的末一个数后。",
        en: "Unit or counting word as printed; empty where none is printed. Where flags say lost-unit the print lost it, and it is read from another print of the same indicator; where they say unit-elsewhere it is printed in a label of its table, or with the last number of a range or list.",
      },
      references: { to: "units" },
    }),
    qualifier: word(qualifiers, {
      noun: "qualifier",
      title: { zh: "修饰", en: "Qualifier" },
      description: {
        zh: "原文对数字的修饰：exact 无，about 约，nearly 近，more_than 超，at_least 以上，at_most 以内；推算值为空。",
        en: "How the original hedges: exact, about, nearly, more_than, at_least or at_most; empty where derived.",
      },
      about: "How the original hedges.",
    }),
    status: word(statuses, {
      noun: "status",
      title: { zh: "状态", en: "Status" },
      description: {
        zh: "actual 实际，expected 预计，target 目标，capacity 产能，threshold 门槛，plan 规划，count 计数；推算值取输入中最弱的一个，状态不同的两数相比则两个都写：actual/target 是实际与目标之比。",
        en: "actual, expected, target, capacity, threshold, plan or count; a computed value takes the weakest of its inputs, a share of one status in another both: actual/target is actual over target.",
      },
      read: ({ over, status }: { over?: readonly string[]; status: string }) => over?.join("/") ?? status,
      about:
        "How far it has happened: `expected` is 预计, `threshold` a size class or a limit, `count` of structures: clusters, teams.",
    }),
    dimension: text({
      title: { zh: "分类", en: "Dimension" },
      description: {
        zh: "所属的分类方式，见 members.csv；不属于分类则为空。",
        en: "The breakdown it belongs to, see members.csv; empty where none.",
      },
      about: "The breakdown it belongs to, of `vocab/members.csv`: `size-class`; empty where none.",
    }),
    member: text({
      title: { zh: "类别", en: "Member" },
      description: { zh: "分类中的哪一类，见 members.csv。", en: "Which member of the breakdown, see members.csv." },
      about: "Which member of the breakdown, of `vocab/members.csv`: `gte-1bn`. May be empty.",
    }),
    flags: wordList(flags, {
      noun: "flag",
      title: { zh: "疑点", en: "Flags" },
      description: {
        zh: "原文不清楚或可疑之处，以分号隔开。",
        en: "What is unclear or odd in print, separated by semicolons.",
      },
    }),
    ...prose("note", {
      title: { zh: "说明", en: "Note" },
      description: { zh: "读懂这个数所需的说明。", en: "What is needed to read the figure rightly." },
      about: "How to read it, in our own words.",
    }),
    value_base: computed({
      title: { zh: "基本单位数值", en: "Value in base unit" },
      unitIn: "unit_base",
      description: {
        zh: "以 unit_base 列的单位计；unit_base 相同的行才能相比。",
        en: "In the unit of the column unit_base; only rows with the same one can be compared.",
      },
    }),
    unit_base: computed({
      title: { zh: "基本单位", en: "Base unit" },
      description: {
        zh: "CNY 元，1 比率，W 瓦，Wh 瓦时，CNY/person 元每人等，或量词本身。",
        en: "CNY, 1 (a fraction), W, Wh, CNY/person and the like, or the counting word itself.",
      },
    }),
    basis: computed({
      title: { zh: "来历", en: "Basis" },
      description: {
        zh: "printed 原文所印，derived 由所印数字算出，inferred 按几个数字倒推。",
        en: "printed, derived (computed from printed figures) or inferred (solved for).",
      },
    }),
    low: computed({
      title: { zh: "下限", en: "Low" },
      unitIn: "unit_base",
      description: {
        zh: "输入数字的舍入所允许的最小值，以 unit_base 计；原文所印、精确或下限不可知的为空。",
        en: "Least value that the rounding of the inputs allows, in unit_base; empty for prints, for exact values and where no limit is known.",
      },
      read: ({ basis, low }: Limits) => (basis === "printed" ? undefined : low),
    }),
    high: computed({
      title: { zh: "上限", en: "High" },
      unitIn: "unit_base",
      description: {
        zh: "输入数字的舍入所允许的最大值，以 unit_base 计；原文所印、精确或上限不可知的为空。",
        en: "Greatest value that the rounding of the inputs allows, in unit_base; empty for prints, for exact values and where no limit is known.",
      },
      read: ({ basis, high }: Limits) => (basis === "printed" ? undefined : high),
    }),
    formula_zh: computed({
      title: { zh: "算式", en: "Formula (Chinese)" },
      description: { zh: "推算的算式。", en: "The computation, in Chinese." },
      read: ({ formula }: { formula?: Text }) => formula?.zh,
    }),
    formula_en: computed({
      title: { zh: "算式（英文）", en: "Formula" },
      description: { zh: "推算的算式，英文。", en: "The computation, in English." },
      read: ({ formula }: { formula?: Text }) => formula?.en,
    }),
    inputs: computed({
      title: { zh: "输入", en: "Inputs" },
      description: { zh: "所用各行的编号，以分号隔开。", en: "Ids of the rows that went in, separated by semicolons." },
    }),
    ...coverageColumns,
  },
});

/** What is reckoned of a printed figure beyond its cells. */
export interface Reckoned {
  /** In `unit_base`. */
  value_base: number;
  /** The same exactly, the size of its last printed place, and the ends of what it may stand for, in `unit_base`. */
  exact: ExactText;
  /** `CNY`, `1` (a fraction), `W`, `Wh`, `CNY/mu`, `day`, `rank`, or the counting word itself. */
  unit_base: string;
  basis: "printed";
}

/** One figure as a report prints it. Days are ISO (`2022-11-30`), empty where the figure has no period. */
export interface Figure extends Row<typeof figures>, Reckoned {}

type Printed = "exact" | "report" | "line" | "column" | "printed" | "qualifier" | "flags" | "basis";

/** A value computed from printed figures; never in a report. */
export interface Derived extends Omit<Figure, Printed> {
  basis: "derived" | "inferred";
  /** That its period is the “this year” of what went in; absent where its days are printed. */
  flags?: readonly Flag[];
  /** What the rounding of the printed inputs allows, in `unit_base`; absent where nothing is rounded. */
  low?: number;
  high?: number;
  /** Of a share, how far part and whole have happened, where one is not as far as the other: actual over target. */
  over?: readonly [part: Status, whole: Status];
  /** The computation in words. */
  formula: Text;
  /** Ids of the printed figures and context rows that went in. */
  inputs: readonly string[];
}
