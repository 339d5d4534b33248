import { printedFigures } from "../model/coverage.ts";
import { oncePerData } from "../model/once-per-data.ts";
import type { Data } from "../model/types.ts";
import { answers, judgePair, type Answer } from "./judge-pair.ts";
import { alikeIn, type Pair } from "./reason.ts";
import { again } from "./rules/status.ts";
import { traitsOf, type Traits } from "./traits.ts";

/** The traits of every printed figure, in the order of the data. */
export const allTraits = oncePerData((data): readonly Traits[] => printedFigures(data).map((of) => traitsOf(of, data)));

/** A figure that compares with one of those asked about, at least with a word. */
export interface Near {
  of: string;
  beside: string;
  answer: Answer;
}

const most = 2;
const yearOf = ({ start }: Traits): number => Number(start.slice(0, 4));

/**
 * For each of some values the printed figures that come nearest to comparing: by the answer, in the place of another
 * one of them first, then by how few words they need, then by year.
 */
export function nearest(values: readonly Traits[], data: Data): readonly Near[] {
  return nearestAmong(values, allTraits(data));
}

/** The same among figures at hand. */
export function nearestAmong(values: readonly Traits[], figures: readonly Traits[]): readonly Near[] {
  const others = figures.filter((of) => values.every((value) => value.id !== of.id && !again([value, of])));
  const found = values.flatMap((value) => {
    const places = values.flatMap(({ place }) => (place === value.place ? [] : [place]));
    return others
      .flatMap((of) => candidate([value, of], places))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most);
  });
  // A figure once, beside the value with which it compares best.
  const best = Map.groupBy(found, ({ near }) => near.of).values();
  return [...best].flatMap((each) => each.toSorted((a, b) => a.rank - b.rank).slice(0, 1)).map(({ near }) => near);
}

function candidate(pair: Pair, places: readonly string[]): readonly { rank: number; near: Near }[] {
  const [value, of] = pair;
  if (!alikeIn(pair, ["measure"])) return [];
  const { answer, reasons } = judgePair(pair);
  if (answer === "no") return [];
  const years = Math.abs(yearOf(value) - yearOf(of)) || 0;
  const elsewhere = places.includes(of.place) ? 0 : of.place === value.place ? 2 : 1;
  const status = alikeIn(pair, ["status"]) ? 0 : 3;
  const rank = answers.indexOf(answer) * 1000 + (elsewhere + status) * 100 + reasons.length * 10 + Math.min(years, 9);
  return [{ rank, near: { of: of.id, beside: value.id, answer } }];
}
