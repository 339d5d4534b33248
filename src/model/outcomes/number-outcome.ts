import { bySaid } from "../said.ts";
import type { Data, Printed, Qualifier } from "../types.ts";
import { earliestSaid, earlyResults, evidenceFor, exactResults, newerPromises, type Evidence } from "./evidence.ts";
import { lastDay } from "./last-day.ts";
import { nearTo, type Near } from "./near.ts";
import type { Ground, Outcome } from "./outcome.ts";
import type { NumberPromise } from "./promises.ts";
import { isVague, meets } from "./threshold.ts";

/** The vocabulary’s word for how many years before its time a report says that a target was met. */
export const yearsEarly = "target-years-early";

/** What became of a number that was promised. */
export interface NumberOutcome {
  kind: "number";
  promise: NumberPromise;
  outcome: Outcome;
  ground: Ground;
  /** What decided it; empty where nothing did. */
  evidence: readonly Evidence[];
  /** What was printed of it or of something like it, and may not decide. */
  near: readonly Near[];
}

type Decided = Pick<NumberOutcome, "outcome" | "ground" | "evidence">;

/** What became of a promise by the rules of the page, the first that applies. */
export function numberOutcome(promise: NumberPromise, data: Data): NumberOutcome {
  const { usable, unordered } = evidenceFor(promise, data);
  const decided =
    saidEarly(usable) ??
    byResult(promise, { usable, data }) ??
    byPart(promise, { usable, data }) ??
    byNewer(promise, { usable, data }) ??
    without(promise, { unordered, data });
  const used = new Set(decided.evidence.map(({ figure }) => figure.id));
  return {
    kind: "number",
    promise,
    ...decided,
    near: nearTo(promise, data).filter(({ figure }) => !used.has(figure.id)),
  };
}

/** A report says that it was met so many years before its time. */
function saidEarly(usable: readonly Evidence[]): Decided | undefined {
  const told = usable.filter(({ figure }) => figure.indicator === yearsEarly && figure.value_base > 0);
  return told.length > 0 ? { outcome: "kept-early", ground: "said-early", evidence: told } : undefined;
}

interface Usable {
  usable: readonly Evidence[];
  data: Data;
}

/** The result for just this time, the one that was said last. */
function byResult(promise: NumberPromise, { usable, data }: Usable): Decided | undefined {
  const last = lastSaid(exactResults(usable, promise), data);
  if (!last) return undefined;
  if (isVague(promise.figure)) return { outcome: "open", ground: "hedged", evidence: [last] };
  const decision = meets(promise.figure, { result: last.figure, data });
  if (decision === "cannot-be-told") return { outcome: "open", ground: "rounding", evidence: [last] };
  return { outcome: decision === "consistent" ? "kept" : "missed", ground: "result", evidence: [last] };
}

/** The first result for a part of the time that is enough already. */
function byPart(promise: NumberPromise, { usable, data }: Usable): Decided | undefined {
  const [first] = earlyResults(usable, { promise, data })
    .filter(({ figure }) => meets(promise.figure, { result: figure, data }) === "consistent")
    .toSorted((a, b) => a.figure.period_end.localeCompare(b.figure.period_end));
  return first && { outcome: "kept-early", ground: "result-sooner", evidence: [first] };
}

/** Another number for the same time, the one that was said last; one that “or more” allows replaces nothing. */
function byNewer(promise: NumberPromise, { usable, data }: Usable): Decided | undefined {
  const last = lastSaid(newerPromises(usable, promise), data);
  if (!last) return undefined;
  if (isWithin(promise.figure, { newer: last.figure, data })) {
    return { outcome: "open", ground: "within", evidence: [last] };
  }
  return { outcome: "overtaken", ground: "newer", evidence: [last] };
}

const openEnded: readonly Qualifier[] = ["at_least", "more_than", "at_most"];

/** Whether a newer number says no other than an earlier one of which one end is open. */
function isWithin(figure: Printed, { newer, data }: { newer: Printed; data: Data }): boolean {
  return openEnded.includes(figure.qualifier) && meets(figure, { result: newer, data }) === "consistent";
}

function without(promise: NumberPromise, { unordered, data }: { unordered: readonly Evidence[]; data: Data }): Decided {
  const { period_end } = promise.figure;
  const none = { evidence: [] };
  if (exactResults(unordered, promise).length > 0) return { outcome: "open", ground: "unordered", ...none };
  if (period_end === "") return { outcome: "open", ground: "no-period", ...none };
  if (period_end > lastDay(data)) return { outcome: "open", ground: "not-over", ...none };
  return { outcome: "no-later-report", ground: "silent", ...none };
}

const lastSaid = (all: readonly Evidence[], data: Data): Evidence | undefined =>
  all.toSorted((a, b) => bySaid(earliestSaid(a.figure, data), earliestSaid(b.figure, data))).at(-1);
