import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised } from "../../../test/lib/promises.ts";
import type { CitedVenture } from "../types.ts";
import { familyOf, isUnordered, laterRows, linkedRows, partsToldWith } from "./venture-later.ts";
import { venturePromises } from "./venture-promises.ts";

const reason = { zh: "甲", en: "A" };
const at = (id: string, as_of: string, cells: Partial<CitedVenture> = {}) =>
  citedVenture(id, { as_of, source: "undated", stage: ["signed"], project: "甲项目", ...cells });
const data = {
  ...promised([], [{ promise: "a", later: "linked", reason }]),
  citedVentures: [
    at("a", "2022-01-01"),
    at("later", "2023-01-01", { source: "page" }),
    at("no-day", "", { source: "undated-too" }),
    at("own-phase", "2022-01-01"),
    at("linked", "2023-01-01", { source: "mid" }),
  ],
  venturesSame: [
    ...["a", "later", "no-day"].map((venture) => ({ venture, project: "works", part_of: "", reason })),
    { venture: "own-phase", project: "works-1", part_of: "works", reason },
  ],
};
const world = {
  ...data,
  citedSources: [...data.citedSources, ...data.citedSources.slice(-1).map((page) => ({ ...page, id: "undated-too" }))],
};
const [promise] = venturePromises(world);
const ids = (rows: readonly { venture: { id: string } }[]) => rows.map(({ venture }) => venture.id);

test("what another source said later, what it said without a day, and what is linked are told apart", () => {
  if (!promise) throw new Error("no promise.");
  const { rows } = promise.project;
  expect(ids(laterRows(rows, promise))).toEqual(["later"]);
  expect(ids(rows.filter((row) => isUnordered(row, promise)))).toEqual(["no-day"]);
  expect(linkedRows(promise, world)).toEqual([expect.objectContaining({ linked: reason })]);
});

test("a phase is of the family, and told with the promise where its source is the same", () => {
  if (!promise) throw new Error("no promise.");
  expect(ids(familyOf(promise, world).parts)).toEqual(["own-phase"]);
  expect(ids(partsToldWith(promise, world))).toEqual(["own-phase"]);
});
