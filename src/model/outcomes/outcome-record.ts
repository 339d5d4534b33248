import type { Data } from "../types.ts";
import {
  evidenceRows,
  linkReasons,
  outcomeCoverage,
  promiseId,
  promisePlace,
  promiseRows,
  promiseSaid,
  sourceIdOf,
} from "./outcome-facts.ts";
import type { PromiseOutcome } from "./outcomes.ts";
import { apartOf } from "./weight.ts";

/** The cells of outcomes.csv, by the columns of `tables/outcomes.ts`. */
export function outcomeRecord(row: PromiseOutcome, data: Data) {
  const said = promiseSaid(row);
  const linked = linkReasons(row);
  const sources = new Set(promiseRows(row).map(sourceIdOf));
  return {
    promise: promiseId(row),
    kind: row.kind,
    place: promisePlace(row),
    said_from: said?.from,
    said_to: said?.to,
    said_by: [...sources].join(";"),
    ...told(row),
    outcome: row.outcome,
    apart: apartOf(row, data),
    reason: row.ground,
    evidence: evidenceRows(row)
      .map(({ id }) => id)
      .join(";"),
    linked: linked.map(({ zh }) => zh).join("；"),
    linked_en: linked.map(({ en }) => en).join("; "),
    coverage: outcomeCoverage(row, data),
  };
}

function told(row: PromiseOutcome) {
  if (row.kind === "venture") return { status: row.promise.stage, due: row.due };
  const { status, qualifier, value, unit, period_end } = row.promise.figure;
  return { status, qualifier, value, unit, due: period_end };
}
