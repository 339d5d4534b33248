import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

type Row = Readonly<Record<string, unknown>> & { at: At };

// What says how sure a row is, or explains it, makes no other row of it; English repeats the Chinese.
const beside = new Set(["id", "at", "note", "confidence"]);
const cellsOf = (row: Row): unknown[] =>
  Object.entries(row).flatMap(([column, cell]) => (beside.has(column) || column.endsWith("_en") ? [] : [cell]));

/**
 * Nothing is said twice under two ids, nor is a text two reports. A figure needs no rule of its own here: its place in
 * the text can be accounted for once only.
 */
export function checkSameContent({ reports, ventures, methods, courting, relations }: Tables): Fault[] {
  return [
    ...repeated(reports.rows, ({ sha256 }) => [sha256]),
    ...repeated(ventures.rows, cellsOf),
    ...repeated(methods.rows, cellsOf),
    ...repeated(courting.rows, cellsOf),
    // Another claim of the same sum is no other sum.
    ...repeated(relations.rows, ({ kind, expression, unit }) => [kind, oneWayRound(expression.text), unit]),
  ];
}

const turned: Readonly<Record<string, string>> = { ">=": "<=", ">": "<" };

/** An expression with what is less on the left, sides of `=` and statements in one order: a >= b says b <= a. */
function oneWayRound(expression: string): string {
  const statements = expression.split(" & ").map((statement) => {
    const [left = "", sign = "", right = ""] = statement.split(/ (<=|>=|=|<|>) /);
    const swaps = sign in turned || (sign === "=" && left > right);
    return swaps ? `${right} ${turned[sign] ?? sign} ${left}` : statement;
  });
  return statements.toSorted().join(" & ");
}

function repeated<R extends { id: string; at: At }>(
  rows: readonly R[],
  contentOf: (row: R) => readonly unknown[],
): Fault[] {
  const first = new Map<string, R>();
  return rows.flatMap((row) => {
    const content = JSON.stringify(contentOf(row), (_, cell: unknown) =>
      typeof cell === "bigint" ? `${cell}n` : cell,
    );
    const other = first.get(content);
    if (!other) first.set(content, row);
    // Two rows of one id are told of by that.
    if (!other || other.id === row.id) return [];
    const message = `same content: ${other.id} in ${other.at.file} line ${other.at.line} says it already. Remove one`;
    return [fault(row, { column: "id", message })];
  });
}
