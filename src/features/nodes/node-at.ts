import type { Mark } from "../../chain-maps/draw/glyph.ts";
import { beyondTold, markedStatus } from "../../chain-maps/node-status-words.ts";
import { kindredOf, kinName } from "../../chain-maps/kindred.ts";
import { nodeStatuses } from "../../chain-maps/nodes.ts";
import { toldOf } from "../../chain-maps/presence.ts";
import { areCited, projectsByCity, rowsTelling } from "../../chain-maps/projects-on.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import { placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import type { ChainNode, Context } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { pathOfNode } from "./node-pages.ts";
import { nodeWords } from "./words.ts";

/** How far a node is in one league or city. */
export interface NodeAt {
  code: string;
  place: string;
  mark: Mark;
  /** Its status with its doubt, and the mark of what only cited pages tell; then what a weaker basis tells beyond. */
  words: string;
}

/** How far a node is in each league and city of which a source says anything, the furthest first. */
export function nodeAt(node: Pick<ChainNode, "chain" | "id">, { data, lang }: Context): readonly NodeAt[] {
  const found = projectsByCity(node, data).map(({ code, projects }) => {
    const told = toldOf(projects);
    const cited = areCited(rowsTelling(projects, data)) ? " ◇" : "";
    const place = shortName(placeOf(code, data))[lang];
    // What is told beyond the status, as the maps tell it: `，另见投产（只见于转载）`.
    const beyond = beyondTold(told)[lang];
    const words = markedStatus(told)[lang] + cited + (beyond && sharedWords.clause[lang] + beyond);
    return { code, place, mark: told.status, words };
  });
  return found.toSorted((a, b) => nodeStatuses.indexOf(a.mark) - nodeStatuses.indexOf(b.mark));
}

/** What places have of the same link on another chain. */
export interface OnChain {
  name: string;
  path: string;
  places: readonly NodeAt[];
}

/** The same link on other chains, as far as any source tells of it there, the furthest first. */
export function nodeElsewhere(node: Pick<ChainNode, "chain" | "id">, { data, lang }: Context): readonly OnChain[] {
  const found = kindredOf(node, data).flatMap((other): OnChain | [] => {
    const chain = rowWith(data.chains, { id: other.chain });
    if (!chain) return [];
    const name = kinName({ chain, node: other })[lang];
    return { name, path: pathOfNode(other), places: nodeAt(other, { data, lang }) };
  });
  const rank = ({ places: [first] }: OnChain) => nodeStatuses.findIndex((status) => status === first?.mark);
  return found.filter(({ places }) => places.length > 0).toSorted((a, b) => rank(a) - rank(b));
}

/** `包头市投产；乌海市签约（据推断） ◇`. */
export function placesWords(places: readonly NodeAt[], lang: Context["lang"]): string {
  return places
    .map(({ place, words }) => fill(nodeWords.atPlace[lang], { place, words }))
    .join(nodeWords.between[lang]);
}

/** Where a link is told of: on its own chain, else on others, with their names; empty where no source speaks of it. */
export function whereTold(node: Pick<ChainNode, "chain" | "id">, { data, lang }: Context): string {
  const own = nodeAt(node, { data, lang });
  if (own.length > 0) return placesWords(own, lang);
  return nodeElsewhere(node, { data, lang })
    .map(({ name, places }) => fill(nodeWords.seeThere[lang], { name, told: placesWords(places, lang) }))
    .join(nodeWords.between[lang]);
}
