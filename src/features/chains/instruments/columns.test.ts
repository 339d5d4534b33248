import { expect, test } from "vitest";
import { chainWorld, node, presence } from "../../../../test/chains/fixtures.ts";
import { tables } from "../../../tables/index.ts";
import { columnsOf } from "../../../tables/published.ts";
import { instrumentTable } from "./columns.ts";
import type { Statement } from "./statement.ts";

const statements: Statement[] = [
  {
    subject: { zh: "矿", en: "Ore" },
    node: node("ore"),
    neighbour: { node: node("metal"), relation: "outlet" },
    finding: { zh: "同在本地", en: "in the same place" },
    basis: "derived",
    evidence: [presence("1", { stage: "landed" }), presence("2")],
  },
  {
    subject: { zh: "企业", en: "Firm" },
    finding: { zh: "投产", en: "operating" },
    basis: "printed",
    evidence: [presence("3")],
  },
  { subject: { zh: "园区", en: "Parks" }, finding: { zh: "没有", en: "none" }, basis: "printed", evidence: [] },
];
const table = instrumentTable(statements, { chain: "demo", scope: "baotou", data: chainWorld() });

test("a statement has a row for each piece of its evidence, and one where it has none", () => {
  const ore = {
    chain: "demo",
    scope: "150200",
    subject_zh: "矿",
    subject_en: "Ore",
    node: "ore",
    relation: "outlet",
    neighbour: "metal",
    finding_zh: "同在本地",
    finding_en: "in the same place",
    basis: "derived",
  };
  expect(table).toHaveLength(4);
  expect(table.records()).toMatchObject([
    { ...ore, id: "demo-1", stage: "landed" },
    { ...ore, id: "demo-2", stage: "producing" },
    { subject_en: "Firm", node: null, finding_zh: "投产", basis: "printed", id: "demo-3" },
    {
      ...{ chain: "demo", scope: "150200", subject_en: "Parks", finding_en: "none", basis: "printed" },
      ...{ node: null, relation: null, neighbour: null, id: null, stage: null },
    },
  ]);
});

test("no column stands twice, and none of the evidence is left out but its own node's", () => {
  const names = table.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const own = columnsOf(tables.ventures)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("node_"));
  expect(names).toEqual(expect.arrayContaining(own));
});
