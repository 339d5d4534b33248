import { files } from "../../../src/tables/index.ts";
import type { Relation } from "../../../src/model/types.ts";
import { countsThings } from "../../../src/arithmetic/unit-base.ts";
import { judge } from "../../../src/arithmetic/judge.ts";
import { asks, figuresById, figuresOf, statementsOf, type KnownFigures } from "../known-figures.ts";
import { unitOfTerm } from "../../../src/arithmetic/evaluate.ts";
import { wholeEnds, type Interval } from "../../../src/arithmetic/interval.ts";
import { clean } from "../../../src/arithmetic/decimal.ts";
import { compare, toNumber as exactly, type Ratio } from "../../../src/arithmetic/ratio.ts";
import type { RowOf, Tables } from "../read/folder.ts";
import { toRow } from "./row.ts";

interface Context {
  tables: Tables;
  figures: KnownFigures;
}

/** A reckoned number, to the twelve digits that all computed values have. */
const toNumber = (value: Ratio): number => clean(exactly(value));

/** Every relation with what its arithmetic comes to, in the order of the file. */
export function toRelations(tables: Tables): Relation[] {
  const figures = figuresById(tables);
  return tables.relations.rows.map((row) => toRelation(row, { tables, figures }));
}

function toRelation(row: RowOf<"relations">, { tables, figures }: Context): Relation {
  const statements = statementsOf(row);
  const [first] = statements;
  const { computed, claimed, measures, below = false } = judge(statements, figures);
  const told = unitOf(row, { tables, figures, money: measures.has("CNY") });
  const measured = measuredIn(unitOfTerm(first.left, figures), told);
  const whole = asks(row) && countsThings(told.unit_base) && !measured.includes("/");
  const { low, high } = whole ? wholeEnds(computed.interval, { below }) : computed.interval;
  const rounded = !computed.interval.low || !computed.interval.high || differ(computed.interval);
  const only = whole && rounded && low && high && !differ({ low, high }) ? low : undefined;
  const value = only ?? computed.value;
  return {
    ...toRow(files.relations, row),
    ...told,
    measured,
    basis: asks(row) ? "inferred" : "derived",
    ...(value && { computed: toNumber(value) }),
    ...(low && { low: toNumber(low) }),
    ...(high && { high: toNumber(high) }),
    ...(claimed && { claimed: toNumber(claimed.value) }),
    ...(claimed?.interval.low && { claimed_low: toNumber(claimed.interval.low) }),
    ...(claimed?.interval.high && { claimed_high: toNumber(claimed.interval.high) }),
    onlyWhole: only !== undefined,
    figures: figuresOf(row),
  };
}

const differ = ({ low, high }: Interval): boolean =>
  low !== undefined && high !== undefined && compare(low, high) !== 0;

/**
 * A quotient has the unit that it comes out in; anything else that of the print that it is held against, where there is
 * one.
 */
function measuredIn(unit: string, { unit_base }: Pick<Relation, "unit_base">): string {
  return unit_base === "" || /^[^·]+\/[^·]+$/.test(unit) ? unit : unit_base;
}

/**
 * The unit in which both sides are told: that of the claimed figure, the row's own for an unknown, else money, a share
 * or a number.
 */
function unitOf(
  { kind, unit, expression }: RowOf<"relations">,
  { tables, figures, money }: Context & { money: boolean },
): Pick<Relation, "unit" | "unit_base"> {
  const right = expression.statements[0]?.right;
  const figure = right?.kind === "figure" ? figures.get(right.id) : undefined;
  if (figure) return { unit: figure.unit.unit, unit_base: figure.unit_base };
  const own = tables.units.rows.find((known) => known.unit === unit);
  if (right?.kind === "unknown") return { unit, unit_base: own?.base ?? unit };
  if (money) return { unit: "亿元", unit_base: "CNY" };
  return kind === "share" || kind === "growth" ? { unit: "%", unit_base: "1" } : { unit: "", unit_base: "" };
}
