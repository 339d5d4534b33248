import { besideActual } from "./beside-actual.ts";
import type { FindCaveat } from "./caveat.ts";

/** Plans and capacities beside reported values. */
export const planOrCapacityBesideActual: FindCaveat = (rows) =>
  besideActual(rows, {
    kind: "plan-or-capacity-beside-actual",
    statuses: ["plan", "capacity"],
    words: { zh: "规划数或产能，不是已完成的数", en: "Plans or capacities, not results" },
  });
