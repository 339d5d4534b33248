import type { Column } from "./column.ts";
import type { Report } from "../model/types.ts";

/** The columns of reports.csv. */
export const reportColumns: readonly Column<Report>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    key: true,
    description: { zh: "报道的固定编号。", en: "Stable id of the report." },
    read: ({ id }) => id,
  },
  {
    name: "place",
    title: { zh: "地区代码", en: "Place code" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: { zh: "报道所述地区，见 places.csv。", en: "Place it is about, see places.csv." },
    read: ({ place }) => place,
  },
  {
    name: "title",
    title: { zh: "题名", en: "Title (Chinese)" },
    type: "string",
    description: { zh: "报道的题名。", en: "Title of the report." },
    read: ({ title }) => title,
  },
  {
    name: "title_en",
    title: { zh: "题名（英译）", en: "Title" },
    type: "string",
    description: { zh: "题名的英译。", en: "Title of the report, translated." },
    read: ({ title_en }) => title_en,
  },
  {
    name: "publisher",
    title: { zh: "发布者", en: "Publisher" },
    type: "string",
    description: { zh: "发布者。", en: "Who published it." },
    read: ({ publisher }) => publisher,
  },
  {
    name: "published",
    title: { zh: "发布日", en: "Published" },
    type: "date",
    description: { zh: "文本写明的发布日；未写明则为空。", en: "Day of publication where the text states it." },
    read: ({ published }) => published,
  },
  {
    name: "published_from",
    title: { zh: "最早发布日", en: "Published from" },
    type: "date",
    description: { zh: "文本所允许的最早一天。", en: "Earliest day that the text allows." },
    read: ({ published_from }) => published_from,
  },
  {
    name: "published_to",
    title: { zh: "最晚发布日", en: "Published to" },
    type: "date",
    description: { zh: "文本所允许的最晚一天。", en: "Latest day that the text allows." },
    read: ({ published_to }) => published_to,
  },
  {
    name: "kind",
    title: { zh: "类型", en: "Kind" },
    type: "string",
    description: { zh: "报刊、方案或措施。", en: "press, plan or measures." },
    read: ({ kind }) => kind,
  },
  {
    name: "lines",
    title: { zh: "行数", en: "Lines" },
    type: "integer",
    description: { zh: "文本的行数。", en: "How many lines the text has." },
    read: ({ lines }) => lines,
  },
  {
    name: "sha256",
    title: { zh: "校验值", en: "SHA-256" },
    type: "string",
    description: { zh: "文本字节的 SHA-256 校验值。", en: "SHA-256 of the text's bytes." },
    read: ({ sha256 }) => sha256,
  },
  {
    name: "note",
    title: { zh: "说明", en: "Note (Chinese)" },
    type: "string",
    description: { zh: "关于报道的说明。", en: "What to know of the report, in Chinese." },
    read: ({ note }) => note.zh,
  },
  {
    name: "note_en",
    title: { zh: "说明（英文）", en: "Note" },
    type: "string",
    description: { zh: "说明的英文。", en: "What to know of the report." },
    read: ({ note }) => note.en,
  },
];
