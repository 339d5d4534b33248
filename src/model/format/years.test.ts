import { expect, test } from "vitest";
import { yearWords } from "./years.ts";

test.each([
  ["2022-01-01", "2022-11-30", [{ zh: "2022年", en: "2022" }]],
  ["2023-01-01", "2025-12-31", [{ zh: "2023—2025年", en: "2023–2025" }]],
  ["", "2025-12-31", [{ zh: "2025年", en: "2025" }]],
  ["2023-01-01", "", [{ zh: "2023年", en: "2023" }]],
  ["", "", []],
])("the years of %s to %s", (period_start, period_end, words) => {
  expect(yearWords({ period_start, period_end })).toEqual(words);
});
