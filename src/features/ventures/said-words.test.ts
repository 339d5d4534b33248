import { expect, test } from "vitest";
import { saidWords, yearsWords } from "./said-words.ts";

const day = (iso: string) => ({ from: iso, to: iso });
const year = { from: "2022-11-30", to: "2022-12-31" };

test("a day is a day, a report without one is of days between which it must be, and nothing is made up", () => {
  expect([saidWords(day("2023-11-28"), "zh"), saidWords(day("2023-11-28"), "en")]).toEqual([
    "2023年11月28日",
    "28 Nov 2023",
  ]);
  expect([saidWords(year, "zh"), saidWords(year, "en")]).toEqual([
    "2022年11月30日至2022年12月31日之间说到（推断）",
    "told between 30 Nov 2022 and 31 Dec 2022 (inferred)",
  ]);
  expect([saidWords(undefined, "zh"), saidWords(undefined, "en")]).toEqual(["日期未载", "no day stated"]);
});

test("a month or a year that a page speaks of is told as that", () => {
  const spans = [
    { from: "2023-11-01", to: "2023-11-30", stated: true as const },
    { from: "2024-01-01", to: "2024-12-31", stated: true as const },
  ];
  expect(spans.map((span) => saidWords(span, "zh"))).toEqual(["2023年11月", "2024年"]);
  expect(spans.map((span) => saidWords(span, "en"))).toEqual(["Nov 2023", "2024"]);
});

test("years run from the first to the last, one alone where they are the same, none where nothing is dated", () => {
  expect(yearsWords([year, day("2025-10-19")], "zh")).toBe("2022—2025");
  expect(yearsWords([year, day("2025-10-19")], "en")).toBe("2022–2025");
  expect(yearsWords([year, year], "en")).toBe("2022");
  expect(yearsWords([undefined, undefined], "en")).toBe("");
});
