import { isCited } from "../../../src/model/coverage.ts";
import { isLater, saidOf, type Sourced } from "../../../src/model/said.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { files } from "../../../src/tables/index.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { toRow } from "../write/row.ts";

interface Known {
  row: Sourced;
  kind: "figure" | "venture";
}

/** A link is between two figures or two ventures, the second said after the first or on a page that looks back. */
export function checkLater(tables: Tables): Fault[] {
  const { figures, citedFigures, ventures, citedVentures, reports, citedSources } = tables;
  const read = [figures, citedFigures, ventures, citedVentures, reports, citedSources];
  // A row that cannot be read would make its id unknown.
  if (read.some(({ faults }) => faults.length > 0)) return [];
  const known = new Map<string, Known>([
    ...[...figures.rows, ...citedFigures.rows].map((row) => [row.id, { row, kind: "figure" }] as const),
    ...[...ventures.rows, ...citedVentures.rows].map((row) => [row.id, { row, kind: "venture" }] as const),
  ]);
  const labels = new Map([...known.keys()].map((id) => [id, id]));
  const dated = {
    reports: reports.rows.map((row) => toRow(files.reports, row)),
    citedSources: citedSources.rows.map((row) => toRow(files.citedSources, row)),
  };
  const day = (row: Sourced) => saidOf(row, dated);
  return tables.later.rows.flatMap((row) => {
    const unknown = (["promise", "later"] as const).filter((column) => !known.has(row[column]));
    const told = (message: string) => [fault(row, { column: "later", message })];
    if (unknown.length > 0) {
      return unknown.map((column) =>
        fault(row, { column, message: `unknown figure or venture: ${row[column]}${suggest(row[column], labels)}` }),
      );
    }
    const [promise, later] = [known.get(row.promise), known.get(row.later)];
    if (!promise || !later) return [];
    if (promise.kind !== later.kind)
      return told(`${later.kind} of a ${promise.kind}: ${row.later}. Link two of one kind`);
    if (row.promise === row.later) return told(`later than itself: ${row.later}. Name what was said of it`);
    if (sourceOf(promise.row) === sourceOf(later.row)) return [];
    if (isLater(day(later.row), { than: day(promise.row) })) return [];
    return told(`not said later: ${row.later}. Leave it out, or tell the days of both pages`);
  });
}

const sourceOf = (row: Sourced): string => (isCited(row) ? row.source : row.report);
