import type { Column } from "./column.ts";
import type { Venture } from "../model/types.ts";
import { placeNameColumns } from "./place-name-columns.ts";

/** Who it is, where, and where its report says so. */
export const venturePlaceColumns: readonly Column<Venture>[] = [
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
    description: { zh: "所出报道的编号，见 reports.csv。", en: "Report that names it, see reports.csv." },
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
    name: "company",
    title: { zh: "企业", en: "Company (Chinese)" },
    type: "string",
    description: { zh: "企业名，照原文所印；未提企业则为空。", en: "The firm as printed; empty where none is named." },
    read: ({ company }) => company,
  },
  {
    name: "company_en",
    title: { zh: "企业（英文）", en: "Company" },
    type: "string",
    description: { zh: "企业的英文名或拼音。", en: "English name of the firm, or pinyin." },
    read: ({ company_en }) => company_en,
  },
  {
    name: "project",
    title: { zh: "项目", en: "Project (Chinese)" },
    type: "string",
    description: { zh: "项目、园区或集群的简称。", en: "Short name of the project, park or cluster, in Chinese." },
    read: ({ project }) => project,
  },
  {
    name: "project_en",
    title: { zh: "项目（英文）", en: "Project" },
    type: "string",
    description: { zh: "项目、园区或集群的英文简称。", en: "Short name of the project, park or cluster." },
    read: ({ project_en }) => project_en,
  },
  {
    name: "place",
    title: { zh: "地区代码", en: "Place code" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: { zh: "所在地区，见 places.csv。", en: "Where it is, see places.csv." },
    read: ({ place }) => place,
  },
  ...placeNameColumns,
];
