import { linkKey, type Link } from "./shapes.ts";

/** What stands in a column: a box by its id, or the way that a link takes past its boxes by `wayId`. */
export type Column = readonly string[];

/** Columns with the links between their boxes. */
export interface Columns {
  columns: readonly Column[];
  links: readonly Link[];
}

/** A part of a link, from one column to the next, between two things that stand there. */
export interface Hop {
  link: Link;
  from: string;
  to: string;
}

/** The hops out of each column, the links within it, and the ways through it. */
export interface Paths {
  hops: readonly (readonly Hop[])[];
  within: readonly (readonly Link[])[];
  ways: readonly Column[];
}

/** What stands for a link in a column that it skips. */
export function wayId(link: Link, column: number): string {
  return `${linkKey(link)}@${column}`;
}

/** How links run from column to column; columns hold boxes, with ways or without. */
export function pathsOf({ columns, links }: Columns): Paths {
  const place = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const ends = links.map((link) => ({ link, a: place.get(link.from) ?? 0, b: place.get(link.to) ?? 0 }));
  return {
    hops: columns.map((_, column) =>
      ends
        .filter(({ a, b }) => a <= column && column < b)
        .map(({ link, a, b }) => {
          const at = (other: number) => (other === a ? link.from : other === b ? link.to : wayId(link, other));
          return { link, from: at(column), to: at(column + 1) };
        }),
    ),
    within: columns.map((_, column) => ends.filter(({ a, b }) => a === column && b === column).map(({ link }) => link)),
    ways: columns.map((_, column) =>
      ends.filter(({ a, b }) => a < column && column < b).map(({ link }) => wayId(link, column)),
    ),
  };
}
