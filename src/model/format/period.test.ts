import { expect, test } from "vitest";
import { formatDate, formatPeriod, yearWords } from "./period.ts";

test.each([
  ["2022-01-01", "2022-11-30", "2022年1—11月", "Jan–Nov 2022"],
  ["2022-01-01", "2022-12-31", "2022年", "2022"],
  ["2022-02-01", "2022-12-31", "2022年2—12月", "Feb–Dec 2022"],
  ["2023-01-01", "2023-06-30", "2023年1—6月", "Jan–Jun 2023"],
  ["2023-01-01", "2025-12-31", "2023—2025年", "2023–2025"],
  ["2022-01-01", "2023-11-30", "2022年1月—2023年11月", "Jan 2022–Nov 2023"],
  ["2022-11-01", "2023-02-28", "2022年11月—2023年2月", "Nov 2022–Feb 2023"],
  ["2022-12-01", "2023-12-31", "2022年12月—2023年12月", "Dec 2022–Dec 2023"],
  ["2024-02-01", "2024-02-29", "2024年2月", "Feb 2024"],
  ["2024-02-01", "2024-02-28", "2024年2月1日—2月28日", "1 Feb–28 Feb 2024"],
  ["2022-11-10", "2022-11-10", "2022年11月10日", "10 Nov 2022"],
  ["2022-11-10", "2022-12-02", "2022年11月10日—12月2日", "10 Nov–2 Dec 2022"],
  ["", "2025-12-31", "截至2025年12月31日", "until 31 Dec 2025"],
  ["2023-01-01", "", "2023年1月1日起", "from 1 Jan 2023"],
  ["", "", "", ""],
])("the period %s to %s reads %s and %s", (period_start, period_end, zh, en) => {
  expect(formatPeriod({ period_start, period_end }, "zh")).toBe(zh);
  expect(formatPeriod({ period_start, period_end }, "en")).toBe(en);
});

test("every month has its own name", () => {
  const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  names.forEach((name, index) => {
    const day = `2022-${String(index + 1).padStart(2, "0")}-15`;
    expect(formatPeriod({ period_start: day, period_end: day }, "en")).toBe(`15 ${name} 2022`);
  });
});

test("a year that is printed as “this year” runs up to the report", () => {
  const period = { period_start: "2022-01-01", period_end: "2022-11-30", flags: ["period-from-report"] as const };
  expect(formatPeriod(period, "zh")).toBe("2022年截至报道时");
  expect(formatPeriod(period, "en")).toBe("2022 as of the report");
});

test.each([
  ["2022-01-01", "2022-11-30", [{ zh: "2022年", en: "2022" }]],
  ["2023-01-01", "2025-12-31", [{ zh: "2023—2025年", en: "2023–2025" }]],
  ["", "2025-12-31", [{ zh: "2025年", en: "2025" }]],
  ["2023-01-01", "", [{ zh: "2023年", en: "2023" }]],
  ["", "", []],
])("the years of %s to %s", (period_start, period_end, words) => {
  expect(yearWords({ period_start, period_end })).toEqual(words);
});

test.each([
  ["2023-11-30", "2023年11月30日", "30 Nov 2023"],
  ["2023-11", "2023年11月", "Nov 2023"],
  ["2023", "2023年", "2023"],
  ["", "", ""],
])("the date %j is told as far as it goes", (date, zh, en) => {
  expect([formatDate(date, "zh"), formatDate(date, "en")]).toEqual([zh, en]);
});
