import { isDoubt } from "../model/flag-words.ts";
import { isCited } from "../model/coverage.ts";
import {
  countsFigures,
  indicatorOf,
  inputCensus,
  inputFigures,
  inputIndicator,
  placeOf,
  printedWith,
} from "../model/lookup.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { isOwn } from "../model/own.ts";
import { partsOf } from "../model/parts-of.ts";
import { isAsOfReport, periodLength } from "../model/period.ts";
import { restsOnCopy } from "../model/source.ts";
import type { Data, IndicatorKind, Member, Observation, PlaceLevel, Printed, Status } from "../model/types.ts";
import { criteriaOf, type Criteria } from "./own-criteria.ts";
import { narrowScope } from "./narrow-scopes.ts";

/** All of a value that decides what it may stand beside; plain, so that a page can carry it. */
export interface Traits {
  id: string;
  /** What is measured; of a share or an average, what of what. */
  measure: string;
  /** The printed indicator that it speaks of. */
  indicator: string;
  kind: IndicatorKind;
  criteria: Criteria;
  unit: string;
  value: number;
  place: string;
  level: PlaceLevel;
  /** The places that contain it. */
  within: readonly string[];
  start: string;
  end: string;
  /** `11m` or `3d`; empty where an end is not printed. */
  length: string;
  /** Whether it runs up to a report that says “this year” and no more. */
  asOf: boolean;
  status: Status;
  computed: boolean;
  dimension: string;
  member: string;
  nature: Member["nature"];
  /** In Chinese words, what a note narrows it to. */
  narrow: string;
  /** Where it is printed. */
  text: string;
  hedged: boolean;
  doubt: boolean;
  noted: boolean;
  cited: boolean;
  copy: boolean;
  /** Whether the reader typed it. */
  own: boolean;
  census: boolean;
  tally: boolean;
  /** The figures of which a relation says that it lies within them. */
  partOf: readonly string[];
  /** The targets, expectations or plans against which a source itself measures it, printing the share. */
  measuredBy: readonly string[];
}

/** The traits of a value. */
export function traitsOf(of: Observation, data: Data): Traits {
  const inputs = countsFigures(of) ? [] : inputFigures(of, data);
  const [first] = inputs;
  const indicator = indicatorOf(inputIndicator(of, data), data);
  const place = placeOf(of.place, data);
  const { dimension, member } = of.dimension === "" ? (first ?? of) : of;
  return {
    id: of.id,
    measure: measureOf(of, inputs),
    indicator: indicator.id,
    kind: indicator.kind,
    criteria: criteriaOf(indicator),
    unit: of.unit_base,
    value: of.value_base,
    place: of.place,
    level: place.level,
    within: ancestors(of.place, data),
    start: of.period_start,
    end: of.period_end,
    length: lengthOf(of),
    asOf: isAsOfReport(of),
    status: of.status,
    computed: of.basis !== "printed",
    dimension,
    member,
    nature: data.members.find((row) => row.dimension === dimension && row.member === "")?.nature ?? "",
    narrow: inputs.flatMap(({ id }) => narrowScope(id)?.zh ?? []).join(),
    text: first === undefined ? "" : textOf(first),
    hedged: inputs.some(({ qualifier }) => qualifier !== "exact"),
    // A number split over two lines is not unclear.
    doubt: inputs.some(({ flags }) => flags.some((flag) => isDoubt(flag) && flag !== "split")),
    noted: of.note.zh !== "" || inputs.some(({ note }) => note.zh !== ""),
    cited: inputs.some(isCited),
    copy: restsOnCopy(of, data),
    own: inputs.some(isOwn),
    census: inputCensus(of, data).length > 0,
    tally: countsFigures(of),
    partOf: wholes(data).get(of.id) ?? [],
    measuredBy: yardsticks(data).get(of.id) ?? [],
  };
}

const textOf = (of: Printed): string => (isCited(of) ? of.source : of.report);

/** Values that tell an amount or a number of their first input, only of other days or another part. */
const alike: readonly string[] = ["derived-base", "derived-path", "derived-remainder", "derived-total"];

function measureOf(of: Observation, inputs: readonly Printed[]): string {
  if (of.basis === "printed") return of.indicator;
  if (alike.includes(of.indicator)) return inputs[0]?.indicator ?? of.indicator;
  return [of.indicator, ...new Set(inputs.map(({ indicator }) => indicator))].join(" ");
}

function lengthOf(of: Observation): string {
  const length = periodLength(of);
  if (length === undefined) return "";
  return "days" in length ? `${length.days}d` : `${length.months}m`;
}

function ancestors(code: string, data: Data): readonly string[] {
  const { parent } = placeOf(code, data);
  return parent === "" ? [] : [parent, ...ancestors(parent, data)];
}

/**
 * By the id of a figure, the figures of which a relation says that it lies within them. What is divided by a target
 * is no part of it.
 */
const wholes = oncePerData((data): ReadonlyMap<string, readonly string[]> => {
  const related = data.relations.filter(({ verdict }) => verdict !== "cannot-be-told").flatMap(partsOf);
  return seconds(related, { data, when: (a, b) => a.status === b.status && a.value_base <= b.value_base });
});

/** By the id of a result, the figures of another status by which a source divides it, and prints the share. */
const yardsticks = oncePerData((data): ReadonlyMap<string, readonly string[]> => {
  const shares = data.relations.filter(({ kind, verdict }) => kind === "share" && verdict === "consistent");
  const when = (a: Printed, b: Printed) => a.status === "actual" && b.status !== "actual";
  return seconds(shares.flatMap(partsOf), { data, when });
});

/** By the first of each pair of ids, the second ones, where both are figures of which something holds. */
function seconds(
  pairs: readonly (readonly [string, string])[],
  { data, when }: { data: Data; when: (first: Printed, second: Printed) => boolean },
): ReadonlyMap<string, readonly string[]> {
  const held = pairs.filter(([first, second]) => {
    const [a, b] = [printedWith(first, data), printedWith(second, data)];
    return a !== undefined && b !== undefined && when(a, b);
  });
  return new Map(
    [...Map.groupBy(held, ([first]) => first)].map(([first, found]) => [first, found.map(([, second]) => second)]),
  );
}
