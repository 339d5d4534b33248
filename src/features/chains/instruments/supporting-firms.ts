import { joinTexts } from "../../../model/join-texts.ts";
import type { ChainNode, Text } from "../../../model/types.ts";
import type { Sure } from "../../../chain-maps/certainty.ts";
import { beyondTold, markedStatus, tellingOf } from "../../../chain-maps/node-status-words.ts";
import { isUp, neighbours, nodesOf, statusOf } from "../../../chain-maps/nodes.ts";
import { isInScope } from "../../../chain-maps/chain-view.ts";
import { presencesOn, toldOf, type Presence } from "../../../chain-maps/presence.ts";
import { hereWords, placeNames } from "./place-names.ts";
import { named, type Compute, type Statement } from "./statement.ts";

const unnamedPlace: Text = { zh: "未说盟市", en: "league or city not stated" };
const between: Text = { zh: "，", en: ", " };
const isThere = (venture: Presence) => isUp(statusOf(venture)) || statusOf(venture) === "signed";

/**
 * Firms on the nodes next to those where something stands or is signed in the place, here or elsewhere in the region.
 */
export const supportingFirms: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const toldHere = presencesOn(chain.id, { scope, data });
  const here = toldHere.filter(isThere);
  const firms = presencesOn(chain.id, { scope: "region", data }).filter(
    (venture) => venture.company !== "" && isThere(venture),
  );
  const isHere = ({ place }: Presence) => isInScope(place, { scope, data });
  const firmsOn = (node: ChainNode, { to, relation }: { to: ChainNode; relation: "input" | "outlet" }): Statement[] => {
    const own = firms.filter((venture) => venture.node === node.id);
    const isOn = (venture: Presence) => venture.node === to.id;
    const isUnnamed = toldHere.filter(isOn).every(({ company }) => company === "");
    const beside = besideWords(to, { relation, isUnnamed, ventures: here.filter(isOn) });
    return [...Map.groupBy(own, ({ company }) => company).values()].flatMap((ventures) => {
      const [first] = ventures;
      if (!first) return [];
      const { elsewhere } = hereWords(scope);
      const before = { zh: `${elsewhere.zh}：`, en: `${elsewhere.en}: ` };
      const where = ventures.some(isHere) ? undefined : placeNames(ventures, { data, before, unnamed: unnamedPlace });
      return [
        {
          subject: named(first),
          node,
          neighbour: { node: to, relation },
          finding: sides(joinTexts(howFar(ventures), between), { where, beside }),
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

/** What is said of the link beside a firm, and that no firm is named where none is, of whatever step. */
function besideWords(
  { zh, en }: ChainNode,
  {
    relation,
    isUnnamed,
    ventures,
  }: { relation: "input" | "outlet"; isUnnamed: boolean; ventures: readonly Presence[] },
): Text {
  const side = relation === "input" ? { zh: "上游环节", en: "input" } : { zh: "下游环节", en: "outlet" };
  const unnamed = isUnnamed ? [{ zh: "没有点名企业", en: "no firm named" }] : [];
  const said = joinTexts([...howFar(ventures), ...unnamed], between);
  return { zh: `${side.zh}${zh}：${said.zh}`, en: `${side.en} ${en}: ${said.en}` };
}

/** How far what stands on a link has come, and what a weaker basis tells beyond. */
function howFar(ventures: readonly Presence[]): readonly Text[] {
  const told = toldOf(ventures);
  return [markedStatus(told), progressOf(tellingOf(told)), beyondTold(told)];
}

/** That what was brought in is said to be so and no more. */
function progressOf(telling: readonly Sure[]): Text {
  return telling.some((one) => statusOf(one) === "signed" && one.stage.includes("brought-in"))
    ? { zh: "进展未载", en: "progress not printed" }
    : { zh: "", en: "" };
}

/** The firm at hand, where it is elsewhere where that is so, then the link beside it. */
function sides(own: Text, { where, beside }: { where: Text | undefined; beside: Text }): Text {
  const at = { zh: where ? `（${where.zh}）` : "", en: where ? ` (${where.en})` : "" };
  return { zh: `本企业${at.zh}：${own.zh}；${beside.zh}`, en: `this firm${at.en}: ${own.en}; ${beside.en}` };
}
