import type { Indicator } from "./types.ts";

/** What an indicator is about, in the order in which readers ask: what lists of figures are folded by. */
export const indicatorSubjects = ["funds", "money", "counts", "shares", "sizes"] as const;
export type IndicatorSubject = (typeof indicatorSubjects)[number];

/** The subject of an indicator: money received with its growth and shares, other money, counts, other rates, sizes. */
export function subjectOf({ id, unit, kind }: Pick<Indicator, "id" | "unit" | "kind">): IndicatorSubject {
  if (/^(?:funds|fdi)-/.test(id)) return "funds";
  if (/^(?:CNY|USD)\b/.test(unit)) return "money";
  if (kind === "rate" || kind === "share" || kind === "rank" || unit === "1") return "shares";
  return unit === "count" && !id.startsWith("capacity-") ? "counts" : "sizes";
}

/** Things of an indicator each, by its subject; subjects without any are left out. */
export function bySubject<Of>(rows: readonly Of[], indicatorOf: (row: Of) => Indicator) {
  return indicatorSubjects
    .map((subject) => ({ subject, rows: rows.filter((row) => subjectOf(indicatorOf(row)) === subject) }))
    .filter((group) => group.rows.length > 0);
}
