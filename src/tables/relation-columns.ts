import type { Column } from "./column.ts";
import type { Relation } from "../model/types.ts";

/** The columns of relations.csv: what is claimed, what the arithmetic comes to, and from which figures. */
export const relationColumns: readonly Column<Relation>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    key: true,
    description: { zh: "关系的固定编号。", en: "Stable id of the relation." },
    read: ({ id }) => id,
  },
  {
    name: "kind",
    title: { zh: "种类", en: "Kind" },
    type: "string",
    description: {
      zh: "sum 和差，part 部分与全部，share 占比，ratio 比值，growth 增速，compound 逐年累计，bound 上下限，equal 相等，count-of-list 个数与列名。",
      en: "sum, part (of a whole), share, ratio, growth, compound, bound, equal or count-of-list.",
    },
    read: ({ kind }) => kind,
  },
  {
    name: "claim_zh",
    title: { zh: "说法", en: "Claim (Chinese)" },
    type: "string",
    description: { zh: "要核对的说法，用我们自己的话。", en: "What is checked, in our own words, in Chinese." },
    read: ({ claim }) => claim.zh,
  },
  {
    name: "claim_en",
    title: { zh: "说法（英文）", en: "Claim" },
    type: "string",
    description: { zh: "说法的英文。", en: "What is checked, in our own words." },
    read: ({ claim }) => claim.en,
  },
  {
    name: "expression",
    title: { zh: "算式", en: "Expression" },
    type: "string",
    description: {
      zh: "各数编号之间的算式，左边是算的，右边是印的；? 是报道没有印的数，! 表示按印的数算、不计舍入和修饰。",
      en: "The arithmetic between figure ids, reckoned on the left and claimed on the right; ? is a number that no report prints, ! takes a print without rounding and hedge.",
    },
    read: ({ expression }) => expression,
  },
  {
    name: "unit_base",
    title: { zh: "基本单位", en: "Base unit" },
    type: "string",
    description: {
      zh: "以下各数的单位：CNY 元，1 比率，量词，或两者之商，如 CNY/个。",
      en: "Unit of the numbers that follow: CNY, 1 (a fraction), a counting word, or a quotient such as CNY/个.",
    },
    read: ({ measured }) => measured,
  },
  {
    name: "computed",
    title: { zh: "算得", en: "Computed" },
    type: "number",
    unitIn: "unit_base",
    description: {
      zh: "左边算得的数；只知道上下限的为空。",
      en: "What the left side comes to; empty where only limits are known.",
    },
    read: ({ computed }) => computed,
  },
  {
    name: "low",
    title: { zh: "下限", en: "Low" },
    type: "number",
    unitIn: "unit_base",
    description: { zh: "按印出的位数，算得的数至少是多少。", en: "The least that the rounding of the prints allows." },
    read: ({ low }) => low,
  },
  {
    name: "high",
    title: { zh: "上限", en: "High" },
    type: "number",
    unitIn: "unit_base",
    description: { zh: "按印出的位数，算得的数至多是多少。", en: "The most that the rounding of the prints allows." },
    read: ({ high }) => high,
  },
  {
    name: "claimed",
    title: { zh: "所印", en: "Claimed" },
    type: "number",
    unitIn: "unit_base",
    description: {
      zh: "右边所印的数；报道没有印的为空。",
      en: "What the right side comes to; empty where no report prints it.",
    },
    read: ({ claimed }) => claimed,
  },
  {
    name: "basis",
    title: { zh: "来历", en: "Basis" },
    type: "string",
    description: {
      zh: "derived：由所印的数算出，与所印的数核对；inferred：报道没有印，由所印的数反推。",
      en: "derived: computed from prints and held against one; inferred: printed nowhere, solved for from prints.",
    },
    read: ({ basis }) => basis,
  },
  {
    name: "verdict",
    title: { zh: "结论", en: "Verdict" },
    type: "string",
    description: {
      zh: "consistent 相符，inconsistent 不符，cannot-be-told 说不清。",
      en: "consistent, inconsistent or cannot-be-told.",
    },
    read: ({ verdict }) => verdict,
  },
  {
    name: "missing_zh",
    title: { zh: "还缺什么", en: "Missing (Chinese)" },
    type: "string",
    description: {
      zh: "要有结论，报道还须印出什么。",
      en: "What the reports would have to print for a verdict, in Chinese.",
    },
    read: ({ missing }) => missing.zh,
  },
  {
    name: "missing_en",
    title: { zh: "还缺什么（英文）", en: "Missing" },
    type: "string",
    description: { zh: "还缺什么的英文。", en: "What the reports would have to print for a verdict." },
    read: ({ missing }) => missing.en,
  },
  {
    name: "figures",
    title: { zh: "所用的数", en: "Figures" },
    type: "string",
    description: {
      zh: "用到的数的编号，见 figures.csv，以分号隔开。",
      en: "Ids of the figures that go in, see figures.csv, joined by semicolons.",
    },
    read: ({ figures }) => figures.join(";"),
  },
];
