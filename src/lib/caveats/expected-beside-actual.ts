import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Expected values beside reported ones. */
export const expectedBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "expected-beside-actual",
    statuses: ["expected"],
    words: {
      zh: "预计数或由预计数算出，报道时尚未成为事实",
      en: "Expected, or computed from what was expected, and not yet fact when reported",
    },
  });
