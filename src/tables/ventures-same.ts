import { table, type Row } from "./declare.ts";
import { filled, id, prose, text } from "./kinds.ts";

export const venturesSame = table({
  noun: "joined venture",
  file: "ventures-same.csv",
  about:
    "Which ventures, of reports and of cited pages, are one project, or one cluster or capacity told in one sentence: what is counted counts it once. A venture without a row here is a project of its own. A phase is another project than the whole of which it is a part.",
  key: ["venture"],
  columns: {
    venture: filled({ about: "Id of a row of `ventures/<report>.csv` or of `cited/ventures.csv`." }),
    project: id({ about: "Id of the project, shared by its rows: firm, place and product in a few words. Stable." }),
    part_of: text({
      about: "The project of which this one is a phase or another part, the same in all its rows. May be empty.",
    }),
    ...prose("reason", { needed: true, about: "Why it is the same project, or which part of one, in our own words." }),
  },
});

/** That a venture is one with others: the project that they are, and why. */
export type VentureSame = Row<typeof venturesSame>;
