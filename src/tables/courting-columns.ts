import type { Column } from "./column.ts";
import type { Courting, Data, TargetRegion } from "../model/types.ts";
import { placeNameColumns } from "./place-name-columns.ts";

const regionOf = ({ region }: Courting, { targetRegions }: Data): TargetRegion | undefined =>
  targetRegions.find(({ id }) => id === region);

/** The columns of courting.csv: which place courts which part of the country, by which line of which report. */
export const courtingColumns: readonly Column<Courting>[] = [
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
    description: { zh: "所出报道的编号，见 reports.csv。", en: "Report that says so, see reports.csv." },
    read: ({ report }) => report,
  },
  {
    name: "line",
    title: { zh: "行号", en: "Line" },
    type: "integer",
    description: { zh: "在报道文本中的行号，从1数起。", en: "Line of the report's text, from 1." },
    read: ({ line }) => line,
  },
  {
    name: "place",
    title: { zh: "地区代码", en: "Place code" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: { zh: "去招商的地方，见 places.csv。", en: "The place that courts, see places.csv." },
    read: ({ place }) => place,
  },
  ...placeNameColumns,
  {
    name: "region",
    title: { zh: "目标区域编号", en: "Target region id" },
    type: "string",
    description: { zh: "所招的区域的编号。", en: "The part of the country that is courted." },
    read: ({ region }) => region,
  },
  {
    name: "region_zh",
    title: { zh: "目标区域", en: "Target region (Chinese)" },
    type: "string",
    description: { zh: "区域的中文名。", en: "Chinese name of the target region." },
    read: (row, data) => regionOf(row, data)?.zh,
  },
  {
    name: "region_en",
    title: { zh: "目标区域（英文）", en: "Target region" },
    type: "string",
    description: { zh: "区域的英文名。", en: "English name of the target region." },
    read: (row, data) => regionOf(row, data)?.en,
  },
  {
    name: "printed_zh",
    title: { zh: "原文地名", en: "As named (Chinese)" },
    type: "string",
    description: { zh: "报道点到的地名。", en: "The places as the report names them." },
    read: ({ printed }) => printed.zh,
  },
  {
    name: "printed_en",
    title: { zh: "原文地名（英文）", en: "As named" },
    type: "string",
    description: { zh: "地名的英文。", en: "The places in English." },
    read: ({ printed }) => printed.en,
  },
  {
    name: "means_zh",
    title: { zh: "做法", en: "Means (Chinese)" },
    type: "string",
    description: { zh: "怎样去招。", en: "How it is courted, in Chinese." },
    read: ({ means }) => means.zh,
  },
  {
    name: "means_en",
    title: { zh: "做法（英文）", en: "Means" },
    type: "string",
    description: { zh: "做法的英文。", en: "How it is courted." },
    read: ({ means }) => means.en,
  },
];
