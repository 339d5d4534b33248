import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { countedFrom } from "./counted-from.ts";

const years = { period_start: "2023-01-01", period_end: "2025-12-31" };

test("a total by a year whose first one is taken from the text before says that it is not printed", () => {
  const at = row(money("800", { ...years, flags: ["period-from-before"] }));
  expect(countedFrom(at).map(({ text }) => text)).toEqual([
    { zh: "累计“到2025年”，从哪年算起未载", en: "Cumulative “by 2025”; from which year is not printed" },
  ]);
});

test("of a total whose years are printed nothing is said", () => {
  expect(countedFrom(row(money("800", years)))).toEqual([]);
});
