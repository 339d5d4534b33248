import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Targets beside reported values. */
export const targetBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "target-beside-actual",
    statuses: ["target"],
    words: { zh: "目标数或由目标数算出，不是已实现的数", en: "Targets, or computed from targets, not outcomes" },
  });
