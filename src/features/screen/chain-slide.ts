import { chainView, scopeWords, type NodeView } from "../../chain-maps/chain-view.ts";
import { glyphSvg } from "../../chain-maps/draw/glyph-svg.ts";
import { doubtWords } from "../../chain-maps/draw/legend.ts";
import { leagueName } from "../../chain-maps/draw/firm-rows.ts";
import { doubtOf } from "../../chain-maps/doubt.ts";
import { briefHeadline } from "../../chain-maps/headline.ts";
import { columnsOf } from "../../chain-maps/layout/columns.ts";
import { elsewhereWords } from "../../chain-maps/kindred.ts";
import { stageWords, nodeStatuses, type NodeStatus } from "../../chain-maps/nodes.ts";
import { heldWords, tellingOf } from "../../chain-maps/node-status-words.ts";
import { pagesWords, rowsBehind, shownOn } from "../../chain-maps/map-sources.ts";
import { mapSlug } from "../../charts/map-state.ts";
import { fill } from "../../i18n/fill.ts";
import { screenWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
import { isCited } from "../../model/coverage.ts";
import { placeOf } from "../../model/lookup.ts";
import type { Chain, Context, NodeStage, Text } from "../../model/types.ts";
import { stageGrid, type StageGrid } from "./stage-grid.ts";
import { shortSource } from "./short-source.ts";
import { softHyphens } from "./soft-hyphens.ts";
import type { SlideHead } from "./slide.ts";

/** One link of a chain, large enough for a wall. */
export interface Tile {
  id: string;
  name: string;
  status: NodeStatus;
  glyph: string;
  /** What stands under its name: status and cities; empty where it is not mentioned. */
  words: string;
  /** Set where the link of every venture that gives it its status is our reading, or its print unreliable. */
  label: string;
}

/** A chain as a board of tiles, stage by stage: a drawing with its lines would be too fine to be read from afar. */
export interface ChainSlide extends SlideHead {
  kind: "chain";
  stages: readonly (StageGrid & { words: string; tiles: readonly Tile[] })[];
  legend: readonly { glyph: string; words: string }[];
  /** What is said of the chain and of none of its links; empty where nothing is. */
  rest: string;
}

/** The prospect of a chain in the whole region. */
export function chainSlide(chain: Chain, { data, lang }: Context): ChainSlide {
  const view = chainView(chain, { scope: "region", view: "prospect", data });
  const counts = countBy(view.nodes);
  const onOthers = view.nodes.filter(isOnOther).length;
  const rows = rowsBehind(shownOn(view));
  const cited = rows.flatMap((row) => (isCited(row) ? [] : row));
  return {
    kind: "chain",
    id: `chain-${chain.id}`,
    mark: "",
    kicker: `${scopeWords("region", data)[lang]} · ${screenWords.chain[lang]}`,
    headline: briefHeadline(view, data)[lang],
    stages: groupsOf(shownLinks(view.nodes)).map(({ stages, nodes }) => ({
      ...stageGrid(nodes.length),
      words: stages.map((stage) => stageWords[stage][lang]).join(sharedWords.comma[lang]),
      tiles: nodes.map((node) => tileOf(node, { data, lang })),
    })),
    legend: [
      ...nodeStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => ({
          glyph: glyphSvg(status),
          words: `${wallWords(status, tellingIn(view.nodes, status))[lang]} ${counts[status]}`,
        })),
      ...(onOthers > 0 ? [{ glyph: glyphSvg("elsewhere"), words: `${elsewhereWords[lang]} ${onOthers}` }] : []),
    ],
    rest: [
      doubtWords(view, lang),
      view.unplaced.length > 0 ? fill(sharedWords.restOnChain[lang], { n: view.unplaced.length }) : "",
    ]
      .filter((words) => words !== "")
      .join(sharedWords.comma[lang]),
    cited,
    source: shortSource(cited, { data, lang, more: pagesWords(rows, { data, lang }) }),
    path: paths.chart(mapSlug(chain.id)),
  };
}

// More links than these with words under their names leave no room for those without.
const roomy = 5;

/** The links that a wall has room for: where many are told of, those of which nothing is are a count in the legend. */
export function shownLinks(nodes: readonly NodeView[]): readonly NodeView[] {
  const told = nodes.filter(({ status }) => status !== "unreported");
  return told.length > roomy ? told : nodes;
}

/** Whether nothing is told of a link here, and another chain tells of it. */
const isOnOther = ({ status, elsewhere }: NodeView): boolean => status === "unreported" && elsewhere.length > 0;

/** How many links have each mark: what is less than stated is told apart beside the legend. */
function countBy(nodes: readonly NodeView[]): Readonly<Record<NodeStatus, number>> {
  const of = (status: NodeStatus) => nodes.filter((node) => node.status === status && !isOnOther(node)).length;
  return Object.fromEntries(nodeStatuses.map((status) => [status, of(status)])) as Record<NodeStatus, number>;
}

/** The links by stage; as on the maps, what makes the machines stands with the first stage that uses them. */
function groupsOf(nodes: readonly NodeView[]): readonly { stages: readonly NodeStage[]; nodes: readonly NodeView[] }[] {
  return columnsOf(nodes.map(({ node }) => node.stage)).map((stages) => ({
    stages,
    nodes: nodes.filter(({ node }) => stages.includes(node.stage)),
  }));
}

const tellingIn = (nodes: readonly NodeView[], wanted: NodeStatus) =>
  nodes.filter(({ status }) => status === wanted).flatMap(tellingOf);

/** How sure a status is in the few words that a tile has room for. */
const wallDoubt = (certainty: NodeView["certainty"]): Text =>
  certainty === "copy" ? screenWords.ofCopy : doubtOf(certainty);

/** The words of a status on a wall, which has room for few. */
const wallWords = (status: NodeStatus, told: Parameters<typeof heldWords>[1]): Text =>
  status === "building" ? screenWords.begun : heldWords(status, told);

function tileOf(view: NodeView, { data, lang }: Context): Tile {
  const { node, status, certainty, shown } = view;
  const telling = shown.filter((venture) => tellingOf({ status, certainty, ventures: [venture] }).length > 0);
  const cities = telling
    .filter(({ place }) => placeOf(place, data).level !== "region")
    .map(({ place }) => leagueName(place, { lang, data }));
  const [first = "", ...others] = new Set(cities);
  const where = others.length > 0 ? `${first} +${others.length}` : first;
  return {
    id: node.id,
    name: softHyphens(node[lang]),
    status,
    glyph: glyphSvg(isOnOther(view) ? "elsewhere" : status),
    words: isOnOther(view)
      ? elsewhereWords[lang]
      : status === "unreported"
        ? ""
        : [wallWords(status, tellingOf(view))[lang], where].filter(Boolean).join(" · "),
    label: wallDoubt(certainty)[lang],
  };
}
