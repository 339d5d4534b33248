import type { Text } from "../../model/types.ts";

/** The columns of tables of values. */
export const tableWords = {
  columnLabel: { zh: "项目", en: "Item" },
  columnValue: { zh: "数值", en: "Value" },
  columnBase: { zh: "换算为基本单位", en: "In base units" },
  columnPeriod: { zh: "时期", en: "Period" },
  columnStatus: { zh: "性质", en: "Status" },
  columnBasis: { zh: "来历", en: "Basis" },
  columnSource: { zh: "出处", en: "Source" },
  line: { zh: "第{n}行", en: "line {n}" },
  lineShort: { zh: "{n}行", en: "L{n}" },
  noPeriod: { zh: "未写明", en: "not stated" },
  scrollTable: { zh: "表格，可横向滚动", en: "table, scrolls sideways where it is too wide" },
  range: { zh: "四舍五入允许的范围：{range}", en: "range allowed by rounding: {range}" },
} as const satisfies Record<string, Text>;
