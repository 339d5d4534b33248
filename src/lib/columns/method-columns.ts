import type { Column } from "../column.ts";
import type { Method } from "../types.ts";
import { placeNameColumns } from "./place-name-columns.ts";

/** The columns of methods.csv: how each place promotes investment. */
export const methodColumns: readonly Column<Method>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    description: { zh: "本行的固定编号。", en: "Stable id of the row." },
    read: ({ id }) => id,
  },
  {
    name: "report",
    title: { zh: "报道", en: "Report" },
    type: "string",
    description: { zh: "所出报道的编号，见 reports.csv。", en: "Report that describes it, see reports.csv." },
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
    description: { zh: "采用它的地区，见 places.csv。", en: "Place that uses it, see places.csv." },
    read: ({ place }) => place,
  },
  ...placeNameColumns,
  {
    name: "zh",
    title: { zh: "做法", en: "Method (Chinese)" },
    type: "string",
    description: { zh: "做法的中文名。", en: "Chinese name of the method." },
    read: ({ zh }) => zh,
  },
  {
    name: "en",
    title: { zh: "做法（英文）", en: "Method" },
    type: "string",
    description: { zh: "做法的英文名。", en: "English name of the method." },
    read: ({ en }) => en,
  },
  {
    name: "kind",
    title: { zh: "种类", en: "Kind" },
    type: "string",
    description: {
      zh: "organisation 组织，dispatch 调度，assessment 考核，instrument 图表台账，channel 渠道，service 服务，finance 金融。",
      en: "organisation, dispatch, assessment, instrument, channel, service or finance.",
    },
    read: ({ kind }) => kind,
  },
  {
    name: "mechanism",
    title: { zh: "做法类别编号", en: "Mechanism id" },
    type: "string",
    description: {
      zh: "各地同类做法归在一起的编号。",
      en: "What it has in common with methods of other names and places.",
    },
    read: ({ mechanism }) => mechanism,
  },
  {
    name: "mechanism_zh",
    title: { zh: "做法类别", en: "Mechanism (Chinese)" },
    type: "string",
    description: { zh: "做法类别的中文名。", en: "Chinese name of the mechanism." },
    read: ({ mechanism }, { mechanisms }) => mechanisms.find(({ id }) => id === mechanism)?.zh,
  },
  {
    name: "mechanism_en",
    title: { zh: "做法类别（英文）", en: "Mechanism" },
    type: "string",
    description: { zh: "做法类别的英文名。", en: "Name of the mechanism." },
    read: ({ mechanism }, { mechanisms }) => mechanisms.find(({ id }) => id === mechanism)?.en,
  },
  {
    name: "rhythm",
    title: { zh: "节奏", en: "Rhythm (Chinese)" },
    type: "string",
    description: {
      zh: "多久一次；报道未说则为空。",
      en: "How often it runs; empty where the report does not say, in Chinese.",
    },
    read: ({ rhythm }) => rhythm.zh,
  },
  {
    name: "rhythm_en",
    title: { zh: "节奏（英文）", en: "Rhythm" },
    type: "string",
    description: { zh: "节奏的英文。", en: "How often it runs; empty where the report does not say." },
    read: ({ rhythm }) => rhythm.en,
  },
  {
    name: "needs",
    title: { zh: "所需", en: "Needs (Chinese)" },
    type: "string",
    description: { zh: "它要用到什么。", en: "What it takes in, in Chinese." },
    read: ({ needs }) => needs.zh,
  },
  {
    name: "needs_en",
    title: { zh: "所需（英文）", en: "Needs" },
    type: "string",
    description: { zh: "所需的英文。", en: "What it takes in." },
    read: ({ needs }) => needs.en,
  },
  {
    name: "shows",
    title: { zh: "所示", en: "Shows (Chinese)" },
    type: "string",
    description: { zh: "它显示什么或促成什么。", en: "What it shows or brings about, in Chinese." },
    read: ({ shows }) => shows.zh,
  },
  {
    name: "shows_en",
    title: { zh: "所示（英文）", en: "Shows" },
    type: "string",
    description: { zh: "所示的英文。", en: "What it shows or brings about." },
    read: ({ shows }) => shows.en,
  },
  {
    name: "here",
    title: { zh: "本站页面", en: "Shown here" },
    type: "string",
    description: {
      zh: "本站展示同类内容的页面；没有则为空。",
      en: "Path of the page of this site that shows the like; empty where none does.",
    },
    read: ({ here }) => here,
  },
  {
    name: "why",
    title: { zh: "未展示的原因", en: "Why not (Chinese)" },
    type: "string",
    description: { zh: "本站为何没有展示。", en: "Why this site does not show it, in Chinese." },
    read: ({ why }) => why.zh,
  },
  {
    name: "why_en",
    title: { zh: "未展示的原因（英文）", en: "Why not" },
    type: "string",
    description: { zh: "原因的英文。", en: "Why this site does not show it." },
    read: ({ why }) => why.en,
  },
];
