import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { ChainNode, Venture } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const ventureColumns = columnsOf(tables.ventures);

const venture: Venture = {
  id: "demo-v1",
  report: "demo",
  line: 8,
  company: "甲公司",
  company_en: "A Co",
  project: "储罐",
  project_en: "Tanks",
  place: "150200",
  chain: "h2",
  node: "tank",
  stage: ["signed", "landed"],
  amount: "15.10",
  amount_unit: "亿元",
  size_class: "gte-1bn",
  capacity: "50",
  capacity_unit: "万套",
  capacity_per: "year",
  confidence: "inferred",
  note: { zh: "注", en: "note" },
};
const node = (chain: string, { id, zh, en }: { id: string; zh: string; en: string }): ChainNode => ({
  chain,
  id,
  zh,
  en,
  stage: "midstream",
  feeds: [],
  also: [],
  also_en: [],
  kinds: [],
  source: "",
});
const nodes = [
  node("pv", { id: "tank", zh: "别链", en: "Other chain" }),
  node("h2", { id: "pump", zh: "别环", en: "Other node" }),
  node("h2", { id: "tank", zh: "储罐环节", en: "Tank makers" }),
];
const cells = (item: Venture) => cellsOf(item, { columns: ventureColumns, data: { ...world(), nodes } });

test("a row has its node by name, and amounts as they are printed", () => {
  expect(cells(venture)).toEqual({
    ...venture,
    printed: undefined,
    as_of: undefined,
    project_id: "demo-v1",
    part_of: undefined,
    coverage: "whole",
    source: undefined,
    source_url: undefined,
    standing: undefined,
    published: "",
    stage: "signed;landed",
    place_zh: "包头市",
    place_en: "Baotou",
    node_zh: "储罐环节",
    node_en: "Tank makers",
    note: "注",
    note_en: "note",
  });
});

test("a venture without a node has no name of one", () => {
  expect(cells({ ...venture, node: "" })).toMatchObject({ node: "", node_zh: undefined, node_en: undefined });
});
