import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { statusOf } from "../../chain-maps/nodes.ts";
import type { Venture } from "../../model/types.ts";
import { byChain } from "./place-chains.ts";

test("ventures by chain are all ventures, and their counts add up", () => {
  const groups = byChain(data.ventures, data);
  expect(groups.flatMap(({ ventures }) => ventures)).toHaveLength(data.ventures.length);
  const isMarked = ({ note }: Venture) =>
    note.en.includes("do not count twice") || note.en.includes("Do not count twice");
  for (const { ventures, counts } of groups) {
    const key = (one: Venture) => `${one.report} ${one.line} ${statusOf(one)}`;
    const counted = new Set(ventures.filter((one) => !isMarked(one)).map(key));
    const repeated = ventures.filter((one) => isMarked(one) && counted.has(key(one)));
    expect(counts.map(({ n }) => n).reduce((a, b) => a + b)).toBe(ventures.length - repeated.length);
  }
});
