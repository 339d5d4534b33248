import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Thresholds beside reported values. */
export const thresholdBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "threshold-beside-actual",
    statuses: ["threshold"],
    words: { zh: "只是分档的门槛，不是实际发生的数", en: "Thresholds, not actual values" },
  });
