import { buildDocument as document } from "../../drawing/build-document.ts";
import { svgText } from "../../drawing/tree.ts";
import { scopeCode } from "../../chain-maps/chain-view.ts";
import { drawStrip } from "../../chain-maps/draw/strip.ts";
import { doubtfulWords, statusCounts } from "../../chain-maps/counts.ts";
import { heldWords, tellingOf } from "../../chain-maps/node-status-words.ts";
import { nodesOf, nodeStatuses, standsWords, type NodeStatus } from "../../chain-maps/nodes.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Chain, Context, Data, Lang } from "../../model/types.ts";
import type { Cell, NodeIn } from "./chain-matrix.ts";
import { chainWords } from "./words.ts";

/** A cell in words and in small: how many nodes have each status as stated, told apart from the rest. */
export function cellTold(cell: Cell, lang: Lang) {
  const counts = statusCounts(cell);
  const told = nodeStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${heldWords(status, statedOf(cell.nodes, status))[lang]} ${counts[status]}`);
  const rest = cell.unplaced > 0 ? [fill(sharedWords.restOnChain[lang], { n: cell.unplaced })] : [];
  const doubt = [doubtfulWords(cell)[lang]].filter((words) => words !== "");
  const place = cell.column.name[lang];
  return {
    place,
    path: cell.column.pathOf(cell.chain),
    words: [...told, ...doubt, ...rest].join(sharedWords.comma[lang]),
    // The words beside it say the same.
    svg: svgText(drawStrip(cell.nodes, { document, alt: `${cell.chain[lang]}${sharedWords.colon[lang]}${place}` })),
  };
}

const statedOf = (nodes: readonly NodeIn[], status: NodeStatus) =>
  nodes.filter((node) => node.status === status && node.certainty === "stated").flatMap(tellingOf);

/** The cells of places, without that of the region. */
const ofPlaces = (cells: readonly Cell[], data: Data): readonly Cell[] =>
  cells.filter(({ column }) => column.code !== scopeCode("region", data));

/** The finding of a chain: where how many of its links are stated to stand, the most first. */
export function rowFinding(cells: readonly Cell[], { data, lang }: Context): string {
  const found = ofPlaces(cells, data)
    .filter(({ standing }) => standing > 0)
    .toSorted((a, b) => b.standing - a.standing);
  if (found.length === 0) return fill(chainWords.standsNowhere[lang], { stands: standsWords[lang] });
  const places = found.map((cell) =>
    fill(chainWords.standsAt[lang], { place: cell.column.name[lang], n: cell.standing }),
  );
  return fill(chainWords.standsWhere[lang], {
    stands: standsWords[lang],
    places: places.join(sharedWords.clause[lang]),
  });
}

/** How many nodes a chain has. */
export function chainLength(chain: Chain, { data, lang }: Context): string {
  return fill(chainWords.nodesCount[lang], { n: nodesOf(chain.id, data).length });
}
