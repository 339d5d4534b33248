import { table, type Row } from "./declare.ts";
import { filled, id, prose } from "./kinds.ts";

export const chains = table({
  noun: "chain",
  file: "vocab/chains.csv",
  about: "One row an industrial chain; its nodes stand in `chains/<chain>.csv`.",
  key: ["id"],
  columns: {
    id: id({ about: "Stable, and the name of the file of its nodes." }),
    zh: filled({ about: "Its name in Chinese." }),
    en: filled({ about: "Its name in English." }),
    ...prose("summary", { needed: true, about: "What it makes out of what." }),
  },
});

/** One industrial chain. */
export type Chain = Row<typeof chains>;
