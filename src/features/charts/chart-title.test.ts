import { expect, test } from "vitest";
import { chain, chainWorld } from "../../../test/chains/fixtures.ts";
import { prepared } from "../../../test/lib/rows.ts";
import { chainView } from "../../chain-maps/chain-view.ts";
import { chartTitle } from "./chart-title.ts";

const view = chainView(chain, { scope: "region", view: "prospect", data: chainWorld() });

test.each([
  ["a chart of figures", prepared("甲"), "图甲", "Chart 甲"],
  ["a chain's map", prepared("甲", { view }), "图表：图甲", "Chart: Chart 甲"],
])("the page of %s bears its finding; a map says that it is a chart", (_, of, zh, en) => {
  expect([chartTitle(of, "zh"), chartTitle(of, "en")]).toEqual([zh, en]);
});
