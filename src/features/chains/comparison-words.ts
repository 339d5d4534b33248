import type { Comparison } from "../../chain-maps/compare.ts";
import { scopeWords, type Scope } from "../../chain-maps/chain-view.ts";
import { nodeStatusWords } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { chainWords } from "./words.ts";
import type { ChainNode, Context } from "../../model/types.ts";

/** Who has which nodes, in four lists. */
export function shares(
  { cities, only, both, neither }: Comparison,
  { data, lang }: Context,
): readonly { term: string; names: string }[] {
  const names = (nodes: readonly ChainNode[]) =>
    nodes.map((node) => node[lang]).join(sharedWords.comma[lang]) || chainWords.none[lang];
  const onlyIn = (city: Scope) => fill(chainWords.onlyIn[lang], { place: scopeWords(city, data)[lang] });
  return [
    ...cities.map((city, index) => ({ term: onlyIn(city), names: names(only[index] ?? []) })),
    { term: chainWords.inBoth[lang], names: names(both) },
    { term: chainWords.inNeither[lang], names: names(neither) },
  ];
}

/** What a node in one city could feed in the other, one line each. */
export function supplyLines({ supplies }: Comparison, { data, lang }: Context): readonly string[] {
  return supplies.map(({ from, to, node, outlet }) =>
    fill(chainWords.supplyLine[lang], {
      from: scopeWords(from, data)[lang],
      to: scopeWords(to, data)[lang],
      node: node.node[lang],
      outlet: outlet.node[lang],
      status: nodeStatusWords[outlet.status][lang],
    }),
  );
}
