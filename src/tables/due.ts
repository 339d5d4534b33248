import { table, type Row } from "./declare.ts";
import { day, filled, prose } from "./kinds.ts";

export const due = table({
  noun: "due day",
  file: "due.csv",
  about:
    "By which day a venture was to operate or a planned capacity to be there, where its source says so. What is said of it before that day is no result.",
  key: ["venture"],
  columns: {
    venture: filled({ about: "Id of a row of `ventures/<report>.csv` or of `cited/ventures.csv`." }),
    due: day({ about: "The last day of the month, quarter or year by which it was to be so." }),
    ...prose("reason", { needed: true, about: "How the source says it, in our own words." }),
  },
});

/** By which day a venture was to operate, and how its source says so. */
export type Due = Row<typeof due>;
