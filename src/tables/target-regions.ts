import { table, type Row } from "./declare.ts";
import { filled, id, prose } from "./kinds.ts";

export const targetRegions = table({
  noun: "target region",
  file: "vocab/target-regions.csv",
  about: "The parts of the country that are courted for investment.",
  key: ["id"],
  columns: {
    id: id({ about: "Stable." }),
    zh: filled({ about: "Its name in Chinese." }),
    en: filled({ about: "Its name in English." }),
    ...prose("members", { needed: true, about: "The provinces that count as part of it here." }),
  },
});

/** A part of the country that is courted for investment. */
export type TargetRegion = Row<typeof targetRegions>;
