import { chainView, scopes, scopeWords, type NodeView, type Scope } from "../../chain-maps/chain-view.ts";
import { isOldNode, statedNodes } from "../../chain-maps/counts.ts";
import { attributed } from "../../chain-maps/headline-words.ts";
import { nodeStatusWords, type NodeStatus } from "../../chain-maps/nodes.ts";
import { tellingOf } from "../../chain-maps/node-status-words.ts";
import { sayersOf } from "../../chain-maps/sayers.ts";
import { fill } from "../../i18n/fill.ts";
import { inSentence } from "../../i18n/in-sentence.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Chain, Context, Data } from "../../model/types.ts";
import { chainWords } from "./words.ts";

/** A chain in a city, by those of its links that are stated to have a status. */
interface Lead {
  chain: Chain;
  scope: Scope;
  nodes: readonly NodeView[];
}

/**
 * The headline of all chains: of each city with maps the chain of which most links are stated to operate there; where
 * none is anywhere, to exist, then to be set up or under construction.
 */
export function matrixHeadline({ data, lang }: Context): string {
  const found = (["producing", "existing", "building"] as const).map((one) => [one, leadsOf(one, data)] as const);
  const [status, leads] = found.find(([, own]) => own.length > 0) ?? ["building", []];
  if (leads.length === 0) return sharedWords.chains[lang];
  const nodes = leads.flatMap((lead) => lead.nodes);
  const clauses = leads.map(({ chain, scope, nodes: { length: n } }, index) =>
    fill((index === 0 ? chainWords.linksAt : chainWords.moreAt)[lang], {
      place: scopeWords(scope, data)[lang],
      chain: inSentence(chain[lang], lang),
      status: nodeStatusWords[status][lang],
      n,
    }),
  );
  const old = nodes.filter(isOldNode).length;
  return attributed(clauses, { who: sayersOf(nodes.flatMap(tellingOf)), lang, old, total: nodes.length });
}

/** Of each city the chain with the most such links, if it has any; of two with as many the first. */
function leadsOf(status: NodeStatus, data: Data): readonly Lead[] {
  return scopes(data)
    .filter((scope) => scope !== "region")
    .flatMap((scope) => {
      const found = data.chains.map((chain): Lead => {
        const nodes = statedNodes(chainView(chain, { scope, view: "panorama", data }));
        return { chain, scope, nodes: nodes.filter((node) => node.status === status) };
      });
      const [first] = found.toSorted((a, b) => b.nodes.length - a.nodes.length);
      return first && first.nodes.length > 0 ? [first] : [];
    });
}
