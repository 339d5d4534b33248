import type { Text } from "../../model/types.ts";

/** The page about method. */
export const aboutWords = {
  lead: {
    zh: "数字怎样读、怎样换算、怎样推算、怎样比较，以及怎样使用和纠错。",
    en: "How figures are read, converted, derived and compared; how to use them, and how to correct us.",
  },
  reading: { zh: "怎样读数", en: "Reading the figures" },
  readings: { zh: "两次独立读数", en: "Two independent readings" },
  normalizing: { zh: "怎样换算", en: "Converting" },
  deriving: { zh: "怎样推算", en: "Deriving" },
  comparing: { zh: "怎样比较", en: "Comparing" },
  marks: { zh: "图上的记号", en: "How to read the marks" },
  guides: { zh: "使用指南", en: "Guides" },
  licences: { zh: "许可", en: "Licences" },
  errors: { zh: "报告错误", en: "Reporting an error" },
  readingTotals: {
    zh: "{what}：第一遍找出{first}条，第二遍{second}条，共有{differences}处不一致。",
    en: "Of {what}, the first reading found {first}, the second {second}; they differed in {differences} places.",
  },
  readingField: { zh: "比对的内容", en: "Field" },
  readingDifferences: { zh: "差异", en: "Differences" },
  readingFirst: { zh: "取第一次", en: "First kept" },
  readingSecond: { zh: "取第二次", en: "Second kept" },
  readingNeither: { zh: "都不取", en: "Neither kept" },
  readingRule: { zh: "规则", en: "Rule" },
} as const satisfies Record<string, Text>;
