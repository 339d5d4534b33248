import { plural } from "../plural.ts";
import type { Data, Derived, Place, Text } from "../types.ts";
import { lastDay } from "./last-day.ts";
import type { NumberOutcome } from "./number-outcome.ts";
import { evidenceRows, promiseRows } from "./outcome-facts.ts";
import { groupOf, type PromiseGroup } from "./weight.ts";

/** The breakdown of promises by how they are counted. */
export const groupDimension = "promise-group";

const those: Readonly<Record<PromiseGroup, Text>> = {
  judged: { zh: "评得出的", en: "those that can be judged" },
  apart: { zh: "另计的", en: "those counted apart" },
  "not-judged": { zh: "评不出的", en: "those that cannot be judged" },
};

/**
 * How many of some promised numbers are in a group, with the figures that are and those that decided; where none is,
 * with all that were looked at: a count of ours, of no report.
 */
export function countGroup(
  rows: readonly NumberOutcome[],
  { group, place, data, id = place.code }: { group: PromiseGroup; place: Place; data: Data; id?: string },
): Derived {
  const counted = rows.filter((row) => groupOf(row, data) === group);
  const inputs = (counted.length > 0 ? counted : rows).flatMap((row) => [...promiseRows(row), ...evidenceRows(row)]);
  return {
    id: `derived:promises:${id}:${group}`,
    indicator: "derived-promises",
    place: place.code,
    period_start: "",
    period_end: lastDay(data),
    status: "count",
    value: counted.length,
    unit: "个",
    value_base: counted.length,
    unit_base: "个",
    dimension: groupDimension,
    member: group,
    basis: "derived",
    formula: {
      zh: `${rows.length}个数字承诺中${those[group].zh}`,
      en: `of ${rows.length} promised ${plural(rows.length, { noun: "number" })}, ${those[group].en}`,
    },
    inputs: [...new Set(inputs.map((input) => input.id))],
    note: { zh: "", en: "" },
  };
}
