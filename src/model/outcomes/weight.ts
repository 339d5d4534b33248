import { isCited } from "../coverage.ts";
import { citedSourceOf } from "../lookup.ts";
import type { Data } from "../types.ts";
import { isEnding, isKept } from "./outcome.ts";
import { evidenceRows, promisePrints, sourceIdOf, type PromiseRow } from "./outcome-facts.ts";
import type { PromiseOutcome } from "./outcomes.ts";

/** Why a promise is counted apart: it is known from the page that tells its success, or from reprints alone. */
export const apartReasons = ["hindsight", "reprint"] as const;
export type Apart = (typeof apartReasons)[number];

/** The three groups in which all promises are counted, wherever they are. */
export const promiseGroups = ["judged", "apart", "not-judged"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/** Whether a promise counts as judged, is counted apart, or could not be judged: the only word on that. */
export function groupOf(row: PromiseOutcome, data: Data): PromiseGroup {
  if (!isEnding(row.outcome)) return "not-judged";
  return apartOf(row, data) === undefined ? "judged" : "apart";
}

/** Why a promise that ended is not counted as judged; undefined of one that is, and of what did not end. */
export function apartOf(row: PromiseOutcome, data: Data): Apart | undefined {
  if (!isEnding(row.outcome)) return undefined;
  const [promise, evidence] = [promisePrints(row), evidenceRows(row)];
  const told = new Set(evidence.map(sourceIdOf));
  if (isKept(row.outcome) && promise.every((one) => told.has(sourceIdOf(one)))) return "hindsight";
  return [promise, evidence].some((rows) => rows.every((one) => isOfCopy(one, data))) ? "reprint" : undefined;
}

const isOfCopy = (row: PromiseRow, data: Data): boolean =>
  isCited(row) && citedSourceOf(row.source, data).standing === "copy";
