import { expect, test } from "vitest";
import { count, money } from "../../../test/lib/fixtures.ts";
import { shareOf } from "./share-of.ts";

const part = money("167.74");
const whole = money("200", { id: "demo-4", status: "expected", period_end: "2022-12-31" });

test("a share of an expected year is itself expected, and says that the periods differ", () => {
  expect(shareOf({ part, whole })).toMatchObject({
    id: "derived:share:demo-1+demo-4",
    value: 83.87,
    unit: "%",
    value_base: 0.8387,
    unit_base: "1",
    low: 0.836583541147,
    high: 0.840827067669,
    status: "expected",
    period_end: "2022-11-30",
    formula: { zh: "167.74亿元 ÷ 200亿元", en: "CNY 16.774 bn ÷ CNY 20 bn" },
    note: {
      zh: "两个输入的时期不同：2022年1—11月与2022年。",
      en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
    },
  });
});

test("a share of exact counts has no range and no note", () => {
  const share = shareOf({ part: count(30), whole: count(40, { id: "demo-5" }) });
  expect(share).toMatchObject({ value: 75, value_base: 0.75, status: "actual", note: { zh: "", en: "" } });
  expect(share).not.toHaveProperty("low");
  expect(share).not.toHaveProperty("high");
});

test.each([
  ["another unit", { part, whole: count(1) }, "units that do not fit: demo-1 (CNY), demo-3 (个)"],
  ["nothing", { part: count(1), whole: count(0) }, "invalid whole: demo-3 (0). Give one above zero."],
  ["another place", { part, whole: money("2", { place: "150200" }) }, "different places"],
])("a share of %s is refused", (_, inputs, message) => {
  expect(() => shareOf(inputs)).toThrow(message);
});
