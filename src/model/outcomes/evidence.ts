import { isDoubt } from "../flag-words.ts";
import { isCited, printedFigures } from "../coverage.ts";
import { printedWith } from "../lookup.ts";
import { accumulates } from "../targets.ts";
import { samePeriod } from "../period.ts";
import { isLater, saidOf, type Said } from "../said.ts";
import type { Data, Printed, Text } from "../types.ts";
import type { NumberPromise } from "./promises.ts";

/** A figure that may decide what became of a promise, and why it was linked where a person linked it. */
export interface Evidence {
  figure: Printed;
  /** Our reason for holding figures of two indicators together; absent where they measure the same. */
  linked?: Text;
}

/** What bears on a promise and is of the same thing, or linked to it; `usable` is what was said later. */
export function evidenceFor(promise: NumberPromise, data: Data): { usable: Evidence[]; unordered: Evidence[] } {
  const all = [
    ...printedFigures(data)
      .filter((figure) => isOther(figure, promise) && measuresTheSame(figure, promise.figure))
      .map((figure) => ({ figure })),
    ...linkedTo(promise, data),
  ].filter(({ figure }) => !figure.flags.some(isDoubt));
  return {
    usable: all.filter(({ figure }) => isUsable(figure, { promise, data })),
    unordered: all.filter(({ figure }) => isUnordered(figure, { promise, data })),
  };
}

const isOther = ({ id }: Printed, { figure, again }: NumberPromise): boolean =>
  id !== figure.id && again.every((print) => print.id !== id);

/** Whether two figures measure the same thing of the same place. */
export function measuresTheSame(a: Printed, b: Printed): boolean {
  const columns = ["indicator", "place", "dimension", "member", "unit_base"] as const;
  return columns.every((column) => a[column] === b[column]);
}

function linkedTo({ figure, again }: NumberPromise, data: Data): Evidence[] {
  const ids = [figure, ...again].map(({ id }) => id);
  return data.later
    .filter(({ promise }) => ids.includes(promise))
    .flatMap(({ later, reason }) => {
      const linked = printedWith(later, data);
      return linked ? [{ figure: linked, linked: reason }] : [];
    });
}

interface Beside {
  promise: NumberPromise;
  data: Data;
}

/** Whether something was said after the promise, or stands on the page that looks back on it. */
export function isUsable(figure: Printed, { promise, data }: Beside): boolean {
  return isLater(earliestSaid(figure, data), { than: promise.said }) || looksBack(figure, { promise, data });
}

/** When a figure was said; a result on a page without a day not before its period was over. */
export function earliestSaid(figure: Printed, data: Data): Said | undefined {
  const { status, period_end: end } = figure;
  return saidOf(figure, data) ?? (status === "actual" && end !== "" ? { from: end, to: end } : undefined);
}

/** Whether the page of a promise tells itself how it ended: its period was over by then, or later.csv links the two. */
export function looksBack(figure: Printed, { promise, data }: Beside): boolean {
  const own = promise.figure;
  if (!sameSource(figure, own)) return false;
  const linked = data.later.some(({ promise: id, later }) => id === own.id && later === figure.id);
  return own.period_end === "" ? linked : (promise.said?.from ?? "") > own.period_end;
}

const sourceOf = (figure: Printed): string => (isCited(figure) ? figure.source : figure.report);

/** Whether two figures stand in one report or on one page. */
export function sameSource(a: Printed, b: Printed): boolean {
  return sourceOf(a) === sourceOf(b);
}

/** Whether it cannot be told which of the two was said first. */
export function isUnordered(figure: Printed, { promise, data }: Beside): boolean {
  const said = saidOf(figure, data);
  return (
    !isUsable(figure, { promise, data }) &&
    !isLater(promise.said, { than: said }) &&
    !sameSource(figure, promise.figure)
  );
}

/** The results for just the time of a promise; of what has no period, those that were linked. */
export function exactResults(all: readonly Evidence[], { figure }: NumberPromise): Evidence[] {
  return all.filter(
    ({ figure: result, linked }) =>
      result.status === "actual" &&
      result.unit_base === figure.unit_base &&
      (figure.period_end === "" ? linked !== undefined : samePeriod(result, figure)),
  );
}

/** The results for a part of the time, of what adds up over time. */
export function earlyResults(all: readonly Evidence[], { promise: { figure }, data }: Beside): Evidence[] {
  if (figure.period_end === "" || !accumulates(figure, data)) return [];
  return all.filter(({ figure: result }) => {
    const { period_start: start, period_end: end } = result;
    const within = start !== "" && start >= figure.period_start && end <= figure.period_end;
    return result.status === "actual" && result.unit_base === figure.unit_base && within && !samePeriod(result, figure);
  });
}

/** The targets and forecasts after a target, and the forecasts after a forecast, for the same time. */
export function newerPromises(all: readonly Evidence[], { figure }: NumberPromise): Evidence[] {
  return all.filter(
    ({ figure: newer, linked }) =>
      (newer.status === figure.status || (figure.status !== "expected" && newer.status === "expected")) &&
      (linked !== undefined || (figure.period_end !== "" && samePeriod(newer, figure))),
  );
}
