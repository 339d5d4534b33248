import { compare } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { ventureQuantities } from "../venture-quantities.ts";

/** An amount or a capacity is a figure of the same report and line: equal value, same unit. */
export function checkVentureFigures({ ventures, figures, units }: Tables): Fault[] {
  // The figure may be on a row that cannot be read.
  if (figures.faults.length > 0) return [];
  return ventures.rows.flatMap((row) =>
    ventureQuantities(row).flatMap(({ column, number, unit }) => {
      const { text, value } = number;
      // Half a quantity and an unknown unit are told by their own check.
      if (value === undefined || unit === "" || !units.keys.has(unit)) return [];
      const lines = figures.rows
        .filter((figure) => figure.report === row.report && figure.unit === unit)
        .filter((figure) => compare(figure.value.value, value) === 0)
        .map(({ line }) => line);
      if (lines.includes(row.line)) return [];
      const elsewhere = lines.length === 0 ? "" : `; on line ${[...new Set(lines)].join(", ")} one has`;
      const wanted = `None of ${row.report} on line ${row.line} has this value and unit${elsewhere}`;
      return [fault(row, { column, message: `${column} of no figure: ${text}${unit}. ${wanted}` })];
    }),
  );
}
