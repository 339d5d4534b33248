import { expect, test } from "vitest";
import { chain, chainWorld, citedVenture, venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import type { CitedVenture, Data } from "../model/types.ts";
import { chainView } from "./chain-view.ts";
import { undatedMarks, yearViews } from "./year-views.ts";

const pages = [
  citedPage(),
  citedPage({ id: "undated", published: "", url: "https://news.example/2" }),
  citedPage({ id: "late", published: "2026-02-01", url: "https://news.example/3" }),
];
const same = (...ids: string[]) =>
  ids.map((id) => ({ venture: id, project: "works", part_of: "", reason: { zh: "", en: "" } }));

function world(citedVentures: readonly CitedVenture[], more: Partial<Data> = {}) {
  const data = chainWorld([], { citedSources: pages, citedVentures, ...more });
  return { data, view: chainView(chain, { scope: "region", view: "prospect", data }) };
}
const stages = ({ nodes }: ReturnType<typeof world>["view"], id: string) =>
  nodes.find(({ node }) => node.id === id)?.shown.map(({ stage }) => stage.join());

const grown = world(
  [
    citedVenture("1", { node: "ore", stage: "signed" }),
    citedVenture("2", { node: "ore", stage: "producing", source: "late" }),
    citedVenture("3", { node: "wire", source: "undated" }),
    citedVenture("4", { node: "ore", stage: "sought", source: "undated" }),
  ],
  { venturesSame: same("page-1", "late-2", "undated-4") },
);

test("a view stands in each year of which something is dated, the last as it is today", () => {
  const years = yearViews(grown.view, grown.data);
  expect(years.map(({ year }) => year)).toEqual(["2025", "2026"]);
  expect(years.map(({ view }) => stages(view, "ore"))).toEqual([["signed"], ["producing"]]);
  expect(years.at(-1)?.view).toBe(grown.view);
});

test("what has no date, a row beside dated ones too, stands in the last year alone", () => {
  const [first, last] = yearViews(grown.view, grown.data);
  expect([first, last].map((one) => one && stages(one.view, "wire"))).toEqual([[], ["producing"]]);
  const rows = [first, last].map((one) => one?.view.nodes.find(({ node }) => node.id === "ore")?.shown[0]?.rows.length);
  expect(rows).toEqual([1, 3]);
  expect(undatedMarks(grown.view)).toEqual({ whole: 1, partly: 1 });
});

test("a project that is put off later is not put off before", () => {
  const { data, view } = world(
    [
      citedVenture("1", { node: "ore", stage: "under-construction" }),
      citedVenture("2", { node: "wire", stage: "put-off", source: "late" }),
    ],
    { venturesSame: same("page-1", "late-2") },
  );
  expect(yearViews(view, data).map((one) => stages(one.view, "ore"))).toEqual([["under-construction"], ["put-off"]]);
});

test.each([
  ["one year", [citedVenture("1", { node: "ore" })]],
  ["no year", [citedVenture("1", { node: "ore", source: "undated" })]],
  ["nothing", []],
])("there is no time in %s", (_, rows) => {
  const { data, view } = world(rows);
  expect(yearViews(view, data)).toEqual([{ year: "", view }]);
});

test("the years are those of the place, whatever the view draws", () => {
  const data = chainWorld([venture("1", { node: "ore" })], {
    citedSources: pages,
    citedVentures: [citedVenture("2", { node: "ore", stage: "sought", source: "late", place: "150200" })],
  });
  const of = (scope: string) => yearViews(chainView(chain, { scope, view: "panorama", data }), data);
  expect(of("region").length).toBe(2);
  expect(of("baotou").length).toBe(1);
});
