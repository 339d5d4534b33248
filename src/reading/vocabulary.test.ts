import { expect, test } from "vitest";
import { vocabularyOf } from "./vocabulary.ts";

test("a reading knows the fixed words, longest first, the indicators by unit and the places by level", () => {
  const notNumerals = [{ word: "一般" }, { word: "进一步" }, { word: "一定" }];
  const indicators = [{ id: "funds", zh: "到位资金", unit: "CNY" }];
  expect(vocabularyOf({ notNumerals, indicators, places: [{ code: "150200", zh: "甲", level: "league" }] })).toEqual({
    words: ["进一步", "一般", "一定"],
    indicators: [{ id: "funds", zh: "到位资金", unit: "CNY" }],
    places: [{ code: "150200", zh: "甲", level: "league" }],
  });
});
