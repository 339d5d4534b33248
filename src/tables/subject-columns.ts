import type { Column } from "./column.ts";
import { indicatorOf } from "../model/lookup.ts";
import type { Figure, Observation } from "../model/types.ts";
import { placeNameColumns } from "./place-name-columns.ts";

const printed = (item: Observation): Figure | undefined => (item.basis === "printed" ? item : undefined);

/** Where a value stands and what it is about. */
export const subjectColumns: readonly Column<Observation>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    key: true,
    description: { zh: "本行的固定编号。", en: "Stable id of the row." },
    read: ({ id }) => id,
  },
  {
    name: "report",
    title: { zh: "报道", en: "Report" },
    type: "string",
    references: { resource: "reports", field: "id" },
    description: {
      zh: "所出报道的编号，见 reports.csv；推算值为空。",
      en: "Report it is printed in, see reports.csv; empty where computed.",
    },
    read: (item) => printed(item)?.report,
  },
  {
    name: "line",
    title: { zh: "行号", en: "Line" },
    type: "integer",
    description: {
      zh: "数字在报道文本中的行号，从1数起。",
      en: "Line of the report's text on which the number begins, from 1.",
    },
    read: (item) => printed(item)?.line,
  },
  {
    name: "printed",
    title: { zh: "原文", en: "As printed" },
    type: "string",
    description: {
      zh: "原文所印的数字、单位与修饰语，去掉空格。",
      en: "Number, unit and hedge as printed, without spaces.",
    },
    read: (item) => printed(item)?.printed,
  },
  {
    name: "indicator",
    title: { zh: "指标编号", en: "Indicator id" },
    type: "string",
    references: { resource: "indicators", field: "id" },
    description: { zh: "所属指标，见 indicators.csv。", en: "What is measured, see indicators.csv." },
    read: ({ indicator }) => indicator,
  },
  {
    name: "indicator_zh",
    title: { zh: "指标", en: "Indicator (Chinese)" },
    type: "string",
    description: { zh: "指标的中文名。", en: "Chinese name of the indicator." },
    read: ({ indicator }, data) => indicatorOf(indicator, data).zh,
  },
  {
    name: "indicator_en",
    title: { zh: "指标（英文）", en: "Indicator" },
    type: "string",
    description: { zh: "指标的英文名。", en: "English name of the indicator." },
    read: ({ indicator }, data) => indicatorOf(indicator, data).en,
  },
  {
    name: "place",
    title: { zh: "地区代码", en: "Place code" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: {
      zh: "GB/T 2260 代码，见 places.csv；园区为自编代码。",
      en: "GB/T 2260 code, see places.csv; parks have a code of our own.",
    },
    read: ({ place }) => place,
  },
  ...placeNameColumns,
  {
    name: "period_start",
    title: { zh: "起始日", en: "From" },
    type: "date",
    description: {
      zh: "所述时期的第一天；没有时期则为空。",
      en: "First day of the period; empty where there is none.",
    },
    read: ({ period_start }) => period_start,
  },
  {
    name: "period_end",
    title: { zh: "截止日", en: "To" },
    type: "date",
    description: {
      zh: "所述时期的最后一天；没有时期则为空。",
      en: "Last day of the period; empty where there is none.",
    },
    read: ({ period_end }) => period_end,
  },
];
