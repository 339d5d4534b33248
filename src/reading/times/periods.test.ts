import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../arithmetic/fold.ts";
import { findAmounts } from "../numbers/amounts.ts";
import { periodOf } from "./periods.ts";
import { shiftPeriod, type Period } from "./calendar.ts";
import { findTimes } from "./times.ts";

const half: Period = { start: "2023-01-01", end: "2023-06-30" };
const plan: Period = { start: "2021-01-01", end: "2025-12-31" };

/** The period of the last amount of a text that is about `main`. */
function period(source: string, about: (Period & { at?: number }) | "nothing" = half): string {
  const text = foldText(source);
  const clock = { year: "2023", main: about === "nothing" ? undefined : about };
  const times = findTimes(text, clock);
  const taken = (at: number) => times.some((time) => at >= time.at && at < time.to);
  const amount = findAmounts(text, { taken }).at(-1);
  if (!amount) throw new Error("no amount");
  const found = periodOf(amount, { text, times, clock });
  return found ? `${found.start}/${found.end}` : "";
}
/** Every amount of a text that is about no one time, with its period. */
function periods(source: string): [printed: string, period: string][] {
  const text = foldText(source);
  const clock = { year: "2023", main: undefined };
  const times = findTimes(text, clock);
  const taken = (at: number) => times.some((time) => at >= time.at && at < time.to);
  return findAmounts(text, { taken }).map((amount) => {
    const found = periodOf(amount, { text, times, clock });
    return [amount.printed, found ? `${found.start}/${found.end}` : ""];
  });
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
    ["今年以来引进10亿元", halfYear],
    ["2023年以来引进10亿元", halfYear],
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
  ["3月好\n引进10亿元", ""],
  ["3月5日好。引进10亿元", ""],
  ["3月好。引进10亿元", "2023-03-01/2023-03-31"],
  [`3月好。${"好。".repeat(900)}引进10亿元`, ""],
  ["今年引进10亿元", year],
])("in a text that is about no one time a figure has the last of its paragraph, or none: %s", (text, expected) => {
  expect(period(text, "nothing")).toBe(expected);
});

test.each([
  ["1—6月引进8亿元，近三年引进10亿元", ""],
  ["1—6月引进8亿元。截至目前，引进10亿元", ""],
  ["1—6月引进8亿元。“十四五”以来引进10亿元", ""],
  ["FY2023引进10亿元", ""],
  ["2021年和2022年分别引进10亿元", ""],
  ["3月引进8亿元，完成全年下达任务10亿元", year],
  ["3月引进8亿元，完成下达任务10亿元", ""],
  ["3月任务10亿元", "2023-03-01/2023-03-31"],
])("a figure of a time that is not told has none, rather than its neighbour's: %s", (text, expected) => {
  expect(period(text)).toBe(expected);
});

test.each([
  ["1—6月引进8亿元，上年同期为10亿元", "2022-01-01/2022-06-30"],
  ["1—6月引进8亿元，去年同期仅10亿元", "2022-01-01/2022-06-30"],
  ["1—6月引进8亿元，比上年同期10亿元", "2022-01-01/2022-06-30"],
  ["1—6月引进8亿元，比上年同期增长10%", halfYear],
  ["1—6月引进8亿元，比上年同期下降10%", halfYear],
  ["1—6月引进8亿元，比上年同期多10亿元", halfYear],
  ["1—6月引进8亿元，超过上年同期2倍", halfYear],
  ["1—6月引进8亿元，比2022年的10亿元", "2022-01-01/2022-12-31"],
  ["1—6月引进8亿元，比2022年10亿元", "2022-01-01/2022-12-31"],
  ["1—6月引进8亿元，较2022年增长10%", halfYear],
  ["1—6月引进8亿元，是2022年的2.5倍", halfYear],
  ["1—6月引进8亿元，为2022年同期的80%", halfYear],
  ["引进资金是2022年的2.5倍", ""],
  ["1—6月占比由2022年的5%", "2022-01-01/2022-12-31"],
  ["1—6月占比由2022年的5%提高到7%", halfYear],
  ["1—6月引进8亿元，比“十三五”末增加10亿元", halfYear],
  ["上年同期为10亿元", ""],
  ["近三年好，上年同期为10亿元", ""],
])("a time that is compared with is that of what is said of it, and of nothing else: %s", (text, expected) => {
  expect(period(text, "nothing")).toBe(expected);
});

test.each([
  ["引进10亿元（2022年）", "2022-01-01/2022-12-31"],
  ["3月引进10亿元（2022年）", "2022-01-01/2022-12-31"],
  ["3月引进10亿元（近三年）", ""],
  ["3月引进10亿元（不含2022年）", "2023-03-01/2023-03-31"],
  ["3月引进10亿元（2022年项目）", "2023-03-01/2023-03-31"],
  ["3月引进10亿元，2022年好", "2023-03-01/2023-03-31"],
])("only a time in brackets right behind a figure is its own: %s", (text, expected) => {
  expect(period(text)).toBe(expected);
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
    "3月，规划总投资10亿元",
    "3月，签约项目，年产10吨",
    "3月，建设10万吨化肥项目",
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

test("a figure is of what the text is about only behind where it says so", () => {
  const at = (place: number) => period("引进10亿元，好", { ...half, at: place });
  expect([at(0), at(1), at(2), at(9)]).toEqual([halfYear, halfYear, "", ""]);
});

describe("of any text", () => {
  const words = fc.constantFrom(
    ..."全市 签约 引进 项目 资金 ， 、 。 \n 10亿元 3个 25% 万吨 同比增长 其中 -3% 约20家".split(" "),
  );
  const timeWords = fc.constantFrom(
    ..."2022年 1—6月 上半年 近三年 3月5日 今年 比上年 截至目前 “十四五”期间".split(" "),
  );
  const join = (parts: readonly string[]) => parts.join("");

  test("without a word of time no figure has a period", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }).map(join), (text) => {
        expect(periods(text).filter(([, found]) => found !== "")).toEqual([]);
      }),
    );
  });

  test("no figure takes a time that only a later sentence names", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }).map(join), timeWords, (text, time) => {
        expect(periods(`${text}。${time}好`).slice(0, periods(text).length)).toEqual(periods(`${text}。`));
      }),
    );
  });

  test("a period is one that some time of the text names, or one of the year before it", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, timeWords), { maxLength: 30 }).map(join), (text) => {
        const named = findTimes(foldText(text), { year: "2023", main: undefined }).filter(({ unclear }) => !unclear);
        const known = named.flatMap((time) => [time, shiftPeriod(time, -1)]).map(({ start, end }) => `${start}/${end}`);
        for (const [, found] of periods(text)) if (found !== "") expect(known).toContain(found);
      }),
    );
  });
});
