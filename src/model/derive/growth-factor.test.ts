import { expect, test } from "vitest";
import { percent } from "../../../test/lib/fixtures.ts";
import { writeExact } from "../../arithmetic/exact-text.ts";
import { ratio } from "../../arithmetic/ratio.ts";
import type { Figure } from "../types.ts";
import { growthFactor, growthWords } from "./growth-factor.ts";

test("growth of a quarter multiplies by five quarters, within its rounding", () => {
  const told = (growth: Figure) => writeExact({ ...growthFactor(growth), step: ratio(0n) });
  expect(told(percent("25"))).toMatchObject({ value: "1.25", low: "1.245", high: "1.255" });
  expect(told(percent("-20", { status: "target" }))).toMatchObject({ value: "0.8", low: "0.8", high: "0.8" });
});

test.each([
  [percent("90.91"), "(1 + 90.91%)", "(1 + 90.91%)"],
  [percent("0"), "(1 + 0%)", "(1 + 0%)"],
  [percent("15", { printed: "15%以上", qualifier: "at_least" }), "(1 + 15%以上)", "(1 + at least 15%)"],
  [percent("-3.5"), "(1 − 3.5%)", "(1 − 3.5%)"],
  [percent("-3.5", { printed: "下降3.5%" }), "(1 − 3.5%)", "(1 − 3.5%)"],
  [percent("-3.5", { printed: "3.5%" }), "(1 − 3.5%)", "(1 − 3.5%)"],
  [percent("-3.5", { printed: "下降约3.5%", qualifier: "about" }), "(1 − 约3.5%)", "(1 − about 3.5%)"],
])("$printed in words, a decline subtracted", (growth, zh, en) => {
  expect([growthWords(growth, "zh"), growthWords(growth, "en")]).toEqual([zh, en]);
});
