import type { ChartRow } from "../chart-row.ts";
import type { Status, Text } from "../types.ts";
import { idsOf, type Caveat, type CaveatKind } from "./caveat.ts";
import { nameRows } from "./name-rows.ts";

interface Kind {
  kind: CaveatKind;
  /** The statuses that must not pass for what has happened. */
  statuses: readonly Status[];
  /** Whether values computed from such figures count too; what is left to a target is no target. */
  computed?: boolean;
  /** What to say before the names. */
  words: Text;
}

/** Values of a weaker status beside values that were reported as they are. */
export function besideActual(
  rows: readonly ChartRow[],
  { kind, statuses, words, computed = true }: Kind,
): Caveat | undefined {
  const weaker = rows.filter(({ of }) => statuses.includes(of.status) && (computed || of.basis === "printed"));
  const reported = rows.some(({ of }) => of.status === "actual" || of.status === "count");
  if (weaker.length === 0 || !reported) return undefined;
  const text = {
    zh: `${words.zh}：${nameRows(weaker, { among: rows, lang: "zh" })}。`,
    en: `${words.en}: ${nameRows(weaker, { among: rows, lang: "en" })}.`,
  };
  return { kind, text, ids: idsOf(weaker) };
}
