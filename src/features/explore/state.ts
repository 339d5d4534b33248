import { shownColumns, usualColumns, type ShownColumn } from "./columns.ts";
import { facets, nothingChosen, type Chosen, type Facet } from "./facets.ts";
import { forms, type Form } from "./forms.ts";
import type { Order } from "./sort.ts";

/** All that a reader has chosen: what the address of the page holds. */
export interface State {
  chosen: Chosen;
  /** Words that must stand in a row. */
  text: string;
  /** That of the files where none is chosen. */
  order?: Order | undefined;
  columns: readonly ShownColumn[];
  /** From 1. */
  page: number;
  /** The ids of the rows to be drawn. */
  rows: readonly string[];
  /** How they are to be drawn, where a reader says so. */
  form?: Form | undefined;
}

/** The table as it is before anything is chosen. */
export const firstState: State = { chosen: nothingChosen, text: "", columns: usualColumns, page: 1, rows: [] };

/** The query of a state, without a question mark; empty for the first. */
export function toQuery({ chosen, text, order, columns, page, rows, form }: State): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value !== "") query.set(name, value);
  };
  for (const facet of facets) put(facet, chosen[facet].join(","));
  put("q", text);
  put("sort", order ? `${order.down ? "-" : ""}${order.column}` : "");
  put("columns", columns.join() === usualColumns.join() ? "" : columns.join(","));
  put("page", page > 1 ? String(page) : "");
  put("rows", rows.join(","));
  put("form", form ?? "");
  // Readable, and still a query.
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** The state of a query; what no state can hold is left out. */
export function fromQuery(search: string): State {
  const query = new URLSearchParams(search);
  const list = (name: string): string[] => [...new Set((query.get(name) ?? "").split(",").filter(Boolean))];
  const sort = query.get("sort") ?? "";
  const column = shownColumns.find((one) => one === sort.replace(/^-/, ""));
  const columns = shownColumns.filter((one) => list("columns").includes(one));
  const page = Number(query.get("page") ?? 1);
  return {
    chosen: Object.fromEntries(facets.map((facet) => [facet, list(facet)])) as Record<Facet, string[]>,
    text: (query.get("q") ?? "").trim(),
    order: column && { column, down: sort.startsWith("-") },
    columns: columns.length > 0 ? columns : usualColumns,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    rows: list("rows"),
    form: forms.find((one) => one === query.get("form")),
  };
}
