import { expect, test } from "vitest";
import { chainWorld, node, venture } from "../../test/chains/fixtures.ts";
import { tables } from "../tables/index.ts";
import { columnsOf } from "../tables/published.ts";
import { toTable } from "../tables/table.ts";
import { chainMapColumns } from "./chain-map-columns.ts";
import type { ChainMapRow } from "./chain-map-rows.ts";

const metal = node("metal", { stage: "midstream", feeds: ["wire", "cable"] });
const rows: ChainMapRow[] = [
  { chain: "demo", node: metal, status: "signed", venture: venture("1", { stage: "agreed" }), opening: [] },
  { chain: "demo", node: metal, status: "unreported", venture: undefined, opening: [node("ore"), node("wire")] },
  { chain: "demo", node: undefined, status: "sought", venture: venture("2", { stage: "target" }), opening: [] },
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
    "producing 投产，building 在建或落地，signed 签约，gap 报道的空白，sought 拟招或规划，unreported 未见报道；取报道所说最远的一步。",
  );
});
