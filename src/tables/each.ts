import { wordOrNone } from "./kinds.ts";
import { placeLevels } from "./places.ts";

/** The column of a row that a report says of each place of a level within the place. */
export const each = wordOrNone(placeLevels, {
  noun: "level",
  title: { zh: "每一个", en: "Of each" },
  description: {
    zh: "报道说该地区所辖某一级的每一个地方都这样做，此处即那一级；只说该地区自己则为空。",
    en: "Level of the places within the place, of each of which the report says it; empty where it speaks of the place itself.",
  },
  about:
    "The level of the places within it, each of which the report says has it; empty where it speaks of the place itself.",
});
