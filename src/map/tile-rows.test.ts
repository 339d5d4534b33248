import { expect, test } from "vitest";
import { count, money, world } from "../../test/lib/fixtures.ts";
import { tileRows } from "./tile-rows.ts";
import { tileValue } from "./words.ts";

test("a tile shows the first indicator, what is reported before what is aimed at, and the latest period", () => {
  const figures = [
    money("1", { id: "a", indicator: "outside-funds", place: "150300" }),
    money("2", { id: "b", status: "target", period_end: "2025-12-31" }),
    money("3", { id: "c", period_end: "2021-12-31" }),
    money("4", { id: "d", period_end: "2022-12-31" }),
    count(9, { id: "e" }),
  ];
  const words = { zh: "甲", en: "A" };
  const measure = { id: "x", name: words, lead: words, indicators: ["funds", "outside-funds"] };
  const made = { ...world(figures), units: [] };
  const row = tileRows(measure, { data: made }).find(({ place }) => place.code === "150300");
  expect(row?.figures.map(({ id }) => id)).toEqual(["d", "c", "b", "a"]);
  expect(row && tileValue(row, "zh")).toBe("4亿元");
});
