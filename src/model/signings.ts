import { printedFigures } from "./coverage.ts";
import { isDoubt } from "./flag-words.ts";
import { oncePerData } from "./once-per-data.ts";
import { printsOnce } from "./series.ts";
import type { Printed } from "./types.ts";

/** By what a signing is told, in the order in which its figures stand: numbers, then amounts. */
export const signingIndicators = [
  ...(["signed-projects", "agreements"] as const),
  ...(["agreed-investment", "signed-investment", "agreement-amount"] as const),
];

/** What was signed in a place on one day. */
export interface Signing {
  day: string;
  place: string;
  figures: readonly Printed[];
}

/** Every signing whose day is printed, in the order of days, with each figure once and no doubtful print. */
export const datedSignings = oncePerData((data): readonly Signing[] => {
  const rank = ({ indicator }: Printed) => signingIndicators.findIndex((id) => id === indicator);
  const own = printedFigures(data).filter(
    (of) => rank(of) >= 0 && of.period_start !== "" && of.period_start === of.period_end && !of.flags.some(isDoubt),
  );
  const groups = Map.groupBy(printsOnce(own, data), ({ period_start, place }) => `${period_start} ${place}`);
  return [...groups.values()]
    .flatMap((figures) => {
      const [first] = figures;
      const sorted = figures.toSorted((a, b) => rank(a) - rank(b));
      return first ? [{ day: first.period_start, place: first.place, figures: sorted }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
});
