import type { Column } from "./column.ts";
import type { Place } from "../model/types.ts";

/** The columns of places.csv. */
export const placeColumns: readonly Column<Place>[] = [
  {
    name: "code",
    title: { zh: "代码", en: "Code" },
    type: "string",
    key: true,
    description: { zh: "GB/T 2260 代码；园区为自编代码。", en: "GB/T 2260 code; parks have a code of our own." },
    read: ({ code }) => code,
  },
  {
    name: "zh",
    title: { zh: "中文名", en: "Chinese name" },
    type: "string",
    description: { zh: "地区的中文名。", en: "Chinese name of the place." },
    read: ({ zh }) => zh,
  },
  {
    name: "en",
    title: { zh: "英文名", en: "English name" },
    type: "string",
    description: { zh: "地区的英文名。", en: "English name of the place." },
    read: ({ en }) => en,
  },
  {
    name: "level",
    title: { zh: "层级", en: "Level" },
    type: "string",
    description: { zh: "自治区、盟市、旗县区或园区。", en: "region, league, district or park." },
    read: ({ level }) => level,
  },
  {
    name: "parent",
    title: { zh: "上级", en: "Parent" },
    type: "string",
    references: { resource: "places", field: "code" },
    description: { zh: "所在地区的代码；自治区为空。", en: "Code of the place it lies in; empty for the region." },
    read: ({ parent }) => parent,
  },
];
