import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { nodeStages, type ChainNode } from "../model/types.ts";
import { chainColumns } from "./chain-columns.ts";

test("the columns of chains.csv are a contract", () => {
  expect(chainColumns.map(lineOf)).toEqual([
    "chain | string | key | 产业链编号 | Chain id",
    "chain_zh | string | 产业链 | Chain (Chinese)",
    "chain_en | string | 产业链（英文） | Chain",
    "id | string | key | 环节编号 | Node id",
    "stage | string | 位置 | Stage",
    "zh | string | 环节 | Node (Chinese)",
    "en | string | 环节（英文） | Node",
    "feeds | string | 供给 | Feeds",
    "source | string | 依据 | Source",
  ]);
});

const node: ChainNode = {
  chain: "h2",
  id: "tank",
  stage: "midstream",
  zh: "储罐",
  en: "Tanks",
  feeds: ["lorry", "station"],
  source: "common knowledge",
};
const chain = (id: string, zh: string, en: string) => ({ id, zh, en, summary: { zh: "", en: "" } });
const data = { ...world(), chains: [chain("pv", "光伏", "Photovoltaics"), chain("h2", "氢能", "Hydrogen")] };

test("a row is a node with its chain by name and what it feeds", () => {
  expect(cellsOf(node, { columns: chainColumns, data })).toEqual({
    chain: "h2",
    chain_zh: "氢能",
    chain_en: "Hydrogen",
    id: "tank",
    stage: "midstream",
    zh: "储罐",
    en: "Tanks",
    feeds: "lorry;station",
    source: "common knowledge",
  });
});

test("the stages are told in both languages", () => {
  const told = chainColumns.find(({ name }) => name === "stage")?.description;
  for (const stage of nodeStages) {
    expect(told?.zh).toContain(`${stage} `);
    expect(told?.en).toContain(stage);
  }
});
