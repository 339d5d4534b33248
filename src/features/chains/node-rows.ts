import { venturesOn, type ChainView } from "../../chain-maps/chain-view.ts";
import { markOf } from "../../chain-maps/draw/card.ts";
import type { Mark } from "../../chain-maps/draw/glyph.ts";
import { chainWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { markedStatus } from "../../chain-maps/node-status-words.ts";
import type { NodeStage, Venture, Context } from "../../model/types.ts";

/** One row of a map's evidence: a node with all that the reports place on it, or what has no node. */
export interface NodeRow {
  /** What a label of the map leads to. */
  id: string;
  name: string;
  stage: NodeStage | undefined;
  mark: Mark | undefined;
  /** What its mark says, with its doubt; empty where the mark is our computation. */
  status: string;
  /** The neighbours that stand, in words; empty where that is not asked or not so. */
  openings: string;
  ventures: readonly Venture[];
}

/** The evidence of a view: everything reported in its scope, also what the view itself leaves out. */
export function nodeRows(view: ChainView, { data, lang }: Context): readonly NodeRow[] {
  const nodes = view.nodes.map((shown): NodeRow => {
    const standing = [...(shown.opening?.inputs ?? []), ...(shown.opening?.outlets ?? [])].map((node) => node[lang]);
    return {
      id: shown.node.id,
      name: shown.node[lang],
      stage: shown.node.stage,
      mark: markOf(shown),
      status: markOf(shown) === "opening" ? "" : markedStatus(shown)[lang],
      openings:
        standing.length > 0
          ? chainWords.openingWords[lang] + sharedWords.colon[lang] + standing.join(sharedWords.comma[lang])
          : "",
      ventures: shown.ventures,
    };
  });
  const others = venturesOn(view.chain.id, { scope: view.scope, data }).filter(({ node }) => node === "");
  if (others.length === 0) return nodes;
  const rest = {
    id: "no-node",
    name: chainWords.noNode[lang],
    stage: undefined,
    mark: undefined,
    status: "",
    openings: "",
  };
  return [...nodes, { ...rest, ventures: others }];
}
