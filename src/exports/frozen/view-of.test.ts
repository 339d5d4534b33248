import { expect, test } from "vitest";
import { chainView } from "../../chain-maps/chain-view.ts";
import { mapColumns } from "../../chain-maps/map-columns.ts";
import { mapRows } from "../../chain-maps/map-rows.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { toCsv } from "../../tables/csv.ts";
import type { ChainNode, Venture } from "../../model/types.ts";
import { readCells } from "./cells.ts";
import { viewOf } from "./view-of.ts";

const chain = { id: "h2", zh: "氢能", en: "Hydrogen", summary: { zh: "", en: "" } };
const node = (id: string, cells: Partial<ChainNode> = {}): ChainNode => ({
  chain: "h2",
  id,
  stage: "midstream",
  zh: `${id}环`,
  en: `${id} node`,
  feeds: [],
  source: "",
  ...cells,
});
const venture = (id: string, cells: Partial<Venture> = {}): Venture => ({
  id,
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
  ...cells,
});

const data = {
  ...world(),
  chains: [chain],
  nodes: [
    node("gas", { stage: "upstream", feeds: ["tank", "pipe"] }),
    node("tank", { feeds: ["pipe"] }),
    node("pipe", { stage: "downstream" }),
  ],
  ventures: [
    venture("demo-v1"),
    venture("demo-v2", { company: "", company_en: "", stage: "producing", place: "150300" }),
    venture("demo-v3", { node: "", stage: "sought", amount: "", amount_unit: "" }),
  ],
};

test("a map comes back from its CSV with its nodes, their links, and all that stood on them", () => {
  const view = chainView(chain, { scope: "region", view: "prospect", data });
  const rows = readCells(toCsv(mapRows(view), { columns: mapColumns, data }));
  const again = viewOf(chain, { rows, places: data.places });
  expect(again).toEqual(view);
  expect(again.nodes.map(({ node: { id, feeds } }) => [id, ...feeds])).toEqual([
    ["gas", "tank", "pipe"],
    ["tank", "pipe"],
    ["pipe"],
  ]);
  expect(again.nodes.flatMap(({ shown }) => shown.map(({ id }) => id))).toEqual(["demo-v1", "demo-v2"]);
  expect(again.unplaced.map(({ id }) => id)).toEqual(["demo-v3"]);
});

test("cells that an older release did not have are empty", () => {
  const rows = [{ node: "tank", node_stage: "midstream", id: "demo-v1", place: "150200", stage: "signed" }];
  const [first] = viewOf(chain, { rows, places: data.places }).nodes;
  expect(first?.node).toEqual(node("tank", { zh: "", en: "" }));
  expect(first?.ventures).toMatchObject([{ id: "demo-v1", report: "", company: "", note: { zh: "", en: "" } }]);
});
