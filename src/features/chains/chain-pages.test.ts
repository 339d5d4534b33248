import { expect, test } from "vitest";
import { paths } from "../../i18n/addresses.ts";
import { chain, chainWorld } from "../../../test/chains/fixtures.ts";
import { aboveMaps, chainPages, viewPages } from "./chain-pages.ts";

const data = chainWorld();

test("a chain has a page of its own", () => {
  expect(chainPages(data)).toEqual([{ params: { chain: "demo" }, props: { chain } }]);
});

test("and one for every place and view, of which the region's panorama is the chain's own page", () => {
  expect(viewPages(data).map(({ params }) => `${params.chain} ${params.view ?? ""}`)).toEqual([
    "demo ",
    "demo region/prospect",
    "demo region/directions",
    "demo wuhai/panorama",
    "demo wuhai/prospect",
    "demo wuhai/directions",
    "demo baotou/panorama",
    "demo baotou/prospect",
    "demo baotou/directions",
  ]);
  for (const { params, props } of viewPages(data)) {
    expect(`${props.chart.view.scope}/${props.chart.view.view}`).toBe(params.view ?? "region/panorama");
    expect(props.chart.view.chain).toBe(chain);
    expect(paths.chain(params.chain, props.chart.view)).toBe(`chains/demo/${params.view ? `${params.view}/` : ""}`);
  }
});

test("above them stand all chains and the chain itself", () => {
  expect(aboveMaps(chain, "en")).toEqual([
    { path: "chains/", words: "Chains" },
    { path: "chains/demo/", words: chain.en },
  ]);
});
