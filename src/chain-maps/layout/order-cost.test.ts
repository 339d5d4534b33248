import { expect, test } from "vitest";
import { orderCost } from "./order-cost.ts";
import { pathsOf } from "./paths.ts";

const cost = (columns: readonly (readonly string[])[], ...links: readonly string[]) =>
  orderCost(columns, pathsOf({ columns, links: links.map(([from = "", to = ""]) => ({ from, to })) }));

test.each<[string, number, readonly string[]]>([
  ["links that run straight cost nothing", 0, ["ad", "be", "cf"]],
  ["a link costs a little by each place that it runs up or down", 0.05, ["ae"]],
  ["two that leave in one order and arrive in the other cross", 1.1, ["ae", "bd"]],
  ["two with an end in common do not", 0.05, ["ad", "ae"]],
  ["one within a column crosses what leaves between its ends, once a place", 1 + 0.1 + 0.05, ["ac", "be", "bd"]],
  ["and nothing that leaves from its ends", 0.1, ["ac", "ad", "cf"]],
])("%s", (_, wanted, links) => {
  expect(
    cost(
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
      ...links,
    ),
  ).toBeCloseTo(wanted);
});

test("two within a column that interleave cross, of which one lies within the other do not", () => {
  expect(cost([["a", "b", "c", "d"]], "ac", "bd")).toBeCloseTo(1.2);
  expect(cost([["a", "b", "c", "d"]], "ad", "bc")).toBeCloseTo(0.2);
});
