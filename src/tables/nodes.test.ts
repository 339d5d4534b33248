import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { ChainNode } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const chainColumns = columnsOf(tables.nodes);

const node: ChainNode = {
  chain: "h2",
  id: "tank",
  stage: "midstream",
  zh: "储罐",
  en: "Tanks",
  feeds: ["lorry", "station"],
  also: [],
  also_en: [],
  kinds: [],
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
