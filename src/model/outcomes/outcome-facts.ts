import { coverageOf, isCited, type Coverage } from "../coverage.ts";
import type { Said } from "../said.ts";
import type { CitedVenture, Data, Printed, Text, Venture } from "../types.ts";
import type { PromiseOutcome } from "./outcomes.ts";

/** A printed row that a promise or its evidence is. */
export type PromiseRow = Printed | Venture | CitedVenture;

/** The id of a promise: of its figure, or of its project. */
export function promiseId(row: PromiseOutcome): string {
  return row.kind === "number" ? row.promise.figure.id : row.promise.project.id;
}

/** Every print of a promise. */
export function promisePrints(row: PromiseOutcome): readonly PromiseRow[] {
  return row.kind === "number" ? [row.promise.figure, ...row.promise.again] : promiseRows(row);
}

/** The rows that a promise was made in; the first is the one it is told by. */
export function promiseRows(row: PromiseOutcome): readonly PromiseRow[] {
  return row.kind === "number"
    ? [row.promise.figure, ...row.promise.growth]
    : row.promise.first.map(({ venture }) => venture);
}

/** The rows that decided what became of it. */
export function evidenceRows(row: PromiseOutcome): readonly PromiseRow[] {
  return row.kind === "number" ? row.evidence.map(({ figure }) => figure) : row.evidence.map(({ venture }) => venture);
}

/** Why evidence of another scope or project was linked, each reason once. */
export function linkReasons({ evidence }: PromiseOutcome): readonly Text[] {
  return [...new Set(evidence.flatMap(({ linked }) => linked ?? []))];
}

/** The code of the place of a promise. */
export function promisePlace(row: PromiseOutcome): string {
  return promiseRows(row)[0]?.place ?? "";
}

/** When it was said, as far as that is known. */
export function promiseSaid({ promise }: PromiseOutcome): Said | undefined {
  return promise.said;
}

/** The report or the cited page of a row. */
export function sourceIdOf(row: PromiseRow): string {
  return isCited(row) ? row.source : row.report;
}

/** Whether all that went in is of reports that are read whole. */
export function outcomeCoverage(row: PromiseOutcome, data: Data): Coverage {
  const rows = [...promiseRows(row), ...evidenceRows(row)];
  return rows.some((one) => ("basis" in one ? coverageOf(one, data) === "cited" : isCited(one))) ? "cited" : "whole";
}
