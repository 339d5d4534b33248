import type { Interval } from "../../../src/arithmetic/interval.ts";
import { judge } from "../../../src/arithmetic/judge.ts";
import { measuresOf } from "../../../src/arithmetic/unit-base.ts";
import { asks, figuresById, figuresOf, type KnownFigures } from "../known-figures.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { formatRatio, compare, type Ratio } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

/**
 * The arithmetic of every relation comes to the verdict beside it; where it cannot be told, the row says what is
 * missing.
 */
export function checkRelations(tables: Tables): Fault[] {
  const figures = figuresById(tables);
  const ids = tables.figures.keys;
  const labels = new Map([...ids].map((id) => [id, id]));
  return tables.relations.rows.flatMap((row) => {
    const tell = (column: string, message: string) => fault(row, { column, message });
    const named = figuresOf(row);
    const unknown = named.filter((id) => !ids.has(id));
    if (unknown.length > 0) {
      return unknown.map((id) => tell("expression", `unknown figure: ${id}${suggest(id, labels)}`));
    }
    // A figure with a fault of its own cannot be reckoned with; that fault is told already.
    if (named.some((id) => !figures.has(id))) return [];
    try {
      return [...checkVerdict(row, figures), ...checkUnit(row, { tables, figures }), ...checkRates(row, figures)].map(
        ([column, message]) => tell(column, message),
      );
    } catch (error) {
      if (error instanceof TypeError || !(error instanceof Error)) throw error;
      return [tell("expression", `${error.message}. In ${row.expression.text}`)];
    }
  });
}

type Mismatch = readonly [column: string, message: string];

function judgeRow({ expression }: RowOf<"relations">, figures: KnownFigures) {
  const [first, ...others] = expression.statements;
  if (!first) throw new TypeError("an expression without a statement");
  return judge([first, ...others], figures);
}

function checkVerdict(row: RowOf<"relations">, figures: KnownFigures): Mismatch[] {
  const { verdict, computed, claimed } = judgeRow(row, figures);
  const told = row.verdict === "cannot-be-told";
  if (told && row.missing === "")
    return [["missing", "empty cell: say what the reports would have to print for a verdict"]];
  if (!told && row.missing !== "")
    return [["missing", `what is missing beside a verdict: ${row.verdict}. Write cannot-be-told or empty the cell`]];
  // What is missing may be a premise rather than a number: then the arithmetic may well come to something.
  if (told || verdict === row.verdict) return [];
  const sides = `Left ${format(computed)}${claimed ? `, right ${format(claimed)}` : ""}`;
  return [["verdict", `verdict not as reckoned: ${row.verdict}. ${row.expression.text} is ${verdict}. ${sides}`]];
}

/** An unknown is told in a unit that fits what it is reckoned from; anything else takes the unit of its figures. */
function checkUnit(
  row: RowOf<"relations">,
  { tables, figures }: { tables: Tables; figures: KnownFigures },
): Mismatch[] {
  if (!asks(row)) return row.unit === "" ? [] : [["unit", `unit of no unknown: ${row.unit}. Leave the cell empty`]];
  const unit = tables.units.rows.find((known) => known.unit === row.unit);
  if (row.unit === "" || !unit)
    return [["unit", `unknown unit: ${row.unit || "none"}. Give one of vocab/units.csv for the unknown`]];
  const { measures } = judgeRow(row, figures);
  const own = measuresOf(unit.base);
  const fits = own.size === measures.size && [...own].every(([measure, power]) => measures.get(measure) === power);
  return fits
    ? []
    : [
        [
          "unit",
          `unit that does not fit: ${row.unit}. The left side is in ${[...measures.keys()].join(" ") || "numbers"}`,
        ],
      ];
}

/** Two growth rates of different indicators or periods may be set against each other, but nothing follows from it. */
function checkRates(row: RowOf<"relations">, figures: KnownFigures): Mismatch[] {
  return row.expression.statements.flatMap(({ left, right }): Mismatch[] => {
    if (left.kind !== "figure" || right.kind !== "figure") return [];
    const [a, b] = [figures.get(left.id), figures.get(right.id)];
    if (!a || !b || a.indicator.kind !== "rate" || b.indicator.kind !== "rate") return [];
    const alike =
      a.row.indicator === b.row.indicator &&
      a.row.status === b.row.status &&
      a.row.period_start === b.row.period_start &&
      a.row.period_end === b.row.period_end;
    if (alike || row.verdict === "cannot-be-told") return [];
    return [
      [
        "verdict",
        `growth rates that may not be compared: ${left.id}, ${right.id}. Write cannot-be-told and what differs`,
      ],
    ];
  });
}

function format({ value, interval: { low, high } }: { value?: Ratio; interval: Interval }): string {
  if (low && high) return compare(low, high) === 0 ? formatRatio(low) : `${formatRatio(low)} to ${formatRatio(high)}`;
  if (low) return `at least ${formatRatio(low)}`;
  if (high) return `at most ${formatRatio(high)}`;
  return value ? `unbounded around ${formatRatio(value)}` : "nothing";
}
