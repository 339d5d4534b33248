import { expect, test, vi } from "vitest";
import { computedRow, printedRow } from "../../test/files/fixtures.ts";
import { catalogue } from "./catalogue.ts";
import type { Declaration } from "../tables/declare.ts";
import { tables } from "../tables/index.ts";
import { data as own } from "../../test/files/data.ts";
import { money } from "../../test/lib/fixtures.ts";

const target = money("300", { id: "demo-7", status: "target", period_end: "2025-12-31" });
const data = { ...own, figures: [...own.figures, target] };
vi.mock("./charts.ts", async () => {
  const { computedRow, demoChart, printedRow } = await import("../../test/files/fixtures.ts");
  const other = { ...computedRow, of: { ...computedRow.of, id: "inferred:1", basis: "inferred" } };
  return {
    allCharts: () => [demoChart({ rows: [printedRow, computedRow] }), { type: "figures", rows: [computedRow, other] }],
  };
});

const idsOf = (name: string) =>
  catalogue(data)
    .find((file) => file.name === name)
    ?.records()
    .map((record) => Object.values(record)[0]);

test("the files stand in the order of the page, each under its own words", () => {
  const names = catalogue(data).map(({ name }) => name);
  const published = Object.values<Declaration>(tables).flatMap((table) => table.published?.name ?? []);
  expect(names.filter((name) => !["derived", "targets", "outcomes"].includes(name))).toEqual(published);
  expect(names.slice(0, 3)).toEqual(["figures", "derived", "numerals"]);
  expect(names[names.indexOf("relations") + 1]).toBe("targets");
  expect(names[names.indexOf("targets") + 1]).toBe("outcomes");
  expect(new Set(catalogue(data).flatMap(({ title }) => [title.zh, title.en])).size).toBe(2 * catalogue(data).length);
});

test("what charts compute is a file of its own, each value once and no print among them", () => {
  expect(idsOf("figures")).toEqual([printedRow.of.id, "other-1", "demo-7"]);
  expect(idsOf("derived")).toEqual([computedRow.of.id, "inferred:1"]);
});

test("every other file holds the rows of its own table", () => {
  expect(idsOf("places")).toEqual(["150000", "150200", "150300", "150302"]);
  expect(idsOf("reports")).toEqual(["demo", "other"]);
  expect(idsOf("targets")).toEqual(["demo-7"]);
  expect(idsOf("outcomes")).toEqual(["demo-7"]);
  expect(idsOf("indicators")?.slice(0, 2)).toEqual(["funds", "outside-funds"]);
  expect(catalogue(data).find(({ name }) => name === "census")).toMatchObject({ length: 1 });
  expect(catalogue(data).find(({ name }) => name === "members")).toMatchObject({ length: 3 });
});
