import type { Comparison, Statement } from "./expression.ts";
import { compare, type Ratio } from "./ratio.ts";
import { evaluate, type Figures, type Quantity } from "./evaluate.ts";
import { intersect, type Interval } from "./interval.ts";
import { sameMeasures } from "./unit-base.ts";

/** What the arithmetic of a relation comes to: it fits, it does not, or the reports do not suffice. */
export const verdicts = ["consistent", "inconsistent", "cannot-be-told"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the arithmetic of a relation comes to, in base units. */
export interface Judgement {
  /** What the numbers alone say. */
  verdict: Verdict;
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
 * Reckons the statements of a relation. `=` is consistent where both sides may stand for the same number; the other
 * signs where they hold whatever the rounded numbers stand for. An unknown is solved for: one statement about it tells
 * nothing that could be checked, several must leave it a value. Throws as `evaluate` does.
 */
export function judge(statements: readonly [Statement, ...Statement[]], figures: Figures): Judgement {
  const sides = statements.map(({ left, comparison, right }) => {
    const [a, b] = [evaluate(left, figures), right.kind === "unknown" ? undefined : evaluate(right, figures)];
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
  const { verdict, ...computed } = asked ? solve(unknown) : { value: first.a.value, interval: first.a.interval };
  const verdicts = [...known, ...(verdict ? [verdict] : [])];
  const { a, b } = first;
  return {
    verdict: worst.find((word) => verdicts.includes(word)) ?? "consistent",
    computed,
    ...(!asked && b && { claimed: { value: b.value, interval: b.interval } }),
    ...(asked && { below: isBelow(computed.interval, unknown) }),
    measures: (asked?.a ?? a).measures,
  };
}

const worst: readonly Verdict[] = ["inconsistent", "cannot-be-told"];

function decide(left: Interval, { comparison, right }: { comparison: Comparison; right: Interval }): Verdict {
  if (comparison === "=") {
    if (isUnknown(left) || isUnknown(right)) return "cannot-be-told";
    return intersect(left, right) ? "consistent" : "inconsistent";
  }
  if (comparison === ">" || comparison === ">=")
    return decide(right, { comparison: comparison === ">" ? "<" : "<=", right: left });
  const [most, least] = [
    left.high && right.low && compare(left.high, right.low),
    left.low && right.high && compare(left.low, right.high),
  ];
  const strict = comparison === "<";
  if (most !== undefined && (strict ? most < 0 : most <= 0)) return "consistent";
  if (least !== undefined && (strict ? least >= 0 : least > 0)) return "inconsistent";
  return "cannot-be-told";
}

const isUnknown = ({ low, high }: Interval) => low === undefined && high === undefined;

type Asked = readonly { a: Quantity; comparison: Comparison }[];

interface Solved {
  value?: Ratio;
  interval: Interval;
  verdict?: Verdict;
}

function solve(asked: Asked): Solved {
  const [only] = asked;
  if (only && asked.length === 1 && only.comparison === "=") {
    return { value: only.a.value, interval: only.a.interval, verdict: "cannot-be-told" };
  }
  const allowed = asked.reduce<Interval | undefined>(
    (known, { a, comparison }) => known && intersect(known, allowedBy(a.interval, comparison)),
    {},
  );
  if (allowed === undefined) return { interval: {}, verdict: "inconsistent" };
  return { interval: allowed, verdict: asked.length === 1 ? "cannot-be-told" : "consistent" };
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
