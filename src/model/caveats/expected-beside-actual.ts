import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Expected values beside reported ones. */
export const expectedBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "expected-beside-actual",
    statuses: ["expected"],
    words: {
      zh: "预计数或由预计数推算，报道时尚未实现",
      en: "Expected, or derived from an expected value, and not yet achieved when reported",
    },
  });
