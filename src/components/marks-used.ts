import type { Row } from "../charts/chart.ts";
import type { Text } from "../lib/types.ts";

/** The looks a mark can have, as `charts/fills.ts` draws them, and what each means. */
export const looks = {
  solid: { zh: "原文所载", en: "printed, done" },
  light: { zh: "预计", en: "expected" },
  outline: { zh: "目标、计划或门槛", en: "target, plan or threshold" },
  hatch: { zh: "本站推算", en: "computed by us" },
} as const satisfies Record<string, Text>;

export type Look = keyof typeof looks;

function lookOf({ of }: Row): Look {
  if (of.basis !== "printed") return "hatch";
  if (of.status === "expected") return "light";
  return of.status === "target" || of.status === "plan" || of.status === "threshold" ? "outline" : "solid";
}

/** The looks that a chart's marks have, in the order of the key; none where all are solid and need no key. */
export function marksUsed(rows: readonly Row[]): readonly Look[] {
  const used = new Set(rows.map(lookOf));
  const keyed = (Object.keys(looks) as Look[]).filter((look) => used.has(look));
  return keyed.length === 1 && keyed[0] === "solid" ? [] : keyed;
}

/** Every look, for the page that explains them. */
export const allLooks = Object.keys(looks) as readonly Look[];
