import type { Column } from "./column.ts";
import type { Derived, Figure, Observation } from "../model/types.ts";

const printed = (item: Observation): Figure | undefined => (item.basis === "printed" ? item : undefined);
const computed = (item: Observation): Derived | undefined => (item.basis === "printed" ? undefined : item);

/** Where a value comes from, what rounding allows it to be, and what to know of it. */
export const originColumns: readonly Column<Observation>[] = [
  {
    name: "basis",
    title: { zh: "来历", en: "Basis" },
    type: "string",
    description: {
      zh: "printed 原文所印，derived 由所印数字算出，inferred 由几个数字反推。",
      en: "printed, derived (computed from printed figures) or inferred (solved for).",
    },
    read: ({ basis }) => basis,
  },
  {
    name: "low",
    title: { zh: "下限", en: "Low" },
    type: "number",
    unitIn: "unit_base",
    description: {
      zh: "输入数字的舍入所允许的最小值，以 unit_base 计；原文所印、精确或下限不可知的为空。",
      en: "Least value that the rounding of the inputs allows, in unit_base; empty for prints, for exact values and where no limit is known.",
    },
    read: (item) => computed(item)?.low,
  },
  {
    name: "high",
    title: { zh: "上限", en: "High" },
    type: "number",
    unitIn: "unit_base",
    description: {
      zh: "输入数字的舍入所允许的最大值，以 unit_base 计；原文所印、精确或上限不可知的为空。",
      en: "Greatest value that the rounding of the inputs allows, in unit_base; empty for prints, for exact values and where no limit is known.",
    },
    read: (item) => computed(item)?.high,
  },
  {
    name: "formula_zh",
    title: { zh: "算式", en: "Formula (Chinese)" },
    type: "string",
    description: { zh: "推算的算式。", en: "The computation, in Chinese." },
    read: (item) => computed(item)?.formula.zh,
  },
  {
    name: "formula_en",
    title: { zh: "算式（英文）", en: "Formula" },
    type: "string",
    description: { zh: "推算的算式，英文。", en: "The computation, in English." },
    read: (item) => computed(item)?.formula.en,
  },
  {
    name: "inputs",
    title: { zh: "输入", en: "Inputs" },
    type: "string",
    description: { zh: "所用各行的编号，以分号隔开。", en: "Ids of the rows that went in, separated by semicolons." },
    read: (item) => computed(item)?.inputs.join(";"),
  },
  {
    name: "dimension",
    title: { zh: "分类", en: "Dimension" },
    type: "string",
    description: {
      zh: "所属的分类方式，见 members.csv；不属于分类则为空。",
      en: "The breakdown it belongs to, see members.csv; empty where none.",
    },
    read: ({ dimension }) => dimension,
  },
  {
    name: "member",
    title: { zh: "类别", en: "Member" },
    type: "string",
    description: { zh: "分类中的哪一类，见 members.csv。", en: "Which member of the breakdown, see members.csv." },
    read: ({ member }) => member,
  },
  {
    name: "flags",
    title: { zh: "疑点", en: "Flags" },
    type: "string",
    description: {
      zh: "原文不清楚或可疑之处，以分号隔开。",
      en: "What is unclear or odd in print, separated by semicolons.",
    },
    read: (item) => printed(item)?.flags.join(";"),
  },
  {
    name: "note",
    title: { zh: "说明", en: "Note (Chinese)" },
    type: "string",
    description: { zh: "读懂这个数所需的说明。", en: "What is needed to read the figure rightly, in Chinese." },
    read: ({ note }) => note.zh,
  },
  {
    name: "note_en",
    title: { zh: "说明（英文）", en: "Note" },
    type: "string",
    description: { zh: "说明的英文。", en: "What is needed to read the figure rightly." },
    read: ({ note }) => note.en,
  },
];
