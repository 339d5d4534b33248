/** By whose rule numbers of several places under one name count: one known for all, one untold, or each its own. */
export const criteria = ["known", "untold", "own"] as const;
export type Criteria = (typeof criteria)[number];

/** Measured by one rule everywhere: statistics of the state. */
export const knownCriteria: readonly string[] = [
  "fdi-used",
  "fdi-used-usd",
  "fdi-used-growth",
  "gdp",
  "secondary-industry",
  "industrial-growth",
  "fixed-investment-growth",
  "industrial-fixed-investment-growth",
];

/** Of which the vocabulary says in words that a place draws the line itself, or that nothing tells where it lies. */
export const ownCriteria: readonly string[] = [
  "projects-implemented",
  "key-projects",
  "clusters",
  "landed-projects",
  "major-projects",
  "major-investment",
  "industrial-major-investment",
];

/** By whose rule an indicator counts; one that must not stand beside itself is each place's own. */
export function criteriaOf({ id, not_with }: { id: string; not_with: readonly string[] }): Criteria {
  if (not_with.includes(id) || ownCriteria.includes(id)) return "own";
  return knownCriteria.includes(id) ? "known" : "untold";
}
