import { expect, test } from "vitest";
import { createRandom } from "./random.ts";
import { anyTime, months, noTime, years } from "./times.ts";

const seeds = Array.from({ length: 3000 }, (_, seed) => seed);
const plain = (text: string): string =>
  text.replace(/[〇一二三四五六七八九]{4}/u, (year) =>
    [...year].map((letter) => "〇一二三四五六七八九".indexOf(letter)).join(""),
  );

test("every period has a first and a last day of the calendar, in order", () => {
  for (const seed of seeds)
    for (const period of anyTime(2020, createRandom(seed)).periods) {
      if (period === "/") continue;
      const [start = "", end = ""] = period.split("/");
      for (const day of [start, end]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(start <= end).toBe(true);
    }
});

test("a time begins in the year that its words say, except where they name a plan", () => {
  for (const seed of seeds) {
    const { text, periods } = anyTime(2020, createRandom(seed));
    if (text.includes("五”")) continue;
    expect(plain(text)).toContain("2020");
    for (const period of periods) expect(period === "/" || period.startsWith("2020")).toBe(true);
  }
});

test("what nobody can date has no year", () => {
  for (const seed of seeds) expect(noTime(createRandom(seed)).text).not.toMatch(/20\d\d/);
});

test.each([
  [months(2024, [1, 2]), "2024-01-01/2024-02-29"],
  [months(2023, [2, 2]), "2023-02-01/2023-02-28"],
  [months(2023, [4, 6]), "2023-04-01/2023-06-30"],
  [years(2021), "2021-01-01/2021-12-31"],
  [years(2021, 2025), "2021-01-01/2025-12-31"],
])("%s is %s", (period, expected) => {
  expect(period).toBe(expected);
});
