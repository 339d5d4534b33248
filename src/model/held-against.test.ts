import { expect, test } from "vitest";
import { money } from "../../test/lib/fixtures.ts";
import { ratio } from "../arithmetic/ratio.ts";
import { heldAgainst } from "./held-against.ts";
import type { Qualifier } from "./types.ts";

const between = (low: number, high: number) => ({ low: ratio(BigInt(low)), high: ratio(BigInt(high)) });
const hundred = (qualifier: Qualifier) => money("1", { qualifier });
// 1亿元 stands for 50,000,000 to 150,000,000.
const [under, across, on, above] = [
  between(1, 2),
  between(90_000_000, 160_000_000),
  between(100_000_000, 100_000_000),
  between(200_000_000, 300_000_000),
];

test.each<[Qualifier, readonly string[]]>([
  ["exact", ["inconsistent", "consistent", "consistent", "inconsistent"]],
  ["about", ["cannot-be-told", "cannot-be-told", "cannot-be-told", "cannot-be-told"]],
  ["at_least", ["inconsistent", "cannot-be-told", "consistent", "consistent"]],
  ["more_than", ["inconsistent", "cannot-be-told", "inconsistent", "consistent"]],
  ["at_most", ["consistent", "cannot-be-told", "consistent", "inconsistent"]],
  ["nearly", ["consistent", "cannot-be-told", "consistent", "inconsistent"]],
])("a claim that is %s is borne out below, around, at and above it: %j", (qualifier, decisions) => {
  expect([under, across, on, above].map((again) => heldAgainst(hundred(qualifier), again))).toEqual(decisions);
});
