import { expect, test } from "vitest";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { withoutChain } from "./without-chain.ts";

test("what is on no chain stands by place, in the order of the vocabulary; a place without any does not", () => {
  const data = chainWorld([
    venture("a", { node: "ore" }),
    venture("e", { chain: "" }),
    venture("f", { chain: "", place: "150000" }),
    venture("g", { chain: "" }),
  ]);
  expect(withoutChain(data).map(({ place, ventures }) => [place, ventures.map(({ id }) => id)])).toEqual([
    ["150000", ["demo-f"]],
    ["150300", ["demo-e", "demo-g"]],
  ]);
});
