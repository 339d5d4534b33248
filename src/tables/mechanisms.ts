import { table, type Row } from "./declare.ts";
import { filled, id } from "./kinds.ts";

export const mechanisms = table({
  noun: "mechanism",
  file: "vocab/mechanisms.csv",
  about: "What methods of different names and places have in common: a row of the matrix on `/methods/`.",
  key: ["id"],
  columns: {
    id: id({ about: "Stable." }),
    zh: filled({ about: "Its name in Chinese." }),
    en: filled({ about: "Its name in English." }),
  },
});

/** What methods of different names and places have in common: a row of the matrix. */
export type Mechanism = Row<typeof mechanisms>;
