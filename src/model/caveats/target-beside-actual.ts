import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Targets beside reported values. */
export const targetBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "target-beside-actual",
    statuses: ["target"],
    computed: false,
    words: { zh: "目标数，不是已实现的数", en: "Targets, not outcomes" },
  });
