import { evaluate, type Figure, type Figures, type Quantity } from "./evaluate.ts";
import type { Term } from "./expression.ts";
import type { Interval } from "./interval.ts";
import { compare, type Ratio } from "./ratio.ts";

/** Beyond so many figures their corners are too many to be tried. */
const most = 8;

/**
 * Reckons a term as `evaluate` does, but takes a rounded figure that stands in it more than once for one and the same
 * number in all its places, which leaves less room: a − a is 0. Throws as `evaluate` does.
 */
export function evaluateClosely(term: Term, figures: Figures): Quantity {
  const plain = evaluate(term, figures);
  const repeated = repeatedIn(term, figures);
  const { low, high } = plain.interval;
  // At a pole, and where a figure is multiplied with itself, the ends need not lie at the corners.
  const curved = repeated.some((id) => Object.values(degreesOf(term, id)).some((degree) => degree > 1));
  if (repeated.length === 0 || repeated.length > most || !low || !high || curved) return plain;
  return {
    ...plain,
    interval: corners(repeated, figures)
      .map((at) => evaluate(term, at).interval)
      .reduce(hull),
  };
}

/** The rounded figures that stand in a term more than once, whose ends are both known. */
function repeatedIn(term: Term, figures: Figures): string[] {
  const ids = roundedIn(term);
  const known = (id: string) => {
    const { low, high } = figures.get(id)?.interval ?? {};
    return low && high && compare(low, high) < 0;
  };
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index && known(id)))];
}

function roundedIn(term: Term): string[] {
  if (term.kind === "joined") return [...roundedIn(term.left), ...roundedIn(term.right)];
  return term.kind === "figure" && !term.exactly ? [term.id] : [];
}

/** The highest power of a figure above and below the line, when a term is written as one fraction. */
interface Degrees {
  above: number;
  below: number;
}

function degreesOf(term: Term, id: string): Degrees {
  if (term.kind !== "joined")
    return { above: term.kind === "figure" && term.id === id && !term.exactly ? 1 : 0, below: 0 };
  const [a, b] = [degreesOf(term.left, id), degreesOf(term.right, id)];
  if (term.operator === "*") return { above: a.above + b.above, below: a.below + b.below };
  if (term.operator === "/") return { above: a.above + b.below, below: a.below + b.above };
  return { above: Math.max(a.above + b.below, b.above + a.below), below: a.below + b.below };
}

/** The figures, with the repeated ones at each combination of their ends. */
function corners(repeated: readonly string[], figures: Figures): Figures[] {
  return repeated.reduce<Figures[]>(
    (known, id) => known.flatMap((at) => endsOf(at.get(id)).map((end) => new Map([...at, [id, end] as const]))),
    [figures],
  );
}

function endsOf(figure: Figure | undefined): Figure[] {
  if (!figure) return [];
  const { low = figure.value, high = figure.value } = figure.interval;
  return [low, high].map((value) => ({ ...figure, value, interval: { low: value, high: value } }));
}

function hull(a: Interval, b: Interval): Interval {
  const low = a.low && b.low && lesser(a.low, b.low);
  const high = a.high && b.high && (lesser(a.high, b.high) === a.high ? b.high : a.high);
  return { ...(low && { low }), ...(high && { high }) };
}

const lesser = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);
