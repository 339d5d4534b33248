import { expect, test } from "vitest";
import { chain, chainWorld } from "../../../test/chains/fixtures.ts";
import { chainPages, viewPages } from "./chain-pages.ts";

const data = chainWorld();

test("a chain has a page of its own", () => {
  expect(chainPages(data)).toEqual([{ params: { chain: "demo" }, props: { chain } }]);
});

test("and one for every place and view but the region's panorama, which is the chain's own page", () => {
  expect(viewPages(data).map(({ params }) => `${params.chain} ${params.scope} ${params.view}`)).toEqual([
    "demo region prospect",
    "demo region directions",
    "demo wuhai panorama",
    "demo wuhai prospect",
    "demo wuhai directions",
    "demo baotou panorama",
    "demo baotou prospect",
    "demo baotou directions",
  ]);
  for (const { params, props } of viewPages(data))
    expect(props.view).toMatchObject({ chain, scope: params.scope, view: params.view });
});
