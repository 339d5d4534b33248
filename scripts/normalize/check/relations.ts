import type { Interval } from "../../../src/arithmetic/interval.ts";
import { judge } from "../../../src/arithmetic/judge.ts";
import { canFail } from "../../../src/arithmetic/trials.ts";
import { measuresOf } from "../../../src/arithmetic/unit-base.ts";
import { asks, figuresById, figuresOf, statementsOf, type KnownFigures } from "../known-figures.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { formatRatio, compare, type Ratio } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

/**
 * The arithmetic of every relation comes to the verdict beside it; where it cannot be told, the row says what is
 * missing. None holds whatever the reports print.
 */
export function checkRelations(tables: Tables): Fault[] {
  const figures = figuresById(tables);
  const ids = new Set([...tables.figures.keys, ...tables.citedFigures.keys]);
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
      return [
        ...checkVerdict(row, figures),
        ...checkUnit(row, { tables, figures }),
        ...checkRates(row, figures),
        ...checkLines(row, tables),
      ].map(([column, message]) => tell(column, message));
    } catch (error) {
      if (error instanceof TypeError || !(error instanceof Error)) throw error;
      return [tell("expression", `${error.message}. In ${row.expression.text}`)];
    }
  });
}

type Mismatch = readonly [column: string, message: string];

const judgeRow = (row: RowOf<"relations">, figures: KnownFigures) => judge(statementsOf(row), figures);

function checkVerdict(row: RowOf<"relations">, figures: KnownFigures): Mismatch[] {
  const { verdict, computed, claimed } = judgeRow(row, figures);
  const open = row.verdict === "cannot-be-told";
  if (open && row.missing === "")
    return [["missing", "empty cell: say what the reports would have to print for a verdict"]];
  if (!open && row.missing !== "")
    return [["missing", `what is missing beside a verdict: ${row.verdict}. Write cannot-be-told or empty the cell`]];
  const differs = row.verdict === "different";
  if (differs && row.note === "") return [["note", "empty cell: say what each of the two counts"]];
  // What is missing may be a premise rather than a number, and equal numbers need not count the same: then the
  // arithmetic may well come to something.
  if ((open || differs) && !asks(row)) return [];
  const solved = open && verdict === "inferred" ? ". Write inferred, and its premises into the note" : "";
  const sides = `Left ${format(computed)}${claimed ? `, right ${format(claimed)}` : ""}`;
  if (verdict !== row.verdict)
    return [
      ["verdict", `verdict not as reckoned: ${row.verdict}. ${row.expression.text} is ${verdict}. ${sides}${solved}`],
    ];
  return verdict === "consistent" && !canFail(statementsOf(row), figures)
    ? [
        [
          "expression",
          `relation that cannot fail: ${row.expression.text}. No other print would contradict it: remove it`,
        ],
      ]
    : [];
}

/** A line that is named besides stands in its report; a relation without a figure names one. */
function checkLines(row: RowOf<"relations">, { reports }: Tables): Mismatch[] {
  if (row.lines.length === 0 && figuresOf(row).length === 0)
    return [["lines", "empty cell: name the lines, as the relation names no figure"]];
  return row.lines.flatMap((line): Mismatch[] => {
    const [, id, number] = /^([a-z0-9-]+):([1-9]\d*)$/.exec(line) ?? [];
    const report = reports.rows.find((known) => known.id === id);
    if (number === undefined) return [["lines", `invalid line: ${line}. Write <report>:<line>`]];
    if (!report) return [["lines", `unknown report: ${id}`]];
    return Number(number) <= report.lines ? [] : [["lines", `line beyond the report’s ${report.lines}: ${line}`]];
  });
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
    if (alike || row.verdict === "different" || row.verdict === "cannot-be-told") return [];
    return [
      ["verdict", `growth rates that may not be compared: ${left.id}, ${right.id}. Write different and what differs`],
    ];
  });
}

function format({ value, interval: { low, high } }: { value?: Ratio; interval: Interval }): string {
  if (low && high) return compare(low, high) === 0 ? formatRatio(low) : `${formatRatio(low)} to ${formatRatio(high)}`;
  if (low) return `at least ${formatRatio(low)}`;
  if (high) return `at most ${formatRatio(high)}`;
  return value ? `unbounded around ${formatRatio(value)}` : "nothing";
}
