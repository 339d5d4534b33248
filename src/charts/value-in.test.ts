import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { valueIn } from "./value-in.ts";

const rows = [
  row(money("10", { place: "150300", status: "actual" })),
  row(money("20", { place: "150300", status: "expected" })),
  row(money("30", { place: "150200", status: "actual", member: "all" })),
];

test("the one row with all the wanted cells is told as it is read", () => {
  expect(valueIn(rows, { lang: "zh", place: "150300", status: "expected" })).toBe("20亿元");
  expect(valueIn(rows, { lang: "en", place: "150200" })).toBe("CNY 3 bn");
  expect(valueIn(rows, { lang: "en", status: "actual", member: "all" })).toBe("CNY 3 bn");
});

test("none and several are refused", () => {
  expect(() => valueIn(rows, { lang: "zh", place: "150000" })).toThrow('no row: {"place":"150000"}.');
  expect(() => valueIn(rows, { lang: "zh", place: "150200", status: "expected" })).toThrow("no row");
  expect(() => valueIn(rows, { lang: "zh", status: "actual" })).toThrow('several rows: {"status":"actual"}.');
});
