import type { Period } from "../period.ts";
import type { Text } from "../types.ts";

/** The year or years of a period in words; none where it has no period. */
export function yearWords({ period_start, period_end }: Period): readonly Text[] {
  const [first, last] = [period_start || period_end, period_end || period_start].map((day) => day.slice(0, 4));
  if (first === undefined || first === "") return [];
  if (first === last) return [{ zh: `${first}年`, en: first }];
  return [{ zh: `${first}—${last}年`, en: `${first}–${last}` }];
}
