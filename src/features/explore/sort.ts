import { coverages } from "../../model/coverage.ts";
import { basisWords, statusWords } from "../../model/status-words.ts";
import type { Data } from "../../model/types.ts";
import { cellText, type ShownColumn } from "./columns.ts";
import type { Entry } from "./explore-format.ts";

/** By which column rows are sorted, and whether from its end. */
export interface Order {
  column: ShownColumn;
  down: boolean;
}

type Key = string | number;

/**
 * Entries in an order. Values are ordered within their unit, never across units; places, indicators and statuses stand
 * as in their tables; what has nothing in the column comes last either way, and what is equal stays as it was.
 */
export function sorted(entries: readonly Entry[], { order, data }: { order: Order; data: Data }): readonly Entry[] {
  const keyOf = keys(order.column, data);
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  const [full, empty] = [keyed.filter(({ key }) => key.at(-1) !== ""), keyed.filter(({ key }) => key.at(-1) === "")];
  const sign = order.down ? -1 : 1;
  const inUnits = order.column === "value";
  // The unit comes first in any case: only its values are turned round.
  const compare = (a: readonly Key[], b: readonly Key[]) =>
    inUnits ? compareKeys([a[0] ?? ""], [b[0] ?? ""]) || sign * compareKeys(a, b) : sign * compareKeys(a, b);
  return [...full.toSorted((a, b) => compare(a.key, b.key)), ...empty].map(({ entry }) => entry);
}

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function keys(column: ShownColumn, data: Data): (entry: Entry) => readonly Key[] {
  const rank = (ids: readonly string[]) => {
    const ranks = new Map(ids.map((id, index) => [id, index]));
    return (id: string): readonly Key[] => [ranks.get(id) ?? ids.length];
  };
  switch (column) {
    case "value":
      return ({ of }) => [of.unit_base, of.value_base];
    case "place":
      return then(rank(data.places.map(({ code }) => code)), ({ of }) => of.place);
    case "indicator":
      return then(rank(data.indicators.map(({ id }) => id)), ({ of }) => of.indicator);
    case "period":
      return ({ of }) =>
        of.period_end || of.period_start ? [of.period_end || of.period_start, of.period_start || "0"] : [""];
    case "status":
      return then(rank(Object.keys(statusWords)), ({ of }) => of.status);
    case "basis":
      return then(rank(Object.keys(basisWords)), ({ of }) => of.basis);
    case "coverage":
      return then(rank(coverages), ({ cells }) => String(cells.coverage));
    case "part":
    case "printed":
    case "note":
    case "published":
    case "id":
    case "source":
      return (entry) => [cellText(entry, { column, data, lang: "zh" })];
  }
}

const then =
  (rank: (id: string) => readonly Key[], idOf: (entry: Entry) => string) =>
  (entry: Entry): readonly Key[] =>
    rank(idOf(entry));
