import { expect, test } from "vitest";
import { computedRow, demoChart, printedRow } from "../../test/files/fixtures.ts";
import { slugMap } from "../../test/lib/rows.ts";
import { processingOf, processingWords } from "./processing.ts";

// column, in a chart of printed rows, in one with a computed row
test.each([
  ["printed", "printed", "printed"],
  ["value", "printed", "derived"],
  ["unit", "printed", "derived"],
  ["value_base", "converted", "derived"],
  ["unit_base", "converted", "derived"],
  ["company", "printed", "printed"],
  ["amount", "printed", "printed"],
  ["amount_unit", "printed", "printed"],
  ["capacity", "printed", "printed"],
  ["capacity_unit", "printed", "printed"],
  ["low", "derived", "derived"],
  ["high", "derived", "derived"],
  ["formula_zh", "derived", "derived"],
  ["formula_en", "derived", "derived"],
  ["inputs", "derived", "derived"],
  ["standing_neighbours", "derived", "derived"],
  ["id", "assigned", "assigned"],
  ["label_zh", "assigned", "assigned"],
  ["note", "assigned", "assigned"],
])("%s is %s beside printed rows, %s beside a computed one", (column, among, beside) => {
  expect(processingOf(column, demoChart({ rows: [printedRow] }))).toBe(among);
  expect(processingOf(column, demoChart({ rows: [printedRow, computedRow] }))).toBe(beside);
  expect(processingOf(column, slugMap("a"))).toBe(among);
});

test("every processing is told in both languages", () => {
  expect(processingWords).toEqual({
    printed: { zh: "原文照录", en: "as printed" },
    converted: { zh: "单位换算", en: "converted to a base unit" },
    derived: { zh: "推算", en: "computed from printed figures" },
    assigned: { zh: "本站编写", en: "assigned or written by us" },
  });
});
