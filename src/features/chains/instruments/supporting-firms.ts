import type { ChainNode, Venture } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { markedStatus } from "../../../chain-maps/node-status-words.ts";
import { isUp, neighbours, nodesOf, nodeStatus, statusOf } from "../../../chain-maps/nodes.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { hereWords, placeNames } from "./place-names.ts";
import { joined, named, type Compute, type Statement } from "./statement.ts";

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
  const beside = (node: ChainNode, { to, relation }: { to: ChainNode; relation: "input" | "outlet" }): Statement[] => {
    const own = firms.filter((venture) => venture.node === node.id);
    return [...Map.groupBy(own, ({ company }) => company).values()].flatMap((ventures) => {
      const [first] = ventures;
      if (!first) return [];
      const { here: place, elsewhere } = hereWords(scope);
      const where = ventures.some(isHere)
        ? { zh: `企业也在${place.zh}`, en: `the firm is ${place.en} too` }
        : placeNames(ventures, {
            data,
            before: { zh: `企业在${elsewhere.zh}：`, en: `the firm is ${elsewhere.en}: ` },
          });
      const how = markedStatus({ ...nodeStatus(ventures), ventures });
      return [
        {
          subject: named(first),
          node,
          neighbour: { node: to, relation },
          finding: joined([where, how], { zh: "，", en: ", " }),
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
        ...inputs.flatMap((other) => beside(other, { to: node, relation: "outlet" })),
        ...outlets.flatMap((other) => beside(other, { to: node, relation: "input" })),
      ];
    });
};
