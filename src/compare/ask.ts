import type { Judgement } from "./judge-pair.ts";
import { alikeIn, type Pair, type ReasonKind } from "./reason.ts";
import type { Traits } from "./traits.ts";

/** What would make two values comparable. */
export const askKinds = ["same-of-place", "criteria", "period", "nothing"] as const;

/** The days of a place that a reader can ask for, of what an indicator measures. */
export interface Wanted {
  place: string;
  indicator: string;
  start: string;
  end: string;
}

/** One thing to ask for. */
export interface Ask {
  kind: (typeof askKinds)[number];
  wanted?: Wanted;
}

/** Whether the same can be asked for elsewhere: a result of printed days by a rule that holds for both. */
function canBeAsked({ length, status, computed, dimension, narrow, start, end }: Traits): boolean {
  const isPlain = !computed && dimension === "" && narrow === "";
  return length !== "" && start !== end && status === "actual" && isPlain;
}

/** The same of the other's place; of one place, of the months of the one in the year of the other. */
function sameOf(keep: Traits, other: Traits): readonly Wanted[] {
  const isOnePlace = keep.place === other.place;
  if (!canBeAsked(keep) || (!isOnePlace && keep.criteria === "own")) return [];
  const wanted = { place: other.place, indicator: keep.indicator, start: keep.start, end: keep.end };
  if (!isOnePlace) return [wanted];
  const [year, own] = [other.start.slice(0, 4), keep.start.slice(0, 4)];
  const isOneYear = own === keep.end.slice(0, 4) && year !== "" && year !== own;
  const moved = (day: string) => `${year}${day.slice(4)}`.replace("02-29", "02-28");
  return isOneYear ? [{ ...wanted, start: moved(keep.start), end: moved(keep.end) }] : [];
}

const isPrinted = ({ place, indicator, start, end }: Wanted, figures: readonly Traits[]): boolean =>
  figures.some(
    (of) => canBeAsked(of) && of.place === place && of.measure === indicator && of.start === start && of.end === end,
  );

/** What a reader can ask for where two values do not compare, beyond what the `figures` at hand have; else nothing. */
export function asksFor(pair: Pair, { judgement, figures }: Asked): readonly Ask[] {
  const { answer, reasons } = judgement;
  if (answer !== "no") return [];
  const forbids = (kind: ReasonKind) => reasons.some((reason) => reason.kind === kind && reason.forbids);
  const [a, b] = pair;
  // Two things of one place stay two things.
  if (alikeIn(pair, ["place"]) && forbids("different-indicator")) return [{ kind: "nothing" }];
  const wanted = [...sameOf(a, b), ...sameOf(b, a)];
  // What is not dated may be the one event of a day.
  const mayBeOneDay = forbids("different-number-of-events") && pair.some(({ start }) => start === "");
  const asks = [
    ...wanted.flatMap((each): readonly Ask[] =>
      isPrinted(each, figures) ? [] : [{ kind: "same-of-place", wanted: each }],
    ),
    ...(forbids("unstated-criteria") ? [{ kind: "criteria" } as const] : []),
    ...(forbids("unstated-period") || mayBeOneDay ? [{ kind: "period" } as const] : []),
  ];
  return asks.length > 0 || wanted.length > 0 ? asks : [{ kind: "nothing" }];
}

interface Asked {
  judgement: Judgement;
  figures: readonly Traits[];
}
