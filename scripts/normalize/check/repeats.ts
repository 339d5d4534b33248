import { keyOf, type Declaration } from "../../../src/tables/declare.ts";
import { files } from "../../../src/tables/index.ts";
import { languages, type Text } from "../../../src/tables/text.ts";
import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { foldText } from "../../../src/arithmetic/fold.ts";

/** The rows whose key one before them has, each with the first that has it. */
export function repeats<R>(rows: readonly R[], keyOf: (row: R) => string): { row: R; first: R }[] {
  const firsts = new Map<string, R>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    return first ? [{ row, first }] : [];
  });
}

type Row = Readonly<Record<string, unknown>> & { at: At };

/** No two rows of a table share the cells that name them. */
export function checkUnique(tables: Tables): Fault[] {
  return Object.entries<Declaration>(files).flatMap(([name, table]) => {
    const { rows }: { rows: readonly Row[] } = tables[name as keyof typeof files];
    const unique = Object.keys(table.columns).filter((column) => table.columns[column]?.unique);
    const filled = (column: string) => rows.filter((row) => row[column] !== undefined && row[column] !== "");
    return [
      ...(table.key ? repeatedKeys(rows, table.key) : []),
      ...unique.flatMap((column) => repeatedKeys(filled(column), [column])),
    ];
  });
}

function repeatedKeys(rows: readonly Row[], key: readonly string[]): Fault[] {
  const column = keyOf({ key });
  const valueOf = (row: Row) => key.map((name) => String(row[name])).join("/");
  return repeats(rows, valueOf).map(({ row, first }) => {
    // The id cannot tell the two rows apart, so this fault goes by the line.
    const at = { ...row.at, row: `line ${row.at.line}` };
    const message = `duplicate ${column}: ${valueOf(row)}. First in ${first.at.file} line ${first.at.line}`;
    return fault({ at }, { column, message });
  });
}

// What says how sure a row is, or explains it, makes no other row of it; English repeats the Chinese.
const beside = new Set(["id", "at", "note", "confidence"]);
const cellsOf = (row: Row): unknown[] =>
  Object.entries(row).flatMap(([column, cell]) => (beside.has(column) || column.endsWith("_en") ? [] : [cell]));

/**
 * Nothing is said twice under two ids, nor is a text two reports. A figure needs no rule of its own here: its place in
 * the text can be accounted for once only.
 */
export function checkSameContent(tables: Tables): Fault[] {
  const { reports, ventures, methods, courting, relations, citedFigures, citedVentures } = tables;
  return [
    ...sameContent(reports.rows, ({ sha256 }) => [sha256]),
    ...sameContent(ventures.rows, cellsOf),
    ...sameContent(methods.rows, cellsOf),
    ...sameContent(courting.rows, cellsOf),
    // Other words of the page beside it make no other fact.
    ...sameContent(citedFigures.rows, (row) => cellsOf({ ...row, printed: "" })),
    ...sameContent(citedVentures.rows, (row) => cellsOf({ ...row, printed: "" })),
    // Another claim of the same sum is no other sum.
    ...sameContent(relations.rows, ({ kind, expression, unit }) => [kind, oneWayRound(expression.text), unit]),
  ];
}

const turned: Readonly<Record<string, string>> = { ">=": "<=", ">": "<" };

/** An expression with what is less on the left, sides of `=` and statements in one order: a >= b says b <= a. */
export function oneWayRound(expression: string): string {
  const statements = expression.split(" & ").map((statement) => {
    const [left = "", sign = "", right = ""] = statement.split(/ (<=|>=|=|<|>) /);
    const swaps = sign in turned || (sign === "=" && left > right);
    return swaps ? `${right} ${turned[sign] ?? sign} ${left}` : statement;
  });
  return statements.toSorted().join(" & ");
}

function sameContent<R extends { id: string; at: At }>(
  rows: readonly R[],
  contentOf: (row: R) => readonly unknown[],
): Fault[] {
  const written = (_: string, cell: unknown) => (typeof cell === "bigint" ? `${cell}n` : cell);
  return (
    repeats(rows, (row) => JSON.stringify(contentOf(row), written))
      // Two rows of one id are told of by that.
      .filter(({ row, first }) => first.id !== row.id)
      .map(({ row, first }) => {
        const message = `same content: ${first.id} in ${first.at.file} line ${first.at.line} says it already. Remove one`;
        return fault(row, { column: "id", message });
      })
  );
}

// To a reader a name is the same in capitals, in full width and with other spaces.
const fold = (name: string): string => foldText(name).normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ");

function sharedNames<R extends Text & { at: At }>(
  rows: readonly R[],
  { idOf, within = () => "" }: { idOf: (row: R) => string; within?: (row: R) => string },
): Fault[] {
  return languages.flatMap((column) =>
    repeats(rows, (row) => `${within(row)}/${fold(row[column])}`)
      // A row that stands twice is told of by its own check.
      .filter(({ row, first }) => idOf(first) !== idOf(row))
      .map(({ row, first }) => {
        const message = `shared name: ${row[column]}. ${idOf(first)} in line ${first.at.line} has it too: tell the two apart`;
        return fault(row, { column, message });
      }),
  );
}

/** No two places, indicators, breakdowns, or members of one breakdown have one name, by which a reader tells them. */
export function checkNames({
  places,
  indicators,
  members,
}: Pick<Tables, "places" | "indicators" | "members">): Fault[] {
  return [
    ...sharedNames(places.rows, { idOf: ({ code }) => code }),
    ...sharedNames(indicators.rows, { idOf: ({ id }) => id }),
    ...sharedNames(members.rows, {
      idOf: ({ dimension, member }) => (member === "" ? dimension : `${dimension}/${member}`),
      within: ({ dimension, member }) => (member === "" ? "" : dimension),
    }),
  ];
}
