import { plainDigits } from "../../arithmetic/decimal.ts";
import { readUnit } from "../../reading/numbers/units.ts";
import type { Cells } from "./reading.ts";

/** What of a row a reader corrects by hand. */
export const fields = [
  "figure_or_aside",
  "reason",
  "value",
  "unit",
  "qualifier",
  "period",
  "indicator",
  "place",
  "status",
] as const;
export type Field = (typeof fields)[number];

/** The rows as they stand, and how each corrected one was before, the last correction at the end. */
export interface Corrected {
  rows: readonly Cells[];
  past: readonly { index: number; field: Field; before: Cells }[];
}

/** A cell that a reader writes anew. */
export interface Correction {
  index: number;
  field: Field;
  value: string;
}

/** The rows with a cell written anew; as they are where it says the same. */
export function correct(all: Corrected, { index, field, value }: Correction): Corrected {
  const before = all.rows[index];
  if (before === undefined || before[field] === value) return all;
  return {
    rows: all.rows.with(index, written(before, { field, value })),
    past: [...all.past, { index, field, before }],
  };
}

/** The rows without the last correction. */
export function undo({ rows, past }: Corrected): Corrected {
  const last = past.at(-1);
  return last ? { rows: rows.with(last.index, last.before), past: past.slice(0, -1) } : { rows, past };
}

function written(before: Cells, { field, value }: Omit<Correction, "index">): Cells {
  const cells = { ...before, [field]: value };
  if (field !== "value" && field !== "unit") return cells;
  const known = readUnit(cells.unit);
  const number = /^-?\d+(?:\.\d+)?$/.test(cells.value) ? Number(cells.value) : undefined;
  const size = known && number !== undefined ? plainDigits(Number((number * known.factor).toPrecision(14))) : "";
  return { ...cells, value_base: size, unit_base: known?.base ?? "" };
}
