import { table, type Row } from "./declare.ts";
import { id, prose, tally } from "./kinds.ts";

export const readings = table({
  noun: "reading",
  file: "readings.csv",
  about: "How often two independent readings of the reports differed in a field, and how that was settled.",
  key: ["field"],
  columns: {
    field: id({ about: "A column, or `numerals-read`: then `first` and `second` are what each reading found in all." }),
    differences: tally({ about: "How often the two differed." }),
    first: tally({ about: "How often the first reading was kept." }),
    second: tally({ about: "How often the second was." }),
    neither: tally({ about: "How often neither was." }),
    ...prose("rule", { needed: true, about: "By which rule." }),
  },
});

/** How often two independent readings of the reports differed in one field, and how that was settled. */
export type Reading = Row<typeof readings>;
