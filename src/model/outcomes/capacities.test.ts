import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { world } from "../../../test/lib/fixtures.ts";
import type { CitedVenture } from "../types.ts";
import { hasLess, lacksLinks } from "./capacities.ts";

const data = {
  ...world(),
  units: [
    { unit: "GW", base: "W", factor: 1e9, en: "GW" },
    { unit: "MW", base: "W", factor: 1e6, en: "MW" },
  ],
};
const row = (capacity: string, cells: Partial<CitedVenture> = {}) => ({
  venture: citedVenture("v", { capacity, capacity_unit: "GW", ...cells }),
  coverage: "cited" as const,
});

test.each([
  ["2", "1", {}, true],
  ["2", "2", {}, false],
  ["2", "1999", { capacity_unit: "MW" }, true],
  ["2", "2000", { capacity_unit: "MW" }, false],
  ["2", "", {}, false],
  ["", "1", {}, false],
  ["2", "1", { node: "other" }, false],
  ["2", "1", { capacity_unit: "套" }, false],
])("of %s GW, %s with %o is less: %s", (promised, later, cells, less) => {
  expect(hasLess([row(promised)], { later: [row(later, cells)], data })).toBe(less);
});

test("what was announced for more than the project is no promise of it, and what is told of a part is not all", () => {
  expect(hasLess([row("2", { capacity_covers: "more" })], { later: [row("1")], data })).toBe(false);
  expect(hasLess([row("2")], { later: [row("1", { capacity_covers: "part" })], data })).toBe(false);
  // All that is there for more than the project is less than was announced for it, and less than a part of that.
  expect(hasLess([row("2")], { later: [row("1", { capacity_covers: "more" })], data })).toBe(true);
  expect(hasLess([row("2", { capacity_covers: "part" })], { later: [row("1")], data })).toBe(true);
});

test("several rows of one project are never added up", () => {
  expect(hasLess([row("2")], { later: [row("1"), row("1")], data })).toBe(true);
});

test.each<[string, string[], string[], boolean]>([
  ["of one link, whichever is told", ["a"], ["b"], false],
  ["of two links, both", ["a", "b"], ["b", "a"], false],
  ["of two links, one", ["a", "b"], ["a"], true],
  ["of two links, none that is named", ["a", "b"], [""], true],
  ["of a link and the chain alone, the link", ["a", ""], ["a"], false],
])("promised %s is told: links are lacking, %4$s", (_, promised, later, expected) => {
  const rows = (nodes: readonly string[]) => nodes.map((node) => row("", { chain: "demo", node }));
  expect(lacksLinks(rows(promised), { later: rows(later) })).toBe(expected);
});

test("one product that is set on two chains is no two links", () => {
  const [first, second] = [row("", { chain: "demo", node: "a" }), row("", { chain: "other", node: "b" })];
  expect(lacksLinks([first, second], { later: [first] })).toBe(false);
});
