import { table, type Row } from "./declare.ts";
import { filled, prose } from "./kinds.ts";

export const later = table({
  noun: "later row",
  file: "later.csv",
  about:
    "Which later figure or venture speaks of a promise although its indicator, scope or project is another. A row only links: what became of the promise is still reckoned, and the page says that the two differ and why they are linked.",
  key: ["promise", "later"],
  columns: {
    promise: filled({ about: "Id of the target, forecast or venture." }),
    later: filled({
      about:
        "Id of what was said of it later, a figure of a figure and a venture of a venture. On the same page only where that page looks back.",
    }),
    ...prose("reason", { needed: true, about: "Why the two are held together, and how they differ." }),
  },
});

/** That something said later speaks of a promise, and why. */
export type Later = Row<typeof later>;
