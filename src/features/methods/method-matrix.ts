import { scopeCode, scopes } from "../../chain-maps/chain-view.ts";
import { placeOf } from "../../model/lookup.ts";
import { mentionOf } from "../../model/mention.ts";
import type { Mechanism, Method, Place, Data } from "../../model/types.ts";
import { leagueAbove } from "../../model/places.ts";

/** One row of the matrix: a mechanism with every method that is an instance of it, by place. */
export interface MatrixRow {
  mechanism: Mechanism;
  /** One cell a column of the matrix; empty where no method of the place is sorted under the mechanism. */
  cells: readonly (readonly Method[])[];
}

/** Which place uses which mechanism. */
export interface MethodMatrix {
  columns: readonly Place[];
  /** Named of several places, the commonest first. */
  shared: readonly MatrixRow[];
  /** What is named of one place only, in the order of the columns. */
  single: readonly { place: Place; mechanisms: readonly MatrixRow[] }[];
}

/** The league or city that a place lies in, or the region itself. */
export function leagueOf(code: string, data: Data): Place {
  const place = placeOf(code, data);
  return leagueAbove(place, data) ?? place;
}

/** Sets places against mechanisms. */
export function methodMatrix(methods: readonly Method[], data: Data): MethodMatrix {
  const columns = columnsOf(methods, data);
  const mechanisms = data.mechanisms.flatMap((mechanism): MatrixRow[] => {
    const same = methods.filter((method) => method.mechanism === mechanism.id);
    const cells = columns.map((place) => saidOf(place, { methods: same, data }));
    return same.length > 0 ? [{ mechanism, cells }] : [];
  });
  const single = columns.map((place, index) => ({
    place,
    mechanisms: mechanisms.filter((row) => spread(row) === 1 && row.cells[index]?.length),
  }));
  return {
    columns,
    shared: mechanisms.filter((row) => spread(row) > 1).sort((a, b) => spread(b) - spread(a)),
    single: single.filter((group) => group.mechanisms.length > 0),
  };
}

/** What is said of a place: what belongs to its parts, and what is said of each league; of the region, its own. */
function saidOf({ code, level }: Place, { methods, data }: { methods: readonly Method[]; data: Data }) {
  const of = { place: code, data: { ...data, methods }, own: level === "region" };
  const said = new Set<object>(mentionOf({ mechanisms: "all" }, of).rows);
  return methods.filter((method) => said.has(method));
}

/** Descriptions that bear one Chinese name are of one mechanism. */
export function byName(methods: readonly Method[]): readonly (readonly Method[])[] {
  return [...Map.groupBy(methods, ({ zh }) => zh).values()];
}

/** In how many leagues and cities, or the region, a mechanism is used. */
export function spread({ cells }: MatrixRow): number {
  return cells.filter((cell) => cell.length > 0).length;
}

/** Named of how many places a mechanism is still one of few. */
const few = 3;

/** What is named of more than a few places, and what is named of two or three. */
export function bySpread(rows: readonly MatrixRow[]): readonly [readonly MatrixRow[], readonly MatrixRow[]] {
  return [rows.filter((row) => spread(row) > few), rows.filter((row) => spread(row) <= few)];
}

/** Descriptions in the order of the matrix's columns, then as the reports print them. */
export function byPlace(methods: readonly Method[], data: Data): readonly Method[] {
  const codes = columnsOf(methods, data).map(({ code }) => code);
  const rank = ({ place }: Method) => codes.indexOf(leagueOf(place, data).code);
  return [...methods].sort((a, b) => rank(a) - rank(b));
}

// The places that whole reports are about come first.
function columnsOf(methods: readonly Method[], data: Data): readonly Place[] {
  const used = (place: Place) => saidOf(place, { methods, data }).length > 0;
  const ahead: readonly string[] = scopes(data).map((scope) => scopeCode(scope, data));
  const rank = ({ code }: Place) => (ahead.includes(code) ? ahead.indexOf(code) : ahead.length);
  return data.places
    .filter((place) => (place.level === "region" || place.level === "league") && used(place))
    .sort((a, b) => rank(a) - rank(b));
}
