import type { Column } from "./column.ts";
import { placeOf } from "../model/lookup.ts";

/** The names of the place that a row is about. */
export const placeNameColumns: readonly Column<{ place: string }>[] = [
  {
    name: "place_zh",
    title: { zh: "地区", en: "Place (Chinese)" },
    type: "string",
    description: { zh: "地区的中文名。", en: "Chinese name of the place." },
    read: ({ place }, data) => placeOf(place, data).zh,
  },
  {
    name: "place_en",
    title: { zh: "地区（英文）", en: "Place" },
    type: "string",
    description: { zh: "地区的英文名。", en: "English name of the place." },
    read: ({ place }, data) => placeOf(place, data).en,
  },
];
