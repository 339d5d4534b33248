import { suggest } from "../../../src/tables/cells/nearest.ts";
import { keyOf, type Declaration, type Reference } from "../../../src/tables/declare.ts";
import { files } from "../../../src/tables/index.ts";
import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import type { Table } from "../read/table.ts";

type Row = Readonly<Record<string, unknown>> & { at: At };
type Name = keyof typeof files;

/** Every word that stands for a row of another table has that row there. */
export function checkReferences(tables: Tables): Fault[] {
  return Object.entries<Declaration>(files).flatMap(([name, { columns }]) => {
    const { rows }: { rows: readonly Row[] } = tables[name as Name];
    return Object.entries(columns).flatMap(([column, { cell, references }]) => {
      // The file that a row stands in was found by its owner, and needs no check.
      if (!cell || !references) return [];
      const target = tables[references.to as Name];
      const { noun, ...table }: Declaration = files[references.to as Name];
      const labels = labelsOf(target, table);
      return rows
        .filter((row) => !mayBeEmpty(row, { column, references }))
        .flatMap((row) => [row[column]].flat().map((word) => ({ row, word: String(word) })))
        .filter(({ word }) => !target.keys.has(word))
        .map(({ row, word }) => fault(row, { column, message: `unknown ${noun}: ${word}${suggest(word, labels)}` }));
    });
  });
}

function mayBeEmpty(row: Row, { column, references }: { column: string; references: Reference }): boolean {
  const { optional = false } = references;
  return row[column] === "" && (typeof optional === "function" ? optional(row as never) : optional);
}

/** The keys of a table as a suggestion names them: a code with what it stands for. */
function labelsOf({ keys, rows }: Pick<Table<Row>, "keys" | "rows">, table: Pick<Declaration, "key" | "label">) {
  const { label } = table;
  if (label === undefined) return new Map([...keys].map((key) => [key, key]));
  const key = keyOf(table);
  return new Map(rows.map((row) => [String(row[key]), `${String(row[key])} ${String(row[label])}`]));
}

/** Every dimension and member of a figure has its words in `vocab/members.csv`, and a dimension alone has a nature. */
export function checkMembers({ figures, citedFigures, members }: Tables): Fault[] {
  // A row that cannot be read would make its words unknown, though they are there.
  if (members.faults.length > 0) return [];
  const known = new Set(members.rows.map(({ dimension, member }) => `${dimension}/${member}`));
  const natures = members.rows
    .filter(({ member, nature }) => member !== "" && nature !== "")
    .map((row) =>
      fault(row, {
        column: "nature",
        message: `nature of a member: ${row.nature}. Write it on the row of the dimension`,
      }),
    );
  const labels = [...figures.rows, ...citedFigures.rows].flatMap((row) => {
    const { dimension, member } = row;
    if (dimension === "") {
      return member === "" ? [] : [fault(row, { column: "member", message: `member without a dimension: ${member}` })];
    }
    if (!known.has(`${dimension}/`)) {
      return [
        fault(row, { column: "dimension", message: `unknown dimension: ${dimension}. Add it to vocab/members.csv` }),
      ];
    }
    if (known.has(`${dimension}/${member}`)) return [];
    return [
      fault(row, {
        column: "member",
        message: `unknown member: ${dimension}/${member}. Add it to vocab/members.csv`,
      }),
    ];
  });
  return [...natures, ...labels];
}
