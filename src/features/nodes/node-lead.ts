import { regionCode } from "../../chain-maps/chain-view.ts";
import { stageWords } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { mentionWords, silentEverywhere } from "../../i18n/mention-words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { mentionOf } from "../../model/mention.ts";
import type { ChainNode, Context } from "../../model/types.ts";
import type { NodeOf } from "./node-pages.ts";
import { whereTold } from "./node-at.ts";
import { nodeWords } from "./words.ts";

/** What a node's page is called: `硅片（光伏链）`. */
export function nodeTitle({ chain, node }: NodeOf, lang: Context["lang"]): string {
  return fill(nodeWords.title[lang], { node: node[lang], chain: chain[lang] });
}

/** Why a node is one: the standard or prospectus that lists it, or that it is common knowledge. */
export function nodeBasis({ source }: ChainNode, lang: Context["lang"]): string {
  return source === "common knowledge" ? nodeWords.commonKnowledge[lang] : source;
}

/**
 * Where on its chain a node is, and how far in which place, or what other chains have of it; that no source speaks of
 * it where none does.
 */
export function nodeLead(node: ChainNode, { data, lang }: Context): string {
  const told = whereTold(node, { data, lang }) || silence(node, { data, lang });
  return fill(nodeWords.lead[lang], { stage: stageWords[node.stage][lang], told });
}

function silence({ chain, id }: ChainNode, { data, lang }: Context): string {
  const { kind } = mentionOf({ links: { chain, node: id } }, { place: regionCode(data), data });
  if (kind === "silent") return silentEverywhere[lang];
  return [mentionWords[kind][lang], nodeWords.citedSilent[lang]].join(sharedWords.clause[lang]);
}
