import type { Figure } from "../../src/arithmetic/evaluate.ts";
import { readNumber } from "../../src/arithmetic/number.ts";
import { multiply } from "../../src/arithmetic/ratio.ts";
import { roundingInterval, type PrintedValue } from "../../src/arithmetic/rounding-interval.ts";

/** A number as a report prints it: `printed` in a unit that is `factor` of its base. */
export interface Cells extends Partial<Pick<PrintedValue, "unit_base" | "qualifier" | "status">> {
  printed: string;
  factor?: string;
}

/** A printed number in its base unit; a count of things where nothing else is said. */
export function printedValue({ printed, factor = "1", ...cells }: Cells): PrintedValue {
  const { value, step } = readNumber(printed);
  const size = readNumber(factor).value;
  const said = { unit_base: "个", qualifier: "exact", status: "actual", ...cells } as const;
  return { value: multiply(value, size), step: multiply(step, size), ...said };
}

/** Printed numbers by their ids, with what they may stand for. */
export function knownQuantities(cells: Readonly<Record<string, Cells>>): ReadonlyMap<string, Figure> {
  return new Map(
    Object.entries(cells).map(([id, own]) => {
      const { value, unit_base, ...said } = printedValue(own);
      return [id, { value, unit_base, interval: roundingInterval({ value, unit_base, ...said }) }];
    }),
  );
}
