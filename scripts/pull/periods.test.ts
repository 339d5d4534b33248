import { describe, expect, test } from "vitest";
import { findAmounts } from "./amounts.ts";
import { periodOf } from "./periods.ts";
import { findTimes, type Period } from "./times.ts";

const half: Period = { start: "2023-01-01", end: "2023-06-30" };
const plan: Period = { start: "2021-01-01", end: "2025-12-31" };

/** The period of the last amount of a text that is about `main`. */
function period(text: string, about: Period | "nothing" = half): string {
  const clock = { year: "2023", main: about === "nothing" ? undefined : about };
  const times = findTimes(text, clock);
  const taken = (at: number) => times.some((time) => at >= time.at && at < time.to);
  const amount = findAmounts(text, { taken }).at(-1);
  if (!amount) throw new Error("no amount");
  const found = periodOf(amount, { text, times, clock });
  return found ? `${found.start}/${found.end}` : "";
}
const [halfYear, year] = ["2023-01-01/2023-06-30", "2023-01-01/2023-12-31"];

describe("a figure is of", () => {
  test.each([
    ["what the text is about, where it names no time", "引进10亿元", halfYear],
    ["the time before it in its sentence", "3月引进10亿元", "2023-03-01/2023-03-31"],
    ["the nearest of several", "2月好，3月引进10亿元", "2023-03-01/2023-03-31"],
    ["no time behind it", "引进10亿元，3月好", halfYear],
    ["no time that is compared with", "3月引进10亿元，比上年多2亿元", "2023-03-01/2023-03-31"],
    ["the time of its paragraph", "3月好。引进10亿元", "2023-03-01/2023-03-31"],
    ["but no day of another sentence", "3月5日好。引进10亿元", halfYear],
    ["nor one before an exclamation", "3月5日好!引进10亿元", halfYear],
    ["a day of its own sentence", "3月5日，引进10亿元", "2023-03-05/2023-03-05"],
    ["no time of another paragraph", "3月好\n引进10亿元", halfYear],
    ["the time right before it", "3月10亿元到位", "2023-03-01/2023-03-31"],
    ["the month of an event, the first", "1月，在2023年仪式上签约10亿元", "2023-01-01/2023-01-31"],
    ["the month of an event, the last", "12月，在2023年仪式上签约10亿元", "2023-12-01/2023-12-31"],
    ["the day of an event behind another sentence", "好。3月5日，在2023年仪式上签约10亿元", "2023-03-05/2023-03-05"],
    ["the month, where a day before it is within", "3月5日，3月引进10亿元", "2023-03-01/2023-03-31"],
    ["the year, where the day is of a later one", "2024年3月5日，2023年引进10亿元", year],
    ["the day of an event, not the year in its name", "3月5日，在2023年仪式上签约10亿元", "2023-03-05/2023-03-05"],
    ["the year that is said to be meant as a whole", "3月5日，全年引进10亿元", year],
    ["the year, where the day is of another sentence", "3月5日好。2023年引进10亿元", year],
    ["the year, where the day is of another year", "2022年3月5日，2023年引进10亿元", year],
  ])("%s", (_, text, expected) => {
    expect(period(text)).toBe(expected);
  });

  test.each([
    ["今年引进10亿元", halfYear],
    ["今年，完成目标10亿元", halfYear],
    ["今年目标10亿元", year],
    ["今年任务10亿元", year],
    ["今年计划引进10亿元", year],
    ["预计今年引进10亿元", halfYear],
    ["今年预计引进10亿元", year],
    ["今年全年引进10亿元", year],
    ["今年力争引进10亿元", year],
    ["2022年好，今年引进10亿元", halfYear],
  ])("今年 is what the text is about, unless a target is meant: %s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  test("今年 is the year where the text is about another, or about more than it", () => {
    expect(period("今年引进10亿元", { start: "2022-01-01", end: "2022-12-31" })).toBe(year);
    expect(period("今年引进10亿元", { start: "2023-01-01", end: "2025-12-31" })).toBe(year);
  });

  test.each([
    ["到2025年，累计引进10亿元", "2021-01-01/2025-12-31"],
    ["到2025年，年均增长10%", "2021-01-01/2025-12-31"],
    ["到2025年，引进10亿元", "2025-01-01/2025-12-31"],
    ["到2024年，累计引进10亿元", "2024-01-01/2024-12-31"],
    ["2025年3月，累计引进10亿元", "2025-03-01/2025-03-31"],
    ["2025年12月，累计引进10亿元", "2025-12-01/2025-12-31"],
    ["累计好，到2025年，引进10亿元", "2025-01-01/2025-12-31"],
  ])("a total of the years that a plan spans: %s", (text, expected) => {
    expect(period(text, plan)).toBe(expected);
  });

  test("a total of a year in a text of one year is of that year", () => {
    expect(period("2023年，累计引进10亿元", { start: "2023-07-01", end: "2023-12-31" })).toBe(year);
  });

  test("a share of a target is reached by the end of what the text is about", () => {
    expect(period("3月，完成全年目标20亿元的56%")).toBe(halfYear);
    expect(period("3月，完成年度任务的56%")).toBe(halfYear);
    expect(period("3月，完成年度任务20亿元")).toBe(year);
    expect(period("3月，完成年度任务的20亿元")).toBe(year);
    expect(period("3月，完成目标的项目占56%")).toBe("2023-03-01/2023-03-31");
    expect(period("3月，完成年度任务的56%", "nothing")).toBe(year);
    expect(period("3月，完成投资，占目标的56%")).toBe("2023-03-01/2023-03-31");
  });
});

test.each([
  ["引进10亿元", ""],
  ["3月好\n引进10亿元", "2023-03-01/2023-03-31"],
  ["3月5日好。引进10亿元", "2023-03-05/2023-03-05"],
  ["今年引进10亿元", year],
])("in a text that is about no time a figure has the last that is named: %s", (text, expected) => {
  expect(period(text, "nothing")).toBe(expected);
});

describe("no period has", () => {
  test.each([
    "3月，10亿元以上项目开工",
    "3月，总投资10亿元以上的项目开工",
    "3月，投资10亿元项目开工",
    "3月，10亿元以上工业项目开工",
    "3月，年产10个",
    "3月，总投资10亿元",
    "3月，总投资10亿元，项目好",
    "3月，续建一项10亿元项目开工",
    "3月，2级",
    "3月，五大",
  ])("%s", (text) => {
    expect(period(text)).toBe("");
  });

  test.each([
    "3月，10亿元以上，项目开工",
    "3月，引进10亿元项目",
    "3月，10个以上项目开工",
    "3月，签约项目5个，总投资10亿元",
    "3月，投资10亿元",
  ])("but %s has one", (text) => {
    expect(period(text)).toBe("2023-03-01/2023-03-31");
  });
});
