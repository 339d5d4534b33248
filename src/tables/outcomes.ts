import { computed, table } from "./declare.ts";
import { placeNames, place, taken } from "./usual.ts";

/** What became of a promise, by a rule; the words of each stand with the page. */
export const outcomes = [
  "kept",
  "kept-early",
  "partly",
  "missed",
  "delayed",
  "overtaken",
  "open",
  "no-later-report",
] as const;
export type Outcome = (typeof outcomes)[number];

/** By what the rule decided, or why it could not. */
export const grounds = [
  "result",
  "result-sooner",
  "said-early",
  "newer",
  "within",
  "rounding",
  "hedged",
  "unordered",
  "no-period",
  "not-over",
  "producing",
  "less-capacity",
  "some-links",
  "part-producing",
  "built",
  "before-due",
  "step-back",
  "further",
  "put-off",
  "same-stage",
  "part-or-whole",
  "part-stood",
  "progress-not-told",
  "silent",
] as const;
export type Ground = (typeof grounds)[number];

/** Each promise and what became of it by the rules of the page: worked out from figures and ventures, not written. */
export const promises = table({
  noun: "promise",
  key: ["promise"],
  published: { name: "outcomes", title: { zh: "承诺和后来怎样", en: "Promises and what became of them" } },
  columns: {
    promise: computed({
      title: { zh: "承诺编号", en: "Promise" },
      description: {
        zh: "数字为 figures.csv 的编号，企业与项目为项目编号：几条合为一个项目的，是本站所给；其余是 ventures.csv 的编号。",
        en: "Of a number its id in figures.csv; of a venture the id of the project: that of this site where several rows are one project, else that of ventures.csv.",
      },
    }),
    kind: computed({
      title: { zh: "种类", en: "Kind" },
      description: { zh: "number 数字，venture 企业与项目。", en: "number or venture." },
    }),
    place: taken(place({ zh: "GB/T 2260 代码，见 places.csv。", en: "GB/T 2260 code, see places.csv." })),
    ...placeNames,
    said_from: computed({
      title: { zh: "最早何时说", en: "Said from" },
      type: "date",
      description: {
        zh: "说这话的最早一天；无从知道则为空。",
        en: "First day on which it may have been said; empty where nothing tells.",
      },
    }),
    said_to: computed({
      title: { zh: "最晚何时说", en: "Said to" },
      type: "date",
      description: {
        zh: "说这话的最晚一天；知道哪天的，与上一栏相同。",
        en: "Last day on which it may have been said; that of the column before where the day is known.",
      },
    }),
    said_by: computed({
      title: { zh: "出处", en: "Said by" },
      description: {
        zh: "所出报道或引用页面的编号，见 reports.csv、sources.csv。",
        en: "Id of the report or cited page, see reports.csv and sources.csv.",
      },
    }),
    status: computed({
      title: { zh: "状态或进展", en: "Status or stage" },
      description: {
        zh: "数字为 target 目标、expected 预计或 plan 规划；企业与项目为最早所说的进展，见 ventures.csv 的 stage。",
        en: "Of a number target, expected or plan; of a venture how far it had come when it was first spoken of, see stage in ventures.csv.",
      },
    }),
    qualifier: computed({
      title: { zh: "修饰", en: "Qualifier" },
      description: {
        zh: "原文对数字的修饰，见 figures.csv；企业与项目为空。",
        en: "How the print hedges the number, see figures.csv; empty for a venture.",
      },
    }),
    value: computed({
      title: { zh: "数值", en: "Value" },
      unitIn: "unit",
      description: {
        zh: "原文的数，以 unit 列的单位计；企业与项目为空。",
        en: "The number as printed, in the unit of the column unit; empty for a venture.",
      },
    }),
    unit: computed({
      title: { zh: "单位", en: "Unit" },
      description: { zh: "原文的单位或量词。", en: "Unit or counting word as printed." },
    }),
    due: computed({
      title: { zh: "到期", en: "Due" },
      type: "date",
      description: {
        zh: "所属时期的最后一天，项目为说要投产的最后一天；未载则为空。",
        en: "Last day of its period, of a venture the last day by which it was to operate; empty where none is printed.",
      },
    }),
    outcome: computed({
      title: { zh: "后来怎样", en: "Outcome" },
      description: {
        zh: "kept 兑现，kept-early 提前兑现，partly 部分兑现，missed 未达到，delayed 推迟，overtaken 被新数取代，open 尚无定论，no-later-report 未读到后续。后三个不算评出。",
        en: `${outcomes.join(", ")}. The last three are no judgement.`,
      },
    }),
    apart: computed({
      title: { zh: "另计", en: "Counted apart" },
      description: {
        zh: "hindsight 承诺出自报告它兑现的同一页面，reprint 承诺或结果只见于转载；与其他评出的一并计数的、没有评出的为空。",
        en: "hindsight: the promise was read on the page that tells that it was kept; reprint: the promise or its result was read in reprints only; empty of those counted with the others and of what is not judged.",
      },
    }),
    reason: computed({
      title: { zh: "依据", en: "Reason" },
      description: {
        zh: "依哪条规则，或为什么评不出：result 同期结果，result-sooner 未到期已够，said-early 报告自称提前，newer 后来另有一数，within 后来的数在所说的“以上”“超”或“以下”之内，rounding 取决于舍入，hedged 承诺本身是约数，unordered 先后不明，no-period 时期未载，not-over 时期未完，producing 已投产或已有，less-capacity 产能不足所说，some-links 所说的产品没有都说到投产，part-producing 只有一部分投产，built 建成而没有说投产，before-due 未到期时还不够，step-back 说过已投产、更晚又说在建，further 进了一步，put-off 推迟，same-stage 没有更进一步，part-or-whole 只说到整体或一期，part-stood 说到时已有一期投产，progress-not-told 进展未载，silent 没有后续。",
        en: `By which rule, or why it cannot be judged: ${grounds.join(", ")}.`,
      },
    }),
    evidence: computed({
      title: { zh: "凭据", en: "Evidence" },
      description: {
        zh: "据以评定的数或企业与项目的编号，以分号隔开；没有则为空。",
        en: "Ids of the figures or ventures that decided it, separated by semicolons; empty where none did.",
      },
    }),
    linked: computed({
      title: { zh: "为何相联", en: "Why linked (Chinese)" },
      description: {
        zh: "凭据与承诺口径不同的，为什么放在一起；其余为空。",
        en: "Why evidence of another scope is held beside the promise, in Chinese; else empty.",
      },
    }),
    linked_en: computed({
      title: { zh: "为何相联（英文）", en: "Why linked" },
      description: {
        zh: "为何相联的英文。",
        en: "Why evidence of another scope is held beside the promise; else empty.",
      },
    }),
    coverage: computed({
      title: { zh: "覆盖", en: "Coverage" },
      description: {
        zh: "whole 承诺和凭据都出自逐个数字读完的报道，cited 有出自引用页面的。",
        en: "whole: promise and evidence are all of reports read numeral by numeral; cited: some are of cited pages.",
      },
    }),
  },
});
