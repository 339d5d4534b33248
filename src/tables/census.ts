import { computed, table, type Row } from "./declare.ts";
import { whole, prose } from "./kinds.ts";
import { placeNames, place } from "./usual.ts";

export const census = table({
  noun: "row of the census",
  file: "context/census-2020.csv",
  about:
    "Residents of the region, of its twelve leagues and cities, and of any other place whose funds are to be told per head; a place without a row is left out there.",
  key: ["place"],
  published: {
    name: "census",
    title: {
      zh: "2020年普查常住人口，人均值的分母",
      en: "Residents by the 2020 census, the divisors of values per head",
    },
    key: ["id"],
  },
  columns: {
    id: computed({
      title: { zh: "编号", en: "Id" },
      description: {
        zh: "本行的固定编号；推算值的 inputs 引用它。",
        en: "Stable id of the row, which inputs of computed values name.",
      },
    }),
    place: place({ zh: "GB/T 2260 代码，见 places.csv。", en: "GB/T 2260 code, see places.csv." }),
    ...placeNames,
    residents: whole({
      title: { zh: "常住人口", en: "Residents" },
      unit: "person",
      description: {
        zh: "第七次全国人口普查的常住人口，2020年11月1日零时。",
        en: "Residents by the Seventh National Census, at midnight of 1 November 2020.",
      },
    }),
    ...prose("source", {
      needed: true,
      title: { zh: "出处", en: "Source" },
      description: { zh: "人口数的出处。", en: "Where the number is from." },
    }),
    ...prose("note", { about: "What to know of the number." }),
  },
});

/** The residents of a place. */
export interface Census extends Row<typeof census> {
  /** `census-2020-<code>` */
  id: string;
}
