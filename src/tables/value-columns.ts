import type { Column } from "./column.ts";
import type { Figure, Observation } from "../model/types.ts";

const printed = (item: Observation): Figure | undefined => (item.basis === "printed" ? item : undefined);

/** A value, its units and how firm it is. */
export const valueColumns: readonly Column<Observation>[] = [
  {
    name: "status",
    title: { zh: "状态", en: "Status" },
    type: "string",
    description: {
      zh: "actual 实际，expected 预计，target 目标，capacity 产能，threshold 门槛，plan 规划，count 计数；推算值取输入中最弱的一个。",
      en: "actual, expected, target, capacity, threshold, plan or count; a computed value takes the weakest of its inputs.",
    },
    read: ({ status }) => status,
  },
  {
    name: "qualifier",
    title: { zh: "修饰", en: "Qualifier" },
    type: "string",
    description: {
      zh: "原文对数字的修饰：exact 无，about 约，nearly 近，more_than 超，at_least 以上，at_most 以内；推算值为空。",
      en: "How the original hedges: exact, about, nearly, more_than, at_least or at_most; empty where derived.",
    },
    read: (item) => printed(item)?.qualifier,
  },
  {
    name: "value",
    title: { zh: "数值", en: "Value" },
    type: "number",
    unitIn: "unit",
    description: {
      zh: "原文的数，以 unit 列的单位计；分数化为小数，算出的数取十二位有效数字。",
      en: "The number as printed, in the unit of the column unit; a fraction as a decimal, computed values to twelve significant digits.",
    },
    read: ({ value }) => value,
  },
  {
    name: "unit",
    title: { zh: "单位", en: "Unit" },
    type: "string",
    description: {
      zh: "原文的单位或量词；没有量词则为空。flags 有 lost-unit 的，单位原文漏印，由同一指标的另一处补读。",
      en: "Unit or counting word as printed; empty where none is printed. Where flags say lost-unit the print lost it, and it is read from another print of the same indicator.",
    },
    read: ({ unit }) => unit,
  },
  {
    name: "value_base",
    title: { zh: "基本单位数值", en: "Value in base unit" },
    type: "number",
    unitIn: "unit_base",
    description: {
      zh: "以 unit_base 列的单位计；unit_base 相同的行才能相比。",
      en: "In the unit of the column unit_base; only rows with the same one can be compared.",
    },
    read: ({ value_base }) => value_base,
  },
  {
    name: "unit_base",
    title: { zh: "基本单位", en: "Base unit" },
    type: "string",
    description: {
      zh: "CNY 元，1 比率，W 瓦，Wh 瓦时，CNY/person 元每人等，或量词本身。",
      en: "CNY, 1 (a fraction), W, Wh, CNY/person and the like, or the counting word itself.",
    },
    read: ({ unit_base }) => unit_base,
  },
];
