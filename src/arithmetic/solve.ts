import { decide, type Decision } from "./decide.ts";
import { evaluateClosely } from "./evaluate-closely.ts";
import type { Figures, Quantity } from "./evaluate.ts";
import type { Comparison, Statement } from "./expression.ts";
import { intersect, type Interval } from "./interval.ts";
import { compare, type Ratio } from "./ratio.ts";
import { sameMeasures } from "./unit-base.ts";

/** The statements of a relation: one or more. */
export type Statements = readonly [Statement, ...Statement[]];

/** What the arithmetic of a relation comes to, in base units. */
export interface Solution {
  /** What the numbers alone say; of an unknown, `inferred` where they only tell it or its limits. */
  verdict: Decision | "inferred";
  /**
   * The left side of the first statement; of an unknown all that its statements allow, without a value where they are
   * several.
   */
  computed: { value?: Ratio; interval: Interval };
  /** Whether the most that an unknown may be is itself excluded: it is less than that. */
  below?: boolean;
  /** The right side of the first statement; absent for an unknown. */
  claimed?: { value: Ratio; interval: Interval };
  measures: Quantity["measures"];
}

/**
 * Holds the sides of each statement against each other, and solves for the unknown where there is one. Throws as
 * `evaluate` does.
 */
export function solve(statements: Statements, figures: Figures): Solution {
  const sides = statements.map(({ left, comparison, right }) => {
    const a = evaluateClosely(left, figures);
    const b = right.kind === "unknown" ? undefined : evaluateClosely(right, figures);
    if (b) sameMeasures(a.measures, b.measures);
    return { a, comparison, b };
  });
  const known = sides.flatMap(({ a, comparison, b }) =>
    b ? [decide(a.interval, { comparison, right: b.interval })] : [],
  );
  const unknown = sides.filter(({ b }) => b === undefined);
  unknown.forEach(({ a }, index) => sameMeasures((unknown[index - 1]?.a ?? a).measures, a.measures));
  const [first] = sides as [(typeof sides)[0]];
  const [asked] = unknown;
  const { verdict, ...computed } = asked ? allowed(unknown) : { value: first.a.value, interval: first.a.interval };
  const found = [...known, ...(verdict ? [verdict] : [])];
  const { a, b } = first;
  return {
    verdict: worst.find((word) => found.includes(word)) ?? "consistent",
    computed,
    ...(!asked && b && { claimed: { value: b.value, interval: b.interval } }),
    ...(asked && { below: isBelow(computed.interval, unknown) }),
    measures: (asked?.a ?? a).measures,
  };
}

const worst = ["inconsistent", "cannot-be-told", "inferred"] as const;

type Asked = readonly { a: Quantity; comparison: Comparison }[];

interface Allowed {
  value?: Ratio;
  interval: Interval;
  verdict: Decision | "inferred";
}

function allowed(asked: Asked): Allowed {
  const [only] = asked;
  if (only && asked.length === 1 && only.comparison === "=") {
    return { value: only.a.value, interval: only.a.interval, verdict: "inferred" };
  }
  const all = asked.reduce<Interval | undefined>(
    (known, { a, comparison }) => known && intersect(known, allowedBy(a.interval, comparison)),
    {},
  );
  if (all === undefined) return { interval: {}, verdict: "inconsistent" };
  if (!all.low && !all.high) return { interval: {}, verdict: "cannot-be-told" };
  // What a number is said to equal may agree with what else is said of it; limits alone are what follows, no agreement.
  const agrees = asked.length > 1 && asked.some(({ comparison }) => comparison === "=");
  return { interval: all, verdict: agrees ? "consistent" : "inferred" };
}

/** What the unknown on the right may be, when the left side is an interval. */
function allowedBy({ low, high }: Interval, comparison: Comparison): Interval {
  if (comparison === "=") return { ...(low && { low }), ...(high && { high }) };
  if (comparison === "<" || comparison === "<=") return low ? { low } : {};
  return high ? { high } : {};
}

/** Whether the upper limit comes from a statement that excludes it. */
function isBelow({ high }: Interval, asked: Asked): boolean {
  return asked.some(({ a, comparison }) => {
    const own = a.interval.high;
    return comparison === ">" && high !== undefined && own !== undefined && compare(own, high) === 0;
  });
}
