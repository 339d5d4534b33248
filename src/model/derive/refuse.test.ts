import { expect, test } from "vitest";
import { count, figure, money, percent } from "../../../test/lib/fixtures.ts";
import { isCount, isGrowth, isMoney, samePlace, sameUnit } from "./refuse.ts";

const elsewhere = figure({ id: "demo-9", place: "150200" });
const rank = figure({ id: "demo-8", unit_base: "rank", value_base: 3 });

test.each([
  ["places", () => samePlace(figure(), elsewhere), "different places: demo-1 (150300), demo-9 (150200)"],
  ["units", () => sameUnit(money("1"), count(1)), "units that do not fit: demo-1 (CNY), demo-3 (个)"],
  ["no money", () => isMoney(percent("5")), "unit that does not fit: demo-2 (1). Give an amount in CNY."],
  ["no count", () => isCount(rank), "unit that does not fit: demo-8 (rank). Give a count."],
  ["none", () => isCount(count(0)), "invalid count: demo-3 (0). Give one above zero."],
  ["fewer than none", () => isCount(count(-1)), "invalid count: demo-3 (-1). Give one above zero."],
  ["no rate", () => isGrowth(money("1")), "unit that does not fit: demo-1 (CNY). Give a rate."],
  ["all gone", () => isGrowth(percent("-100")), "invalid growth: demo-2 (-1). Give one above −100 %."],
  ["more than all", () => isGrowth(percent("-150")), "invalid growth: demo-2 (-1.5). Give one above −100 %."],
])("what does not belong together is refused: %s", (_, check, message) => {
  expect(check).toThrow(new Error(message));
});

test.each([
  ["one place", () => samePlace(figure(), money("1", { id: "demo-9" }))],
  ["one unit", () => sameUnit(money("1"), money("2"))],
  ["money", () => isMoney(money("1"))],
  ["one thing", () => isCount(count(1))],
  ["a count without a counting word", () => isCount(count(1, { unit: "", unit_base: "" }))],
  ["a decline", () => isGrowth(percent("-99.9"))],
  ["standstill", () => isGrowth(percent("0"))],
])("what fits passes: %s", (_, check) => {
  expect(check).not.toThrow();
});
