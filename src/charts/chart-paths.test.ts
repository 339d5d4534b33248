import { expect, test } from "vitest";
import { chain, chainWorld } from "../../test/chains/fixtures.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { chainMap } from "./chain-map.ts";
import { pathsOf, slugPaths, type ChartPaths } from "./chart-paths.ts";
import { charted, type MapState } from "./map-state.ts";

const map = (state: MapState) => chainMap(chain, { ...state, data: chainWorld(), href: (id) => `#${id}` });
const told = ({ file, ...rest }: ChartPaths) => ({ ...rest, csv: file("csv"), og: file("og.png") });

test("a chart stands in the gallery under its slug, and so does the chart of a chain", () => {
  expect(told(pathsOf(demoChart()))).toEqual(told(slugPaths("demo-chart")));
  expect(told(pathsOf(map(charted)))).toEqual({
    page: "charts/chain-demo/",
    embed: "embed/chain-demo/",
    oembed: "oembed/chain-demo.json",
    dark: "charts/chain-demo-dark.svg",
    poster: "charts/chain-demo-poster.png",
    csv: "charts/chain-demo.csv",
    og: "charts/chain-demo.og.png",
  });
});

test("a map of another place or view stands with the pages of its chain, its embed below that of the chart", () => {
  expect(told(pathsOf(map({ scope: "wuhai", view: "directions" })))).toEqual({
    page: "chains/demo/wuhai/directions/",
    embed: "embed/chain-demo/wuhai/directions/",
    oembed: "oembed/chain-demo/wuhai/directions.json",
    dark: "chains/demo/wuhai/directions-dark.svg",
    poster: "chains/demo/wuhai/directions-poster.png",
    csv: "chains/demo/wuhai/directions.csv",
    og: "chains/demo/wuhai/directions.og.png",
  });
  expect(pathsOf(map({ scope: "region", view: "panorama" })).page).toBe("chains/demo/");
});
