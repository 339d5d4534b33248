import { expect, test } from "vitest";
import { chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { chainView, scopeCode, scopes } from "../../chain-maps/chain-view.ts";
import { statusTold } from "../../chain-maps/kindred.ts";
import { data as real } from "../../model/data.ts";
import { languages, type ChainNode, type Data } from "../../model/types.ts";
import { nodeAt, nodeElsewhere, whereTold } from "./node-at.ts";

const metal = { chain: "demo", id: "metal" };

test("each league and city of which a source speaks says how far the node is there, the furthest first", () => {
  const data = chainWorld([
    venture("a", { node: "metal", stage: "signed", confidence: "inferred" }),
    venture("b", { node: "metal", place: "150200" }),
  ]);
  expect(nodeAt(metal, { data, lang: "zh" })).toEqual([
    { code: "150200", place: "包头", mark: "producing", words: "投产" },
    { code: "150300", place: "乌海", mark: "signed", words: "签约（据推断）" },
  ]);
});

test("what cited pages alone tell is marked", () => {
  expect(nodeAt(metal, { data: projectWorld(), lang: "en" }).map(({ words }) => words)).toEqual(["operating ◇"]);
});

test("what a weaker basis tells beyond the status stands behind it, and so as the map of the place tells it", () => {
  const data = chainWorld([venture("a", { node: "metal", stage: "signed" }), venture("b", { node: "metal" })]);
  const [first, second] = data.ventures;
  const low = { ...data, ventures: [first, { ...second, confidence: "low" }] } as Data;
  expect(nodeAt(metal, { data: low, lang: "zh" }).map(({ mark, words }) => [mark, words])).toEqual([
    ["signed", "签约，另见投产（据图片）"],
  ]);
  for (const chain of real.chains)
    for (const scope of scopes(real).filter((one) => one !== "region"))
      for (const view of chainView(chain, { scope, view: "prospect", data: real }).nodes) {
        const here = nodeAt(view.node, { data: real, lang: "en" }).find(({ code }) => code === scopeCode(scope, real));
        const told = here?.words.replace(" ◇", "").replace(", also ", "; ");
        if (here) expect(told, `${chain.id} ${view.node.id}`).toBe(statusTold({ ...view, elsewhere: [] }).en);
      }
});

test("what its own chain does not have is told by others, the furthest first, with their names", () => {
  const methanol = { chain: "bdo", id: "methanol" };
  expect(nodeElsewhere(methanol, { data: real, lang: "zh" }).map(({ path }) => path)).toEqual([
    "chains/coal-chlor-alkali/methanol/",
    "chains/hydrogen/green-methanol/",
  ]);
  expect(whereTold(methanol, { data: real, lang: "zh" })).toMatch(/^见煤焦化工与氯碱化工链的甲醇：乌海/);
});

test("of no link is silence told where another chain has it", () => {
  const rows = [...real.ventures, ...real.citedVentures];
  const isTold = (node: ChainNode) => rows.some(({ chain, node: on }) => chain === node.chain && on === node.id);
  for (const node of real.nodes) {
    const kin = real.nodes.filter(
      (other) =>
        other.chain !== node.chain && (other.zh === node.zh || node.kinds.includes(`${other.chain}/${other.id}`)),
    );
    for (const lang of languages)
      expect([node.chain, node.id, whereTold(node, { data: real, lang }) !== ""]).toEqual([
        node.chain,
        node.id,
        [node, ...kin].some(isTold),
      ]);
  }
});
