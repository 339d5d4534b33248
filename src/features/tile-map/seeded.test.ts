import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import type { Data } from "../../model/types.ts";
import { mapMeasures } from "./measures.ts";
import { courted } from "./tile-map-parts.ts";
import { tileRows } from "./tile-rows.ts";

const said = (known: Data) =>
  new Map(
    mapMeasures.flatMap((measure) =>
      tileRows(measure, known).map((row) => [`${measure.id} ${row.place.code}`, row.mention.kind] as const),
    ),
  );
const changed = (known: Data, from: Data = data) => {
  const before = said(from);
  return [...said(known)].flatMap(([cell, kind]) => (before.get(cell) === kind ? [] : `${cell} ${kind}`));
};

test("a place that one method alone names is not mentioned without it, and no other place changes", () => {
  const known = { ...data, methods: data.methods.filter(({ each }) => each === "") };
  const alone = mapMeasures
    .filter(({ mechanisms }) => mechanisms !== "all")
    .flatMap((measure) => tileRows(measure, known).map((row) => ({ measure, row })))
    .filter(
      ({ row }) => row.mention.kind === "named" && row.namings.length === 1 && row.namings[0]?.place === row.place.code,
    );
  expect(alone.length).toBeGreaterThan(0);
  for (const { measure, row } of alone) {
    const methods = known.methods.filter(({ id }) => id !== row.namings[0]?.id);
    expect(changed({ ...known, methods }, known)).toEqual([`${measure.id} ${row.place.code} silent`]);
  }
});

test("what is said of each league, were it said of the region alone, would leave leagues without mention", () => {
  const methods = data.methods.map((method) => ({ ...method, each: "" as const }));
  const found = changed({ ...data, methods });
  expect(found.length).toBeGreaterThan(0);
  const ofEach = new Set(data.methods.filter(({ each }) => each === "league").map(({ mechanism }) => mechanism));
  const ids = mapMeasures.filter(({ mechanisms = [] }) => [...mechanisms].some((one) => ofEach.has(one)));
  const expected = new RegExp(`^(${ids.map(({ id }) => id).join("|")}) \\d+ silent$`);
  expect(found.filter((cell) => !expected.test(cell))).toEqual([]);
});

test("what each league is said to court leaves none of them without mention", () => {
  const ofEach = data.courting.filter(({ each }) => each === "league").map(({ region }) => region);
  expect(ofEach.length).toBeGreaterThan(0);
  for (const { region, silent } of courted(data)) if (ofEach.includes(region.id)) expect(silent).toBe(0);
});

test("a place that comes to court a region is one less of those that are not mentioned", () => {
  const row = data.courting.find(({ region }) =>
    data.courting.every((one) => one.region !== region || one.each === ""),
  );
  const quiet = data.tiles.find(({ place }) => data.courting.every((other) => other.place !== place));
  if (!row || !quiet) throw new Error("nothing to seed");
  const silentOf = (known: Data) => courted(known).find(({ region }) => region.id === row.region)?.silent ?? 0;
  const courting = [...data.courting, { ...row, id: "seed", place: quiet.place }];
  expect(silentOf({ ...data, courting })).toBe(silentOf(data) - 1);
});
