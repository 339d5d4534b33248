import { restates } from "../../../src/arithmetic/trials.ts";
import { solve } from "../../../src/arithmetic/solve.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import { figuresById, figuresOf, statementsOf, type KnownFigures } from "../known-figures.ts";
import { oneWayRound } from "./repeats.ts";
import type { RowOf, Tables } from "../read/folder.ts";

type Row = RowOf<"relations">;

/** What a relation says is not said again by one that has no figure of its own and stands or falls with it. */
export function checkRestated(tables: Tables): Fault[] {
  const figures = figuresById(tables);
  const rows = tables.relations.rows.filter((row) => isChecked(row) && isReckonable(row, figures));
  return rows.flatMap((row) => {
    const again = rows.find(
      (other) => saysMore(other, row) && !addsPages(other, { row, tables }) && isWithin(row, { other, figures }),
    );
    const message = `relation that only restates another: ${again?.id} says it already. Remove one`;
    return again ? [fault(row, { column: "expression", message })] : [];
  });
}

const isChecked = ({ verdict }: Row): boolean => verdict === "consistent" || verdict === "inconsistent";

/** Whether another has more figures, or the same ones and stands before; the very same sum is told of elsewhere. */
function saysMore(other: Row, row: Row): boolean {
  if (oneWayRound(other.expression.text) === oneWayRound(row.expression.text)) return false;
  const more = figuresOf(other).length - figuresOf(row).length;
  return more > 0 || (more === 0 && other.at.line < row.at.line);
}

/** Whether another sets a cited page beside what a report says by itself. */
function addsPages(other: Row, { row, tables }: { row: Row; tables: Tables }): boolean {
  const cites = (one: Row) => figuresOf(one).some((id) => tables.citedFigures.keys.has(id));
  return cites(other) && !cites(row);
}

const isWithin = (row: Row, { other, figures }: { other: Row; figures: KnownFigures }): boolean =>
  restates(statementsOf(row), { other: statementsOf(other), figures });

/** A relation with a fault of its own is told of by that. */
function isReckonable(row: Row, figures: KnownFigures): boolean {
  try {
    solve(statementsOf(row), figures);
    return true;
  } catch {
    return false;
  }
}
