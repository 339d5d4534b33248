import { expect, test } from "vitest";
import { money, world } from "../../test/lib/fixtures.ts";
import { pickAll, pickOne, sameIn } from "./pick.ts";

const year = { period_end: "2022-12-31" };
const data = world([
  money("1"),
  money("2", { id: "demo-2", ...year }),
  money("3", { id: "demo-3", place: "150200" }),
  money("4", { id: "other-1", report: "other" }),
]);
const ids = (wanted: Parameters<typeof pickAll>[1]) => pickAll(data, wanted).map(({ id }) => id);

test("figures are picked that have all the wanted cells, in their order", () => {
  expect(ids({})).toEqual(["demo-1", "demo-2", "demo-3", "other-1"]);
  expect(ids({ place: "150300" })).toEqual(["demo-1", "demo-2", "other-1"]);
  expect(ids({ place: "150300", ...year })).toEqual(["demo-2"]);
  expect(ids({ printed: "3亿元" })).toEqual(["demo-3"]);
  expect(ids({ printed: "3" })).toEqual([]);
});

test("of one figure asked for, the first report that has it is taken", () => {
  expect(pickOne(data, { place: "150300", period_end: "2022-11-30" }).id).toBe("demo-1");
  expect(pickOne(data, { report: "other" }).id).toBe("other-1");
});

test("none, or several of one report, are refused", () => {
  expect(() => pickOne(data, { place: "150302" })).toThrow(new Error('no figure: {"place":"150302"}.'));
  expect(() => pickOne(data, { place: "150300" })).toThrow(new Error('several figures: {"place":"150300"}.'));
});

test("figures are the same in the columns that are asked, whatever the others hold", () => {
  const [a, b] = [money("1"), money("2", { id: "demo-2", ...year })];
  expect([sameIn(["place", "report"])(a, b), sameIn(["place", "period_end"])(a, b)]).toEqual([true, false]);
});
