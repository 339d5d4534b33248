import { expect, test, vi } from "vitest";
import { chain } from "../../../test/chains/fixtures.ts";
import { chainPages, viewPages } from "./chain-pages.ts";

vi.mock("../../model/data.ts", async () => ({ data: (await import("../../../test/chains/fixtures.ts")).chainWorld() }));

test("a chain has a page of its own", () => {
  expect(chainPages()).toEqual([{ params: { chain: "demo" }, props: { chain } }]);
});

test("and one for every place and view but the region's panorama, which is the chain's own page", () => {
  expect(viewPages().map(({ params }) => `${params.chain} ${params.scope} ${params.view}`)).toEqual([
    "demo region prospect",
    "demo region directions",
    "demo wuhai panorama",
    "demo wuhai prospect",
    "demo wuhai directions",
    "demo baotou panorama",
    "demo baotou prospect",
    "demo baotou directions",
  ]);
  for (const { params, props } of viewPages())
    expect(props.view).toMatchObject({ chain, scope: params.scope, view: params.view });
});
