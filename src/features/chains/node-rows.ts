import type { ChainView } from "../../chain-maps/chain-view.ts";
import { presencesOn, type Presence } from "../../chain-maps/presence.ts";
import { unplacedWords } from "../../chain-maps/draw/unplaced.ts";
import { markOf } from "../../chain-maps/draw/card.ts";
import type { Mark } from "../../chain-maps/draw/glyph.ts";
import { chainWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import { sharedWords } from "../../i18n/words.ts";
import { kinWords, statusTold } from "../../chain-maps/kindred.ts";
import type { NodeStage, Context } from "../../model/types.ts";

/** One row of a map's evidence: a node with all that the sources place on it, or what has no node. */
export interface NodeRow {
  /** What a label of the map leads to. */
  id: string;
  name: string;
  /** The node's own page; empty of what has no node. */
  path: string;
  stage: NodeStage | undefined;
  mark: Mark | undefined;
  /** What its mark says, with its doubt; empty where the mark is our computation. */
  status: string;
  /** The neighbours that stand, in words; empty where that is not asked or not so. */
  openings: string;
  ventures: readonly Presence[];
  /** What other chains have of it, where its own is silent. */
  elsewhere: readonly { words: string; path: string }[];
}

/** The evidence of a view: everything told in its scope, also what the view itself leaves out. */
export function nodeRows(view: ChainView, { data, lang }: Context): readonly NodeRow[] {
  const nodes = view.nodes.map((shown): NodeRow => {
    const standing = [...(shown.opening?.inputs ?? []), ...(shown.opening?.outlets ?? [])].map((node) => node[lang]);
    return {
      id: shown.node.id,
      name: shown.node[lang],
      path: paths.node(view.chain.id, shown.node.id),
      stage: shown.node.stage,
      mark: markOf(shown),
      status: ["opening", "elsewhere"].includes(markOf(shown)) ? "" : statusTold(shown)[lang],
      openings:
        standing.length > 0
          ? chainWords.openingWords[lang] + sharedWords.colon[lang] + standing.join(sharedWords.comma[lang])
          : "",
      ventures: shown.ventures,
      elsewhere: shown.elsewhere.map((kin) => ({
        words: kinWords(kin, statusTold({ ...kin, elsewhere: [] }))[lang],
        path: paths.node(kin.chain.id, kin.node.id),
      })),
    };
  });
  const others = presencesOn(view.chain.id, { scope: view.scope, data }).filter(({ node }) => node === "");
  if (others.length === 0) return nodes;
  const named = { id: "no-node", name: unplacedWords[lang], path: "" };
  const silent = { stage: undefined, mark: undefined, status: "", openings: "", elsewhere: [] };
  return [...nodes, { ...named, ...silent, ventures: others }];
}
