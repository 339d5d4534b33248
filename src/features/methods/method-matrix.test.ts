import { expect, test } from "vitest";
import { aPlace } from "../../../test/lib/place.ts";
import { method, mechanisms } from "../../../test/lib/rows.ts";
import { byName, byPlace, bySpread, leagueOf, methodMatrix, spread } from "./method-matrix.ts";
import { world } from "../../../test/lib/fixtures.ts";

const known = world();
const place = (code: string, parent: string) => aPlace({ code, zh: code, en: code, level: "league", parent });
const park = aPlace({ code: "150302-htz", zh: "园", en: "Park", level: "park", parent: "150302" });
const data = { ...known, places: [place("150100", "150000"), ...known.places, park], mechanisms };

const at = (id: string, place: string, mechanism = "meeting") => method(id, { place, mechanism });

test.each([
  ["150302-htz", "150300"],
  ["150302", "150300"],
  ["150300", "150300"],
  ["150000", "150000"],
])("%s counts for %s", (code, league) => {
  expect(leagueOf(code, data).code).toBe(league);
});

test("a mechanism is one row; a park's stands in the column of its city; the region comes first, then the two cities", () => {
  const { columns, shared, single } = methodMatrix(
    [
      at("a", "150302-htz"),
      at("b", "150100"),
      at("c", "150300", "fund"),
      at("d", "150000"),
      at("e", "150300"),
      at("f", "150200"),
    ],
    data,
  );
  expect(columns.map(({ code }) => code)).toEqual(["150000", "150300", "150200", "150100"]);
  expect(shared.map(({ mechanism, cells }) => [mechanism.id, cells.map((cell) => cell.map(({ id }) => id))])).toEqual([
    ["meeting", [["d"], ["a", "e"], ["f"], ["b"]]],
  ]);
  expect(
    single.map(({ place, mechanisms }) => [
      place.code,
      mechanisms.map(({ mechanism, cells }) => [mechanism.id, cells.flat().map(({ id }) => id)]),
    ]),
  ).toEqual([["150300", [["fund", ["c"]]]]]);
});

test("what a report says of each league stands in the column of every league, and gives each of them one", () => {
  const each = method("b", { place: "150000", mechanism: "visit", each: "league" });
  const { columns, shared } = methodMatrix([at("a", "150302"), each], data);
  expect(columns.map(({ code }) => code)).toEqual(["150000", "150300", "150200", "150100"]);
  expect(shared.map(({ mechanism, cells }) => [mechanism.id, cells.map((cell) => cell.map(({ id }) => id))])).toEqual([
    ["visit", [["b"], ["b"], ["b"], ["b"]]],
  ]);
});

test("what only one place uses stands under that place, however often it is described, in the order of the columns", () => {
  const { shared, single } = methodMatrix(
    [at("a", "150200"), at("b", "150300", "visit"), at("c", "150302", "visit"), at("d", "150300", "fund")],
    data,
  );
  expect(shared).toEqual([]);
  expect(single.map(({ place, mechanisms }) => [place.code, mechanisms.map(({ mechanism }) => mechanism.id)])).toEqual([
    ["150300", ["fund", "visit"]],
    ["150200", ["meeting"]],
  ]);
});

test("what most places use comes first", () => {
  const { shared } = methodMatrix(
    [at("a", "150300"), at("b", "150200"), ...["150000", "150200", "150300"].map((place) => at(place, place, "visit"))],
    data,
  );
  expect(shared.map((row) => [row.mechanism.id, spread(row)])).toEqual([
    ["visit", 3],
    ["meeting", 2],
  ]);
});

test("descriptions of one Chinese name belong together", () => {
  const groups = byName([
    method("a", { zh: "例会" }),
    method("b", { zh: "周报" }),
    method("c", { zh: "例会", en: "x" }),
  ]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
});

test("descriptions by place are in the order of the columns, then as the reports print them", () => {
  const sorted = byPlace([at("a", "150200"), at("b", "150302"), at("c", "150000"), at("d", "150300")], data);
  expect(sorted.map(({ id }) => id)).toEqual(["c", "b", "d", "a"]);
});

test("what is named of more than three places stands apart from what is named of two or three", () => {
  const named = (mechanism: string, ...codes: string[]) =>
    codes.map((code) => at(`${mechanism}-${code}`, code, mechanism));
  const { shared } = methodMatrix(
    [...named("meeting", "150000", "150100", "150200", "150300"), ...named("fund", "150200", "150300", "150000")],
    data,
  );
  expect(bySpread(shared).map((rows) => rows.map(({ mechanism }) => mechanism.id))).toEqual([["meeting"], ["fund"]]);
});
