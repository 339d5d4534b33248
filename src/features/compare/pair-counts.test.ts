import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { compareLead, pairCounts } from "./pair-counts.ts";

test("the answers of all pairs are counted, and told", () => {
  const { n, pairs, yes, word, no } = pairCounts(data);
  expect(pairs).toBe((n * (n - 1)) / 2);
  expect(yes + word + no).toBe(pairs);
  expect(compareLead({ data, lang: "zh" })).toContain(`读到的${n}个数`);
  for (const lang of ["zh", "en"] as const) expect(compareLead({ data, lang })).not.toMatch(/[{}]/);
});
