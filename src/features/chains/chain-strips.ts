import { buildDocument as document } from "../../drawing/build-document.ts";
import { svgText } from "../../drawing/tree.ts";
import { chainView, scopes, scopeWords, type NodeView } from "../../chain-maps/chain-view.ts";
import { drawStrip } from "../../chain-maps/draw/strip.ts";
import { doubtfulWords, statusCounts } from "../../chain-maps/finding.ts";
import { heldWords, tellingOf } from "../../chain-maps/node-status-words.ts";
import { nodesOf, nodeStatuses, type NodeStatus } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { chainWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Chain, Venture, Context, Data } from "../../model/types.ts";

/** A chain in one line a place: a mark a node, and how many have each status as stated, told apart from the rest. */
export function strips(chain: Chain, { data, lang }: Context) {
  return scopes(data).map((scope) => {
    const view = chainView(chain, { scope, view: "prospect", data });
    const counts = statusCounts(view);
    const told = nodeStatuses
      .filter((status) => counts[status] > 0)
      .map((status) => `${heldWords(status, statedOf(view.nodes, status))[lang]} ${counts[status]}`);
    const rest = view.unplaced.length > 0 ? [fill(sharedWords.restOnChain[lang], { n: view.unplaced.length })] : [];
    const doubt = [doubtfulWords(view)[lang]].filter((words) => words !== "");
    const place = scopeWords(scope, data)[lang];
    return {
      place,
      path: paths.chain(chain.id, { scope, view: "prospect" }),
      counts: [...told, ...doubt, ...rest].join(sharedWords.comma[lang]),
      // The counts beside it say the same in words.
      svg: svgText(drawStrip(view, { document, alt: `${chain[lang]}${sharedWords.colon[lang]}${place}` })),
    };
  });
}

const statedOf = (nodes: readonly NodeView[], status: NodeStatus) =>
  nodes.filter((node) => node.status === status && node.certainty === "stated").flatMap(tellingOf);

/** How many nodes a chain has. */
export function chainLength(chain: Chain, { data, lang }: Context): string {
  return fill(chainWords.nodesCount[lang], { n: nodesOf(chain.id, data).length });
}

/** What the reports name without a chain, by place in the order of the vocabulary. */
export function withoutChain(data: Data): readonly { place: string; ventures: readonly Venture[] }[] {
  const own = data.ventures.filter(({ chain }) => chain === "");
  return data.places.flatMap(({ code }) => {
    const ventures = own.filter(({ place }) => place === code);
    return ventures.length > 0 ? [{ place: code, ventures }] : [];
  });
}
