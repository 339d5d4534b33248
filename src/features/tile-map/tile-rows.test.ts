import { describe, expect, test } from "vitest";
import { count, money, world } from "../../../test/lib/fixtures.ts";
import type { Data, Figure, Method } from "../../model/types.ts";
import { tileRows } from "./tile-rows.ts";

const words = { zh: "甲", en: "A" };
const measure = { id: "x", name: words, lead: () => words, indicators: ["funds", "outside-funds"] };
const made = (cells: Partial<Data>): Data => ({
  ...world(),
  tiles: [{ place: "150300", column: 1, row: 2, narrow_column: 1, narrow_row: 2 }],
  ...cells,
});
const inWuhai = (cells: Partial<Data>, of = measure) =>
  tileRows(of, made(cells)).find(({ place }) => place.code === "150300");

test("the leagues and cities come in the order of their codes, then the region; nothing smaller", () => {
  const rows = tileRows(measure, made({}));
  expect(rows.map(({ place }) => place.code)).toEqual(["150200", "150300", "150000"]);
  expect(rows.map(({ tile }) => tile?.place)).toEqual([undefined, "150300", undefined]);
});

describe("in front of a place's figures stands", () => {
  test.each<[string, Partial<Figure>, Partial<Figure>]>([
    ["the measure's first indicator", { period_end: "2020-12-31" }, { indicator: "outside-funds" }],
    ["the whole before its parts", { status: "target" }, { dimension: "size" }],
    ["what is reported before what is aimed at", { period_end: "2020-12-31" }, { status: "target" }],
    ["what is counted before what is expected", { status: "count" }, { status: "expected" }],
    ["the latest period", { period_end: "2022-11-30" }, { period_end: "2022-09-30" }],
  ])("%s", (_, first, second) => {
    const [front, other] = [money("1", { id: "front", ...first }), money("2", { id: "other", ...second })];
    for (const figures of [
      [front, other],
      [other, front],
    ])
      expect(inWuhai({ figures })?.figures.map(({ id }) => id)).toEqual(["front", "other"]);
  });

  test("and what is alike stays in the order of the reports", () => {
    const figures = [money("1", { id: "b" }), money("2", { id: "a" })];
    expect(inWuhai({ figures })?.figures.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

test("a place has its own figures of the measure's indicators only", () => {
  const figures = [money("1", { id: "own" }), money("2", { place: "150302" }), count(9)];
  expect(inWuhai({ figures })?.figures.map(({ id }) => id)).toEqual(["own"]);
});

test("the broken print of a figure stands last where the figure is printed whole, and only there", () => {
  const broken = money("1", { id: "broken", flags: ["lost-unit", "cut"] });
  const ids = (other: Figure) => inWuhai({ figures: [broken, other] })?.figures.map(({ id }) => id);
  expect(ids(money("1", { id: "whole" }))).toEqual(["whole", "broken"]);
  expect(ids(money("1", { id: "other", period_end: "2020-12-31" }))).toEqual(["broken", "other"]);
});

test("its methods are counted only where the measure has no indicators", () => {
  const methods = [
    { id: "own", place: "150300" },
    { id: "other", place: "150302" },
  ] as unknown as Method[];
  expect(inWuhai({ methods })?.methods).toEqual([]);
  expect(inWuhai({ methods }, { ...measure, indicators: [] })?.methods.map(({ id }) => id)).toEqual(["own"]);
});
