import type { KnownFigure } from "../../scripts/normalize/known-figures.ts";
import type { Term } from "./expression.ts";
import { add, divide, multiply, subtract } from "./ratio.ts";
import { addIntervals, invert, multiplyIntervals, negate } from "./interval.ts";
import type { Quantity } from "./quantity.ts";
import { plain, quantityOf } from "./quantity.ts";

/** The figures that an expression may name, by id. */
export type Figures = ReadonlyMap<string, KnownFigure>;

/** Reckons a term without an unknown; throws an Error for a sum of different measures, a RangeError for a division by zero. */
export function evaluate(term: Term, figures: Figures): Quantity {
  if (term.kind === "number") return plain(term.number.value);
  if (term.kind === "unknown") throw new TypeError("an unknown cannot be reckoned");
  if (term.kind === "figure") {
    const figure = figures.get(term.id);
    if (!figure) throw new TypeError(`unchecked figure: ${term.id}`);
    return quantityOf(figure, { exactly: term.exactly });
  }
  const [left, right] = [evaluate(term.left, figures), evaluate(term.right, figures)];
  return join[term.operator](left, right);
}

const join: Record<"+" | "-" | "*" | "/", (a: Quantity, b: Quantity) => Quantity> = {
  "+": (a, b) => {
    sameMeasures(a, b);
    return { ...a, value: add(a.value, b.value), interval: addIntervals(a.interval, b.interval) };
  },
  "-": (a, b) => {
    sameMeasures(a, b);
    return { ...a, value: subtract(a.value, b.value), interval: addIntervals(a.interval, negate(b.interval)) };
  },
  "*": (a, b) => ({
    value: multiply(a.value, b.value),
    interval: multiplyIntervals(a.interval, b.interval),
    measures: joinMeasures(a, { with: b, power: 1 }),
  }),
  "/": (a, b) => ({
    value: divide(a.value, b.value),
    interval: multiplyIntervals(a.interval, invert(b.interval)),
    measures: joinMeasures(a, { with: b, power: -1 }),
  }),
};

function joinMeasures(a: Quantity, { with: b, power }: { with: Quantity; power: 1 | -1 }): Map<string, number> {
  const joined = new Map(a.measures);
  for (const [measure, own] of b.measures) {
    const sum = (joined.get(measure) ?? 0) + own * power;
    if (sum === 0) joined.delete(measure);
    else joined.set(measure, sum);
  }
  return joined;
}

/** Throws an Error `units that do not fit: …` where two quantities cannot be added or compared. */
export function sameMeasures(a: Quantity, b: Quantity): void {
  const [own, other] = [nameMeasures(a), nameMeasures(b)];
  if (own !== other) throw new Error(`units that do not fit: ${own} and ${other}`);
}

function nameMeasures({ measures }: Quantity): string {
  const names = [...measures].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.map(([measure, power]) => (power === 1 ? measure : `${measure}^${power}`)).join(" ") || "a number";
}
