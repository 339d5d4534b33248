import type { ChainNode, Text, Venture } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { markedStatus, tellingOf } from "../../../chain-maps/node-status-words.ts";
import { isUp, neighbours, nodesOf, nodeStatus, statusOf } from "../../../chain-maps/nodes.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { hereWords, placeNames } from "./place-names.ts";
import { joined, named, type Compute, type Statement } from "./statement.ts";

const unnamedPlace: Text = { zh: "未说盟市", en: "league or city not stated" };
const between: Text = { zh: "，", en: ", " };
const isThere = (venture: Venture) => isUp(statusOf(venture)) || statusOf(venture) === "signed";

/**
 * Firms on the nodes next to those where something stands or is signed in the place, here or elsewhere in the region.
 */
export const supportingFirms: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const here = venturesOn(chain.id, { scope, data }).filter(isThere);
  const firms = venturesOn(chain.id, { scope: "region", data }).filter(
    (venture) => venture.company !== "" && isThere(venture),
  );
  const isHere = ({ place }: Venture) => isPartOf(place, { of: scopeCode(scope, data), places: data.places });
  const firmsOn = (node: ChainNode, { to, relation }: { to: ChainNode; relation: "input" | "outlet" }): Statement[] => {
    const own = firms.filter((venture) => venture.node === node.id);
    const beside = besideWords(to, { relation, ventures: here.filter((venture) => venture.node === to.id) });
    return [...Map.groupBy(own, ({ company }) => company).values()].flatMap((ventures) => {
      const [first] = ventures;
      if (!first) return [];
      const told = { ...nodeStatus(ventures), ventures };
      const how = [markedStatus(told), progressOf(tellingOf(told))];
      const { elsewhere } = hereWords(scope);
      const before = { zh: `${elsewhere.zh}：`, en: `${elsewhere.en}: ` };
      const where = ventures.some(isHere) ? undefined : placeNames(ventures, { data, before, unnamed: unnamedPlace });
      return [
        {
          subject: named(first),
          node,
          neighbour: { node: to, relation },
          finding: sides(joined(how, between), { where, beside }),
          basis: "derived",
          evidence: ventures,
        },
      ];
    });
  };
  return nodes
    .filter((node) => here.some((venture) => venture.node === node.id))
    .flatMap((node) => {
      const { inputs, outlets } = neighbours(node, { nodes });
      // What feeds a node has the node as its outlet.
      return [
        ...inputs.flatMap((other) => firmsOn(other, { to: node, relation: "outlet" })),
        ...outlets.flatMap((other) => firmsOn(other, { to: node, relation: "input" })),
      ];
    });
};

/** What is said of the link beside a firm, and that no firm is named where none is. */
function besideWords(
  { zh, en }: ChainNode,
  { relation, ventures }: { relation: "input" | "outlet"; ventures: readonly Venture[] },
): Text {
  const side = relation === "input" ? { zh: "上游环节", en: "input" } : { zh: "下游环节", en: "outlet" };
  const told = { ...nodeStatus(ventures), ventures };
  const unnamed = { zh: "没有点名企业", en: "no firm named" };
  const parts = [markedStatus(told), progressOf(tellingOf(told))];
  const said = joined(ventures.every(({ company }) => company === "") ? [...parts, unnamed] : parts, between);
  return { zh: `${side.zh}${zh}：${said.zh}`, en: `${side.en} ${en}: ${said.en}` };
}

/** That what was brought in is said to be so and no more. */
function progressOf(telling: readonly Venture[]): Text {
  return telling.some((one) => statusOf(one) === "signed" && one.stage.includes("brought-in"))
    ? { zh: "进展未载", en: "progress not printed" }
    : { zh: "", en: "" };
}

/** The firm at hand, where it is elsewhere where that is so, then the link beside it. */
function sides(own: Text, { where, beside }: { where: Text | undefined; beside: Text }): Text {
  const at = { zh: where ? `（${where.zh}）` : "", en: where ? ` (${where.en})` : "" };
  return { zh: `本企业${at.zh}：${own.zh}；${beside.zh}`, en: `this firm${at.en}: ${own.en}; ${beside.en}` };
}
