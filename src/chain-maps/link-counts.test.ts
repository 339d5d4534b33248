import { describe, expect, test } from "vitest";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { countedStatuses, linkCounts } from "./link-counts.ts";

test("a link counts once in a city, at the furthest step that is stated", () => {
  const world = chainWorld([
    venture("1", { node: "ore" }),
    venture("2", { node: "ore", stage: "signed" }),
    venture("3", { node: "metal", stage: "sought" }),
    venture("4", { node: "wire", confidence: "inferred" }),
    venture("5", { node: "cable", stage: "gap" }),
    venture("6", { node: "ore", place: "150200", stage: "landed" }),
  ]);
  const [wuhai, baotou] = linkCounts(world);
  expect(wuhai).toMatchObject({ place: "150300", links: 5, total: 2, doubtful: 1, others: 1 });
  expect(wuhai?.by).toMatchObject({ producing: 1, sought: 1, signed: 0 });
  expect(wuhai?.telling.map(({ id }) => id)).toEqual(["demo-1", "demo-3"]);
  expect(baotou).toMatchObject({ place: "150200", total: 1, doubtful: 0, others: 0 });
  expect(baotou?.by.building).toBe(1);
});

test("what is a gap, put off or no more than named is counted nowhere", () => {
  expect(countedStatuses).toEqual(["producing", "existing", "building", "filled", "signed", "sought"]);
});

describe.each(linkCounts(data))("$chain.id in $scope", (count) => {
  test("has no more links than its chain, and sources that state each link that it counts", () => {
    const rows = count.telling.map(({ id }) => count.read.find((row) => row.id === id));
    expect(count.total + count.doubtful + count.others).toBeLessThanOrEqual(count.links);
    expect(new Set(count.telling.map(({ node }) => node)).size).toBe(count.total);
    expect(rows.every((row) => row?.confidence === "stated")).toBe(true);
  });
});
