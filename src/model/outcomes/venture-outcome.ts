import { furthestStage, isPutOff } from "../project-facts.ts";
import type { ProjectRow } from "../projects.ts";
import { bySaid, isLater } from "../said.ts";
import type { Data, VentureStage } from "../types.ts";
import { hasLess, lacksLinks } from "./capacities.ts";
import { dueOf } from "./due-of.ts";
import { lastDay } from "./last-day.ts";
import type { Ground, Outcome } from "./outcome.ts";
import { familyOf, isUnordered, laterRows, linkedRows, partsToldWith, type LaterRow } from "./venture-later.ts";
import { isPlannedCapacity, type VenturePromise } from "./venture-promises.ts";
import { isFurther, stepOf } from "./venture-steps.ts";

/** What became of a venture that was announced. */
export interface VentureOutcome {
  kind: "venture";
  promise: VenturePromise;
  /** By which day it was to be so; undefined where its source does not say. */
  due: string | undefined;
  outcome: Outcome;
  ground: Ground;
  /** What decided it; empty where nothing did. */
  evidence: readonly LaterRow[];
  /** What else was said later of it, of its phases or of its whole. */
  also: readonly LaterRow[];
  /** Rows that cannot be ordered, and decide nothing. */
  undated: readonly ProjectRow[];
}

type Decided = Pick<VentureOutcome, "outcome" | "ground" | "evidence">;

interface Said {
  /** What was said later of the project itself. */
  own: readonly LaterRow[];
  /** What was said later of its phases and other parts. */
  parts: readonly ProjectRow[];
  /** What was said later of the whole of which it is a part. */
  whole: readonly ProjectRow[];
}

/** What became of an announced venture by the rules of the page, the first that applies. */
export function ventureOutcome(promise: VenturePromise, data: Data): VentureOutcome {
  const { project, first } = promise;
  const family = familyOf(promise, data);
  const later: Said = {
    own: [...laterRows(project.rows, promise), ...linkedRows(promise, data)],
    parts: laterRows(family.parts, promise),
    whole: laterRows(family.whole, promise),
  };
  const due = dueOf(first, data);
  const undated = [...project.rows, ...family.parts, ...family.whole].filter((row) => isUnordered(row, promise));
  const decided =
    putOff(promise) ??
    byLater(promise, { later, due, data }) ??
    byTold(promise, later) ??
    without(promise, { undated, due, data });
  const used = new Set(decided.evidence.map(({ venture }) => venture.id));
  const also = [...later.own, ...later.parts, ...later.whole]
    .filter(({ venture }) => !used.has(venture.id))
    .toSorted((a, b) => bySaid(a.said, b.said));
  return { kind: "venture", promise, due, ...decided, also, undated };
}

/** The last that was said is that it is put off; the page that says so may be the one that tells of it first. */
function putOff({ project: { rows } }: VenturePromise): Decided | undefined {
  if (!isPutOff({ rows })) return undefined;
  const last = rows.findLast(({ venture }) => venture.stage.includes("put-off"));
  return { outcome: "delayed", ground: "put-off", evidence: last ? [last] : [] };
}

interface Later {
  later: Said;
  due: string | undefined;
  data: Data;
}

/** It or a part of it operates, or is built. */
function byLater(promise: VenturePromise, { later: { own, parts }, due, data }: Later): Decided | undefined {
  const producing = rowsAt(own, "producing");
  if (isPlannedCapacity(promise.first, promise.stage)) return byCapacity(promise, { own, due, data });
  const back = saidBack(own, { than: producing });
  if (back.length > 0) return { outcome: "open", ground: "step-back", evidence: [...producing, ...back] };
  if (producing.length > 0) {
    if (hasLess(promise.first, { later: producing, data }))
      return { outcome: "partly", ground: "less-capacity", evidence: producing };
    if (lacksLinks(promise.first, { later: producing }))
      return { outcome: "partly", ground: "some-links", evidence: producing };
    return { outcome: "kept", ground: "producing", evidence: producing };
  }
  const part = rowsAt(parts, "producing");
  if (part.length > 0) return { outcome: "partly", ground: "part-producing", evidence: part };
  const built = rowsAt(own, "existing");
  return built.length > 0 ? { outcome: "partly", ground: "built", evidence: built } : undefined;
}

/** What was said after it was said to operate, and has it no further than being built: that is the last word then. */
function saidBack(own: readonly LaterRow[], { than }: { than: readonly LaterRow[] }): readonly LaterRow[] {
  if (than.length === 0) return [];
  return own.filter(
    (row) =>
      stepOf(row) !== undefined &&
      !isThere(row.venture.stage) &&
      than.every(({ said }) => isLater(row.said, { than: said })),
  );
}

/** A planned capacity is held against what is there, and what falls short of it before its day decides nothing. */
function byCapacity(
  { first }: VenturePromise,
  { own, due, data }: Omit<Later, "later"> & { own: readonly LaterRow[] },
): Decided | undefined {
  const there = own.filter(({ venture }) => venture.capacity !== "" && isThere(venture.stage));
  if (there.length === 0) return undefined;
  if (!hasLess(first, { later: there, data })) return { outcome: "kept", ground: "producing", evidence: there };
  const after = there.filter(({ said }) => due === undefined || (said !== undefined && said.from >= due));
  if (after.length === 0) return { outcome: "open", ground: "before-due", evidence: there };
  return { outcome: "partly", ground: "less-capacity", evidence: after };
}

const isThere = (stage: readonly VentureStage[]) => stage.includes("existing") || stage.includes("producing");

const rowsAt = <Row extends ProjectRow>(rows: readonly Row[], stage: VentureStage): readonly Row[] =>
  rows.filter((row) => furthestStage({ rows: [row] }).stage === stage);

/** It was spoken of later, and does not stand as far as is told: how far that is from where it was. */
function byTold(promise: VenturePromise, { own, parts, whole }: Said): Decided | undefined {
  const further = own.filter((row) => isFurther(row, { than: promise.stage }));
  if (further.length > 0) return { outcome: "open", ground: "further", evidence: further };
  const told = own.filter((row) => stepOf(row) !== undefined);
  if (told.length > 0) return { outcome: "open", ground: "same-stage", evidence: told };
  const other = [...parts, ...whole];
  if (other.length > 0) return { outcome: "open", ground: "part-or-whole", evidence: other };
  return own.length > 0 ? { outcome: "open", ground: "progress-not-told", evidence: own } : undefined;
}

function without(
  promise: VenturePromise,
  { undated, due, data }: { undated: readonly ProjectRow[]; due: string | undefined; data: Data },
): Decided {
  const further = undated.some(
    (row) => isFurther(row, { than: promise.stage }) || row.venture.stage.includes("put-off"),
  );
  // Of what is not dated at all, another source may be the older one.
  if (further || (promise.said === undefined && undated.length > 0))
    return { outcome: "open", ground: "unordered", evidence: [] };
  if (rowsAt(partsToldWith(promise, data), "producing").length > 0)
    return { outcome: "open", ground: "part-stood", evidence: [] };
  if (due !== undefined && due > lastDay(data)) return { outcome: "open", ground: "not-over", evidence: [] };
  return { outcome: "no-later-report", ground: "silent", evidence: [] };
}
