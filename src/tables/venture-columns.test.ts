import { expect, test } from "vitest";
import { cellsOf, lineOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { confidences, ventureStages, type ChainNode, type Venture } from "../model/types.ts";
import { ventureColumns } from "./venture-columns.ts";
import { venturePlaceColumns } from "./venture-place-columns.ts";

test("the columns of ventures.csv, behind those of its place, are a contract", () => {
  expect(ventureColumns.slice(venturePlaceColumns.length).map(lineOf)).toEqual([
    "chain | string | → chains.chain | 产业链编号 | Chain id",
    "node | string | 环节编号 | Node id",
    "node_zh | string | 环节 | Node (Chinese)",
    "node_en | string | 环节（英文） | Node",
    "stage | string | 进展 | Stage",
    "amount | number | in amount_unit | 金额 | Amount",
    "amount_unit | string | 金额单位 | Unit of the amount",
    "size_class | string | 规模档 | Size class",
    "capacity | number | in capacity_unit | 产能 | Capacity",
    "capacity_unit | string | 产能单位 | Unit of the capacity",
    "confidence | string | 把握 | Confidence",
    "note | string | 说明 | Note (Chinese)",
    "note_en | string | 说明（英文） | Note",
  ]);
});

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
  stage: "signed",
  amount: "15.10",
  amount_unit: "亿元",
  size_class: "gte-1bn",
  capacity: "50",
  capacity_unit: "万套",
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
  source: "",
});
const nodes = [
  node("pv", { id: "tank", zh: "别链", en: "Other chain" }),
  node("h2", { id: "pump", zh: "别环", en: "Other node" }),
  node("h2", { id: "tank", zh: "储罐环节", en: "Tank makers" }),
];
const cells = (item: Venture) => cellsOf(item, { columns: ventureColumns, data: { ...world(), nodes } });

test("before the chain stands who it is, where, and where its report says so", () => {
  expect(ventureColumns.slice(0, venturePlaceColumns.length)).toEqual(venturePlaceColumns);
});

test("a row has its node by name, and amounts as they are printed", () => {
  expect(cells(venture)).toEqual({
    ...venture,
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

test.each([
  ["stage", ventureStages],
  ["confidence", confidences],
] as const)("each %s is told in both languages", (column, words) => {
  const told = ventureColumns.find(({ name }) => name === column)?.description;
  for (const word of words) {
    expect(told?.zh).toContain(`${word} `);
    expect(told?.en).toContain(word);
  }
});
