import { expect, test } from "vitest";
import { createReader } from "../../src/reading/candidates.ts";
import { createRubbish, isSane } from "./rubbish.ts";

const rubbish = createRubbish();

test("20,000 random texts: every candidate has a place, and a number that is one", () => {
  const read = createReader({
    words: ["进一步"],
    indicators: [{ id: "funds", zh: "到位资金", unit: "CNY" }],
    places: [],
  });
  for (let n = 0; n < 20_000; n += 1) {
    const text = rubbish(60);
    for (const row of read(text.split("\n"), { first: 1 })) {
      const sane = isSane(row.value) && isSane(row.value_base) && row.line > 0 && row.column > 0 && row.printed !== "";
      if (!sane) throw new Error(`${JSON.stringify(text)} gives ${JSON.stringify(row)}`);
    }
  }
});

test("a long run of digits, numerals or brackets is read to its end", () => {
  for (const text of [
    "9".repeat(50_000),
    "百".repeat(50_000),
    "1,".repeat(50_000),
    "(".repeat(50_000),
    "一是".repeat(50_000),
    "1 ".repeat(50_000),
  ]) {
    const rows = createReader({ words: [], indicators: [], places: [] })([text], { first: 1 });
    expect(rows.every(({ value }) => isSane(value))).toBe(true);
  }
});
