import type { Status, Text } from "../types.ts";
import { idsOf, type CaveatKind, type FindCaveat } from "./caveat.ts";
import { nameRows } from "./name-rows.ts";

interface Kind {
  kind: CaveatKind;
  /** The statuses that must not pass for what has happened. */
  statuses: readonly Status[];
  /** Whether values computed from such figures count too; what is left to a target is no target. */
  computed?: boolean;
  /** What to say before the names. */
  words: Text;
  /** Whether sizes may be compared all the same; they may unless told. */
  comparable?: boolean;
}

/** Values of a weaker status beside values that were reported as they are. */
export function besideActual({ kind, statuses, words, computed = true, comparable = true }: Kind): FindCaveat {
  return (rows) => {
    const weaker = rows.filter(({ of }) => statuses.includes(of.status) && (computed || of.basis === "printed"));
    const reported = rows.some(({ of }) => of.status === "actual" || of.status === "count");
    if (weaker.length === 0 || !reported) return undefined;
    const text = {
      zh: `${words.zh}：${nameRows(weaker, { among: rows, lang: "zh" })}。`,
      en: `${words.en}: ${nameRows(weaker, { among: rows, lang: "en" })}.`,
    };
    return { kind, text, ids: idsOf(weaker), comparable };
  };
}

/** Expected values beside reported ones. */
export const expectedBesideActual = besideActual({
  kind: "expected-beside-actual",
  statuses: ["expected"],
  words: {
    zh: "预计数或由预计数推算，报道时尚未实现",
    en: "Expected, or derived from an expected value, and not yet achieved when reported",
  },
});

/** Targets beside reported values. */
export const targetBesideActual = besideActual({
  kind: "target-beside-actual",
  statuses: ["target"],
  computed: false,
  words: { zh: "目标数，不是已实现的数", en: "Targets, not outcomes" },
});

/** Plans and capacities beside reported values. */
export const planOrCapacityBesideActual = besideActual({
  kind: "plan-or-capacity-beside-actual",
  statuses: ["plan", "capacity"],
  words: { zh: "规划数或产能，不是已完成的数", en: "Plans or capacities, not results" },
});

/** Thresholds beside reported values. */
export const thresholdBesideActual = besideActual({
  kind: "threshold-beside-actual",
  comparable: false,
  statuses: ["threshold"],
  words: { zh: "只是分档的门槛，不是实际发生的数", en: "Thresholds, not actual values" },
});
