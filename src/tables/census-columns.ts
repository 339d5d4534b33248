import type { Column } from "./column.ts";
import type { Census } from "../model/types.ts";
import { placeNameColumns } from "./place-name-columns.ts";

/** The columns of census.csv: the residents that values per head are divided by. */
export const censusColumns: readonly Column<Census>[] = [
  {
    name: "id",
    title: { zh: "编号", en: "Id" },
    type: "string",
    key: true,
    description: {
      zh: "本行的固定编号；推算值的 inputs 引用它。",
      en: "Stable id of the row, which inputs of computed values name.",
    },
    read: ({ id }) => id,
  },
  {
    name: "place",
    title: { zh: "地区代码", en: "Place code" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: { zh: "GB/T 2260 代码，见 places.csv。", en: "GB/T 2260 code, see places.csv." },
    read: ({ place }) => place,
  },
  ...placeNameColumns,
  {
    name: "residents",
    title: { zh: "常住人口", en: "Residents" },
    type: "integer",
    unit: "person",
    description: {
      zh: "第七次全国人口普查的常住人口，2020年11月1日零时。",
      en: "Residents by the Seventh National Census, at midnight of 1 November 2020.",
    },
    read: ({ residents }) => residents,
  },
  {
    name: "source",
    title: { zh: "出处", en: "Source (Chinese)" },
    type: "string",
    description: { zh: "人口数的出处。", en: "Where the number is from, in Chinese." },
    read: ({ source }) => source.zh,
  },
  {
    name: "source_en",
    title: { zh: "出处（英文）", en: "Source" },
    type: "string",
    description: { zh: "出处的英文。", en: "Where the number is from." },
    read: ({ source }) => source.en,
  },
];
