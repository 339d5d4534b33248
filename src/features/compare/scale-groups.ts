import { judgePair } from "../../compare/judge-pair.ts";
import { traitsOf, type Traits } from "../../compare/traits.ts";
import { caveats } from "../../model/compare.ts";
import { indicatorOf, inputIndicator } from "../../model/lookup.ts";
import type { ChartKind, Data, Observation } from "../../model/types.ts";

interface Member {
  of: Observation;
  traits: Traits;
}

/** Values in groups of which each may share a scale with every other; what may share none stands alone. */
export function scaleGroups(values: readonly Observation[], data: Data): readonly (readonly Observation[])[] {
  const groups: Member[][] = [];
  for (const of of values) {
    const member = { of, traits: traitsOf(of, data) };
    const group = groups.find((others) => fits(member, { others, data }));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups.map((group) => group.map(({ of }) => of));
}

function fits(member: Member, { others, data }: { others: readonly Member[]; data: Data }): boolean {
  const label = { zh: "", en: "" };
  const rows = [...others, member].map(({ of }) => ({ of, label }));
  return (
    others.every(({ traits }) => traits.unit === member.traits.unit && judgePair([traits, member.traits]).shareScale) &&
    caveats(rows, data).every(({ comparable }) => comparable)
  );
}

/** How values of one scale are drawn: rates have no bulk, ranks and what is below zero no length at all. */
export function scaleForm(values: readonly Observation[], data: Data): Extract<ChartKind, "bars" | "dots"> | undefined {
  const kinds = values.map((of) => indicatorOf(inputIndicator(of, data), data).kind);
  if (kinds.includes("rank") || values.some(({ value_base }) => value_base < 0)) return undefined;
  return kinds.includes("rate") ? "dots" : "bars";
}
