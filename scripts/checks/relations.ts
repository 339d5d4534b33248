import type { Interval } from "../interval.ts";
import { addIntervals, around, invert, multiplyIntervals, negate, overlap } from "../interval.ts";
import type { KnownFigure } from "../known-figures.ts";
import { knownFigures } from "../known-figures.ts";
import { suggest } from "../nearest.ts";
import type { Comparison, Side } from "../parse/expression.ts";
import { formatRatio } from "../parse/format-ratio.ts";
import { compare, multiply, ratio } from "../parse/ratio.ts";
import type { Problem } from "../problem.ts";
import { problem } from "../problem.ts";
import type { Tables } from "../read/folder.ts";

type Figures = ReadonlyMap<string, KnownFigure>;

const exact = ratio(0n);

/** What a figure may stand for in its base unit; a whole count of single things is not rounded. */
function toInterval({ row, indicator, unit, base }: KnownFigure): Interval {
  const counted = indicator.unit === "count" && base.d === 1n && compare(unit.factor, ratio(1n)) === 0;
  return around(base, counted ? exact : multiply(row.value.step, unit.factor));
}

function evaluate(side: Side, { figures, rounded }: { figures: Figures; rounded: boolean }): Interval {
  const terms = side.map(({ sign, factors }) => {
    const product = factors.map(({ inverse, operand }) => {
      const figure = typeof operand === "string" ? figures.get(operand) : undefined;
      const value = figure ? figure.base : typeof operand === "string" ? exact : operand.value;
      const interval = figure && rounded ? toInterval(figure) : around(value, exact);
      return inverse ? invert(interval) : interval;
    });
    const term = product.reduce(multiplyIntervals, around(ratio(1n), exact));
    return sign === 1 ? term : negate(term);
  });
  return terms.reduce(addIntervals, around(exact, exact));
}

function holds(left: Interval, { comparison, right }: { comparison: Comparison; right: Interval }): boolean {
  const order = compare(left.low, right.low);
  if (comparison === "=") return overlap(left, right);
  if (comparison === "<") return order < 0;
  if (comparison === ">") return order > 0;
  return comparison === "<=" ? order <= 0 : order >= 0;
}

const format = ({ low, high }: Interval) =>
  compare(low, high) === 0 ? formatRatio(low) : `${formatRatio(low)} to ${formatRatio(high)}`;

/** Every relation holds in base units: `=` within what the rounding of the prints allows, the others as printed. */
export function checkRelations(tables: Tables): Problem[] {
  const figures: Figures = new Map(knownFigures(tables).map((figure) => [figure.row.id, figure]));
  const ids = tables.figures.keys;
  const labels = new Map([...ids].map((id) => [id, id]));
  return tables.relations.rows.flatMap((row) => {
    const { left, comparison, right, text } = row.expression;
    const tell = (message: string) => problem(row, { column: "expression", message });
    const named = [...left, ...right].flatMap(({ factors }) => factors.map(({ operand }) => operand));
    const words = named.filter((operand) => typeof operand === "string");
    const unknown = words.filter((word) => !ids.has(word));
    if (unknown.length > 0) return unknown.map((word) => tell(`unknown figure: ${word}${suggest(word, labels)}`));
    // A figure with a problem of its own cannot be reckoned with; that problem is told already.
    if (words.some((word) => !figures.has(word))) return [];
    const rounded = comparison === "=";
    try {
      const a = evaluate(left, { figures, rounded });
      const b = evaluate(right, { figures, rounded });
      if (holds(a, { comparison, right: b })) return [];
      return [tell(`relation does not hold: ${text}. Left ${format(a)}, right ${format(b)}`)];
    } catch (error) {
      if (error instanceof RangeError) return [tell(`${error.message}: ${text}`)];
      throw error;
    }
  });
}
