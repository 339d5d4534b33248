import { expect, test } from "vitest";
import { chain, chainWorld, citedVenture, node, venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { data as real } from "../model/data.ts";
import { chainView, scopes, views } from "./chain-view.ts";
import { mapSource, pagesWords, rowsBehind, rowsOfView, shownOn } from "./map-sources.ts";

const data = chainWorld([venture("1", { node: "ore" })], {
  citedSources: [citedPage()],
  citedVentures: [citedVenture("2", { node: "wire" }), citedVenture("3")],
});
const marks = shownOn(chainView(chain, { scope: "region", view: "prospect", data }));

test("behind the marks of a view are the rows of every source, nodes before what has none", () => {
  expect(rowsBehind(marks).map(({ id }) => id)).toEqual(["demo-1", "page-2", "page-3"]);
});

test("behind a view are also the rows of what other chains have of a link on which its own is silent", () => {
  const other = { ...chain, id: "other" };
  const there = { ...node("there", { chain: "other" }), zh: node("cable").zh };
  const world = {
    ...chainWorld([venture("1", { node: "ore" }), venture("2", { chain: "other", node: "there" })]),
    chains: [chain, other],
  };
  const view = chainView(chain, {
    scope: "region",
    view: "prospect",
    data: { ...world, nodes: [...world.nodes, there] },
  });
  expect(rowsOfView(view).map(({ id }) => id)).toEqual(["demo-1", "demo-2"]);
});

test("behind a view is what gives a link its status, though the view draws no mark for it", () => {
  const world = chainWorld([venture("1", { node: "ore", stage: "brought-in" })]);
  const view = chainView(chain, { scope: "region", view: "panorama", data: world });
  expect(shownOn(view)).toEqual([]);
  expect(rowsOfView(view).map(({ id }) => id)).toEqual(["demo-1"]);
});

test("whatever link a map has a status for, a row behind the map is of that link", () => {
  for (const own of real.chains)
    for (const scope of scopes(real))
      for (const view of views) {
        const found = chainView(own, { scope, view, data: real });
        const nodes = new Set(rowsOfView(found).map((row) => row.node));
        const told = found.nodes.filter(({ certainty }) => certainty !== undefined).map((one) => one.node.id);
        expect(
          told.filter((id) => !nodes.has(id)),
          `${own.id} ${scope} ${view}`,
        ).toEqual([]);
      }
});

test("reports are named with their lines, cited pages counted, each once", () => {
  expect(mapSource(rowsBehind(marks), { data, lang: "zh" })).toBe("《演示》第3行；◇ 引用页面1个");
  expect(mapSource(rowsBehind(marks), { data, lang: "en" })).toBe("“Demo”, line 3; ◇ 1 cited page");
  expect(pagesWords([venture("1")], { data, lang: "zh" })).toBe("");
});
