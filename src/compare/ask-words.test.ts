import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { askWords } from "./ask-words.ts";
import { askKinds } from "./ask.ts";

const wanted = { place: "150200", indicator: "funds-domestic", start: "2022-01-01", end: "2022-11-30" };

test("what to ask for is told with place, name and period", () => {
  const ask = { kind: "same-of-place", wanted } as const;
  expect(askWords(ask, { data, lang: "zh" })).toBe("向包头市要2022年1—11月的“国内到位资金”");
  expect(askWords(ask, { data, lang: "en" })).toBe("Ask Baotou for “Domestic funds received” of Jan–Nov 2022");
});

test("every kind is told in words without gaps", () => {
  for (const kind of askKinds) {
    const ask = kind === "same-of-place" ? { kind, wanted } : { kind };
    expect(askWords(ask, { data, lang: "zh" })).not.toMatch(/[{}]/);
  }
});
