import { nodesOf } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { otherLanguage } from "../../i18n/languages.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Chain, ChainNode, Context } from "../../model/types.ts";
import { whereTold } from "./node-at.ts";
import { pathOfNode } from "./node-pages.ts";
import { nodeWords } from "./words.ts";

/** A product in the list of all. */
export interface Product {
  name: string;
  path: string;
  /** What else it is called, in the reader's language. */
  also: string;
  /** Where how far it is told to be. */
  places: string;
  /** All that it may be asked for by, in small letters. */
  names: string;
}

/** Every product, by chain, in the order of the maps. */
export function productList({ data, lang }: Context): readonly { chain: Chain; products: readonly Product[] }[] {
  return data.chains.map((chain) => ({
    chain,
    products: nodesOf(chain.id, data).map((node) => productOf(node, { data, lang })),
  }));
}

function productOf(node: ChainNode, { data, lang }: Context): Product {
  const also = { zh: node.also, en: node.also_en }[lang];
  return {
    name: node[lang],
    path: pathOfNode(node),
    also: also.join(sharedWords.comma[lang]),
    places: whereTold(node, { data, lang }),
    names: [node[lang], node[otherLanguage(lang)], ...node.also, ...node.also_en].join(" ").toLowerCase(),
  };
}

/** What the list says of itself. */
export function findLead({ data, lang }: Context): string {
  return fill(nodeWords.findLead[lang], { n: data.nodes.length });
}
