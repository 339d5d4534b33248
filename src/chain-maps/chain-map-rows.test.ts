import { expect, test } from "vitest";
import { chain, chainWorld, presence, venture, node } from "../../test/chains/fixtures.ts";
import { chainView, type View } from "./chain-view.ts";
import { chainMapRows, chainMapColumns, type ChainMapRow } from "./chain-map-rows.ts";
import { tables } from "../tables/index.ts";
import { columnsOf } from "../tables/published.ts";
import { toTable } from "../tables/table.ts";

const data = chainWorld([
  venture("1", { node: "ore", stage: "landed" }),
  venture("2", { node: "wire", stage: "signed" }),
  venture("3", { node: "ore", stage: "sought" }),
  venture("4", { stage: "target" }),
  venture("5", { stage: "producing" }),
]);
const tell = (view: View) =>
  chainMapRows(chainView(chain, { scope: "wuhai", view, data })).map(
    ({ chain: id, node, status, venture: on, opening }) =>
      `${id} ${node?.id} ${status} ${on?.id} ${opening.map((one) => one.id).join()}`,
  );

test("a row for each venture of a node, one for a node without, then what has no node by its own status", () => {
  expect(tell("prospect")).toEqual([
    "demo furnace unreported undefined ",
    "demo ore building demo-1 ",
    "demo ore building demo-3 ",
    "demo metal unreported undefined ",
    "demo wire signed demo-2 ",
    "demo cable unreported undefined ",
    "demo undefined sought demo-4 ",
    "demo undefined producing demo-5 ",
  ]);
});

test("what a view does not draw is not in its rows, yet keeps its node's status", () => {
  expect(tell("panorama")).toEqual([
    "demo furnace unreported undefined ",
    "demo ore building demo-1 ",
    "demo metal unreported undefined ",
    "demo wire signed undefined ",
    "demo cable unreported undefined ",
    "demo undefined producing demo-5 ",
  ]);
});

test("a node for which one could look has the neighbours that stand, inputs before outlets", () => {
  const between = chainWorld([venture("1", { node: "wire" }), venture("2", { node: "furnace" })]);
  const rows = chainMapRows(chainView(chain, { scope: "wuhai", view: "directions", data: between }));
  const opening = rows.map(({ node, opening: found }) => `${node?.id}: ${found.map(({ id }) => id).join(", ")}`);
  expect(opening).toEqual(["furnace: ", "ore: ", "metal: furnace, wire", "wire: ", "cable: wire"]);
});

const metal = node("metal", { stage: "midstream", feeds: ["wire", "cable"] });
const rows: ChainMapRow[] = [
  {
    chain: "demo",
    node: metal,
    status: "signed",
    venture: venture("1", { stage: "agreed" }),
    mark: presence("1"),
    opening: [],
  },
  {
    chain: "demo",
    node: metal,
    status: "unreported",
    venture: undefined,
    mark: undefined,
    opening: [node("ore"), node("wire")],
  },
  {
    chain: "demo",
    node: undefined,
    status: "sought",
    venture: venture("2", { stage: "target" }),
    mark: presence("2"),
    opening: [],
  },
];
const records = toTable(rows, { columns: chainMapColumns, data: chainWorld() }).records();

test("a row has its node, then its venture; what it lacks stays empty", () => {
  const onMetal = {
    chain: "demo",
    node: "metal",
    node_zh: "环节metal",
    node_en: "Node metal",
    node_stage: "midstream",
    node_feeds: "wire;cable",
  };
  expect(records).toMatchObject([
    { ...onMetal, status: "signed", standing_neighbours: null, id: "demo-1", company: "企业1", stage: "agreed" },
    { ...onMetal, status: "unreported", standing_neighbours: "ore;wire", id: null, company: null, stage: null },
    { chain: "demo", node: null, node_zh: null, node_feeds: null, status: "sought", id: "demo-2", stage: "target" },
  ]);
});

test("every column of ventures.csv is there, and none twice", () => {
  const names = chainMapColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(columnsOf(tables.ventures).map(({ name }) => name)));
});

test("the column of the status explains each in Chinese, the furthest first", () => {
  expect(chainMapColumns.find(({ name }) => name === "status")?.description.zh).toBe(
    "producing 投产，existing 已有，building 落地或在建，filled 据称填补空白，signed 签约、引进或达成协议，gap 空白，sought 拟招或规划，put-off 推迟，named 只点到，unreported 没有归到这里的内容；取报道和引用页面明说的最远一步，没有明说的取据推断、据图片或只见于转载的最远一步。",
  );
});
