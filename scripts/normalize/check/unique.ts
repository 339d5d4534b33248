import type { At, Fault } from "../../lib/fault.ts";
import { fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

function repeated<R extends { at: At }>(
  rows: readonly R[],
  { column, key }: { column: string; key: (row: R) => string },
) {
  const first = new Map<string, At>();
  return rows.flatMap((row) => {
    const value = key(row);
    const seen = first.get(value);
    if (!seen) {
      first.set(value, row.at);
      return [];
    }
    // The id cannot tell the two rows apart, so this fault goes by the line.
    const at = { ...row.at, row: `line ${row.at.line}` };
    return [
      fault({ at }, { column, message: `duplicate ${column}: ${value}. First in ${seen.file} line ${seen.line}` }),
    ];
  });
}

/** No two rows of a table share the cell or cells that name them. */
export function checkUnique(tables: Tables): Fault[] {
  return [
    ...repeated(tables.reports.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.figures.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.indicators.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.places.rows, { column: "code", key: ({ code }) => code }),
    ...repeated(
      tables.places.rows.filter(({ scope }) => scope !== undefined),
      { column: "scope", key: ({ scope }) => scope ?? "" },
    ),
    ...repeated(
      tables.places.rows.filter(({ screen }) => screen !== undefined),
      { column: "screen", key: ({ screen }) => String(screen) },
    ),
    ...repeated(tables.units.rows, { column: "unit", key: ({ unit }) => unit }),
    ...repeated(tables.members.rows, { column: "member", key: ({ dimension, member }) => `${dimension}/${member}` }),
    ...repeated(tables.census.rows, { column: "place", key: ({ place }) => place }),
    ...repeated(tables.corrections.rows, { column: "figure", key: ({ figure, kind }) => `${figure} (${kind})` }),
    ...repeated(tables.relations.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.readings.rows, { column: "field", key: ({ field }) => field }),
    ...repeated(tables.notNumerals.rows, { column: "word", key: ({ word }) => word }),
    ...repeated(tables.chains.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.nodes.rows, { column: "id", key: ({ chain, id }) => `${chain}/${id}` }),
    ...repeated(tables.ventures.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.methods.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.mechanisms.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.tiles.rows, { column: "place", key: ({ place }) => place }),
    ...repeated(tables.targetRegions.rows, { column: "id", key: ({ id }) => id }),
    ...repeated(tables.courting.rows, { column: "id", key: ({ id }) => id }),
  ];
}
