import { expect, test } from "vitest";
import { count, money } from "../../../test/lib/fixtures.ts";
import { remainder } from "./remainder.ts";

const part = money("167.74");
const year = { period_end: "2022-12-31" };
const whole = money("200", { id: "demo-4", status: "expected", ...year });

test("what eleven months leave of a year is December's", () => {
  expect(remainder({ whole, part })).toMatchObject({
    id: "derived:remainder:demo-4+demo-1",
    value: 32.26,
    unit: "亿元",
    value_base: 3_226_000_000,
    unit_base: "CNY",
    status: "expected",
    low: 3_175_500_000,
    high: 3_276_500_000,
    period_start: "2022-12-01",
    period_end: "2022-12-31",
    formula: { zh: "200亿元 − 167.74亿元", en: "CNY 20 bn − CNY 16.774 bn" },
    note: { zh: "", en: "" },
  });
});

test("what a member leaves of its whole is no member, of the same period, in the whole's counting word", () => {
  const rest = remainder({
    whole: count(123, { dimension: "sector", member: "b" }),
    part: count(86, { id: "demo-5" }),
  });
  expect(rest).toMatchObject({ value: 37, unit: "个", unit_base: "个", dimension: "", member: "" });
  expect(rest).toMatchObject({ period_start: "2022-01-01", period_end: "2022-11-30", note: { zh: "" } });
});

test("what is left of money in 万元 is told in 亿元", () => {
  const small = money("5", { printed: "50000万元", value: 50000, unit: "万元", value_base: 5e8 });
  expect(remainder({ whole: small, part: money("2") })).toMatchObject({ value: 3, unit: "亿元" });
});

test.each([
  ["begins later", { period_start: "2022-03-01" }, "2022年3—11月"],
  ["ends later", { period_end: "2023-12-31" }, "2022—2023年"],
  ["has no period", { period_start: "", period_end: "" }, "未写明"],
])("a part that %s is no earlier part: the note says that periods differ", (_, period, words) => {
  expect(remainder({ whole, part: money("100", period) })).toMatchObject({
    period_start: "2022-01-01",
    period_end: "2022-12-31",
    note: { zh: `两个输入的时期不同：2022年与${words}。` },
  });
});

test("of two days alone the earlier is no part of a time that begins nowhere", () => {
  const until = (period_end: string) => ({ period_start: "", period_end });
  const rest = remainder({ whole: money("200", until("2022-12-31")), part: money("100", until("2022-11-30")) });
  expect(rest).toMatchObject({ period_start: "", period_end: "2022-12-31" });
  expect(rest.note.en).toBe("The two inputs cover different periods: until 31 Dec 2022 and until 30 Nov 2022.");
});

test("a rest of another unit or place is refused", () => {
  expect(() => remainder({ whole, part: count(1) })).toThrow("units that do not fit: demo-4 (CNY), demo-3 (个)");
  expect(() => remainder({ whole, part: money("1", { place: "150200" }) })).toThrow("different places");
});
