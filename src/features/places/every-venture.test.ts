import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { byChain } from "./place-chains.ts";

test("ventures by chain are all ventures, and their counts add up", () => {
  const groups = byChain(data.ventures, data);
  expect(groups.flatMap(({ ventures }) => ventures)).toHaveLength(data.ventures.length);
  for (const { ventures, counts } of groups)
    expect(counts.map(({ n }) => n).reduce((a, b) => a + b)).toBe(ventures.length);
});
