import { isSurelyUp, openingAt, regionCode } from "../../chain-maps/chain-view.ts";
import { kindredOf } from "../../chain-maps/kindred.ts";
import { nodesOf, standsWords } from "../../chain-maps/nodes.ts";
import { areCited, projectsOn, rowsTelling } from "../../chain-maps/projects-on.ts";
import { toldOf } from "../../chain-maps/presence.ts";
import { fill } from "../../i18n/fill.ts";
import { placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { ChainNode, Context, Data, Place } from "../../model/types.ts";
import { ventureSource } from "../../site/prints.ts";
import type { NodeOf } from "./node-pages.ts";
import { nodeWords } from "./words.ts";

/** A gap that a source names, with where it stands. */
export interface NamedGap {
  words: string;
  source: Readonly<Record<"words" | "label" | "path", string>>;
}

/** What sources call a gap: the node itself, then its chain where they do not say which link. */
export function namedGaps({ chain, node }: NodeOf, { data, lang }: Context): readonly NamedGap[] {
  const place = regionCode(data);
  const told = (on: string, words: string) =>
    projectsOn({ chain: chain.id, id: on }, { place, data })
      .flatMap(({ rows }) => rows)
      .filter(({ venture }) => venture.stage.includes("gap"))
      .map(({ venture }): NamedGap => {
        const where = placeName(venture.place, { data, lang });
        return {
          words: fill(words, { place: where, chain: chain[lang], note: venture.note[lang] }),
          source: ventureSource(venture, { data, lang }),
        };
      });
  return [...told(node.id, nodeWords.gapHere[lang]), ...told("", nodeWords.gapOnChain[lang])];
}

/**
 * Where a node could be looked for by our rule: the leagues and cities of which no source speaks on it, here or on
 * another chain, and where an input or an outlet is stated to stand.
 */
export function suggestions(node: ChainNode, { data, lang }: Context): readonly { code: string; words: string }[] {
  return data.places
    .filter(({ level }) => level === "league")
    .flatMap((place) => {
      const opening = openingOf(node, { place, data });
      if (!opening) return [];
      const named = (nodes: readonly ChainNode[], words: string) =>
        nodes.map((other) => fill(words, { node: other[lang] + citedMark(other, { place, data }) }));
      const names = [
        ...named(opening.inputs, nodeWords.inputNamed[lang]),
        ...named(opening.outlets, nodeWords.outletNamed[lang]),
      ];
      const told = { place: place[lang], neighbours: names.join(sharedWords.comma[lang]), n: names.length };
      const words = fill(nodeWords.opening[lang], { ...told, status: standsWords[lang] });
      return [{ code: place.code, words }];
    });
}

function openingOf(node: ChainNode, { place, data }: At) {
  if ([node, ...kindredOf(node, data)].some((one) => onNode(one, { place, data }).length > 0)) return undefined;
  const nodes = nodesOf(node.chain, data);
  const up = nodes.filter((other) => isSurelyUp(toldOf(onNode(other, { place, data }))));
  return openingAt(node, { nodes, standing: up });
}

interface At {
  place: Place;
  data: Data;
}

const onNode = (node: ChainNode, { place, data }: At) => projectsOn(node, { place: place.code, data });

const citedMark = (node: ChainNode, at: At): string => (areCited(rowsTelling(onNode(node, at), at.data)) ? " ◇" : "");
