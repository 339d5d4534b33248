import type { Operator, Term } from "./expression.ts";
import { joinMeasures, measuresOf, sameMeasures, type Measures } from "./unit-base.ts";
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

/**
 * The base unit that a term comes out in, counting words and all: money by a number of projects is `CNY/个`. Shares and
 * plain numbers leave the unit of what they are multiplied with or divide; what is left of equal units is `1`.
 */
export function unitOfTerm(term: Term, figures: Figures): string {
  if (term.kind === "number" || term.kind === "unknown") return "1";
  if (term.kind === "figure") return figures.get(term.id)?.unit_base || "1";
  const [left, right] = [unitOfTerm(term.left, figures), unitOfTerm(term.right, figures)];
  if (term.operator === "+" || term.operator === "-") return left === "1" ? right : left;
  if (right === "1") return left;
  if (term.operator === "*") return left === "1" ? right : left === `1/${right}` ? "1" : `${left}·${right}`;
  return left === right ? "1" : `${left}/${right}`;
}
