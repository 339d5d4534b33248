import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { differentPeriodLength } from "./different-period-length.ts";

const of = (label: string, period_start: string, period_end: string) =>
  row(money("1", { id: label, period_start, period_end }), label);
const months = of("A", "2022-01-01", "2022-11-30");

test("months and days are told in numbers, one without the plural", () => {
  const rows = [
    months,
    of("B", "2022-01-01", "2022-12-31"),
    of("C", "2023-02-01", "2023-02-28"),
    of("D", "2022-05-04", "2022-05-04"),
    of("E", "2022-05-04", "2022-05-06"),
    of("F", "", ""),
  ];
  expect(differentPeriodLength(rows, world())).toEqual({
    kind: "different-period-length",
    text: {
      zh: "统计时段长短不一：11个月（A）、12个月（B）、1个月（C）、1天（D）、3天（E）。",
      en: "The values cover periods of different lengths: 11 months (A), 12 months (B), 1 month (C), 1 day (D), 3 days (E).",
    },
    ids: ["A", "B", "C", "D", "E"],
  });
});

test.each([
  ["of one length in different years", [months, of("B", "2023-01-01", "2023-11-30")]],
  ["of which one has no beginning", [months, of("B", "", "2022-12-31")]],
])("periods %s need no word", (_, rows) => {
  expect(differentPeriodLength(rows, world())).toBeUndefined();
});

test("a stock adds nothing up over time, so its period has no length", () => {
  const known = world();
  const indicators = known.indicators.map((each) => ({
    ...each,
    kind: each.id === "funds" ? ("stock" as const) : each.kind,
  }));
  const year = of("B", "2022-01-01", "2022-12-31");
  expect(differentPeriodLength([months, year], { ...known, indicators })).toBeUndefined();
  const signed = row({ ...year.of, indicator: "signed" }, "C");
  expect(differentPeriodLength([months, signed], { ...known, indicators })).toBeUndefined();
  expect(differentPeriodLength([months, signed], known)?.ids).toEqual(["A", "B"]);
});
