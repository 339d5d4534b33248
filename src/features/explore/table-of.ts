import type { Data } from "../../model/types.ts";
import type { Entry } from "./explore-format.ts";
import { barring, facets, valuesOf, type Facet } from "./facets.ts";
import { foundIn, textFinder } from "./find-text.ts";
import { sorted, type Order } from "./sort.ts";
import type { State } from "./state.ts";

/** How many rows a page of the table has. */
export const pageSize = 20;

/** What a state shows. */
export interface Shown {
  /** All that are left, in their order. */
  entries: readonly Entry[];
  /** Those of the page, its number, and how many pages there are. */
  onPage: readonly Entry[];
  page: number;
  pages: number;
  /** Of each facet how many rows each value would show, with what else is chosen. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

type Counts = Record<Facet, Map<string, number>>;

/** The table over entries: what is worked out once a row is kept, and so is the last order. */
export function tableOf(entries: readonly Entry[], data: Data): (state: State) => Shown {
  const rows = new Map(entries.map((entry) => [entry, { entry, values: valuesOf(entry, data), text: foundIn(entry) }]));
  const rowsOf = (all: readonly Entry[]) => all.flatMap((entry) => rows.get(entry) ?? []);
  const listed = { order: undefined as Order | undefined, rows: rowsOf(entries) };
  let last = listed;
  return ({ chosen, text, order, page: wanted }) => {
    if (!order) last = listed;
    else if (order !== last.order) last = { order, rows: rowsOf(sorted(entries, { order, data })) };
    const isNamed = textFinder(text);
    const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts;
    const left = last.rows.filter((row) => {
      if (!isNamed(row.text)) return false;
      const barred = barring(row.values, chosen);
      // Another value of a facet shows what that facet alone leaves out.
      const counted = barred.length === 0 ? facets : barred.length === 1 ? barred : [];
      for (const facet of counted)
        for (const value of row.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      return barred.length === 0;
    });
    const pages = Math.max(1, Math.ceil(left.length / pageSize));
    const page = Math.min(wanted, pages);
    const shown = left.map(({ entry }) => entry);
    return { entries: shown, onPage: shown.slice((page - 1) * pageSize, page * pageSize), page, pages, counts };
  };
}
