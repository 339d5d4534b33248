import type { Operator, Term } from "./expression.ts";
import { joinMeasures, measuresOf, sameMeasures, type Measures } from "./measures.ts";
import { exactly, minus, over, plus, times, type Reckoned } from "./reckon.ts";

/** A printed number in its base unit. */
export interface Figure extends Reckoned {
  unit_base: string;
}

/** The figures that an expression may name, by id. */
export type Figures = ReadonlyMap<string, Figure>;

/** A value in base units, what it may stand for, and what it is measured in. */
export interface Quantity extends Reckoned {
  measures: Measures;
}

const reckon: Record<Operator, (a: Reckoned, b: Reckoned) => Reckoned> = {
  "+": plus,
  "-": minus,
  "*": times,
  "/": over,
};

/**
 * Reckons a term without an unknown; throws an Error for a sum of different measures, a RangeError for a division by
 * zero.
 */
export function evaluate(term: Term, figures: Figures): Quantity {
  if (term.kind === "number") return { ...exactly(term.number.value), measures: new Map() };
  if (term.kind === "unknown") throw new TypeError("an unknown cannot be reckoned");
  if (term.kind === "figure") {
    const figure = figures.get(term.id);
    if (!figure) throw new TypeError(`unchecked figure: ${term.id}`);
    const { value, interval } = term.exactly ? exactly(figure.value) : figure;
    return { value, interval, measures: measuresOf(figure.unit_base) };
  }
  const { operator } = term;
  const [left, right] = [evaluate(term.left, figures), evaluate(term.right, figures)];
  const adds = operator === "+" || operator === "-";
  if (adds) sameMeasures(left.measures, right.measures);
  const power = operator === "*" ? 1 : -1;
  const measures = adds ? left.measures : joinMeasures(left.measures, { with: right.measures, power });
  return { ...reckon[operator](left, right), measures };
}
