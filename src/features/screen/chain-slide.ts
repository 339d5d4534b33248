import { chainView, scopeWords, type NodeView } from "../../chain-maps/chain-view.ts";
import { glyphSvg } from "../../chain-maps/draw/glyph-svg.ts";
import { doubtWords } from "../../chain-maps/draw/legend.ts";
import { leagueName } from "../../chain-maps/draw/firm-rows.ts";
import { doubtOf } from "../../chain-maps/doubt.ts";
import { briefFinding } from "../../chain-maps/finding.ts";
import { stageOrder, stageWords, nodeStatuses, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { heldWords, tellingOf } from "../../chain-maps/node-status-words.ts";
import { mapSlug } from "../../charts/chain-map.ts";
import { fill } from "../../i18n/fill.ts";
import { screenWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
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
  const cited = [...view.nodes.flatMap(({ shown }) => shown), ...view.unplaced];
  return {
    kind: "chain",
    id: `chain-${chain.id}`,
    mark: "",
    kicker: `${scopeWords("region", data)[lang]} · ${screenWords.chain[lang]}`,
    headline: briefFinding(view, data)[lang],
    stages: groupsOf(view.nodes).map(({ stages, nodes }) => ({
      ...stageGrid(nodes.length),
      words: stages.map((stage) => stageWords[stage][lang]).join(sharedWords.comma[lang]),
      tiles: nodes.map((node) => tileOf(node, { data, lang })),
    })),
    legend: nodeStatuses
      .filter((status) => counts[status] > 0)
      .map((status) => ({
        glyph: glyphSvg(status),
        words: `${heldWords(status, tellingIn(view.nodes, status))[lang]} ${counts[status]}`,
      })),
    rest: [
      doubtWords(view, lang),
      view.unplaced.length > 0 ? fill(sharedWords.restOnChain[lang], { n: view.unplaced.length }) : "",
    ]
      .filter((words) => words !== "")
      .join(sharedWords.comma[lang]),
    cited,
    source: shortSource(cited, { data, lang }),
    path: paths.chart(mapSlug(chain.id)),
  };
}

/** How many links have each mark: what is less than stated is told apart beside the legend. */
function countBy(nodes: readonly NodeView[]): Readonly<Record<NodeStatus, number>> {
  const of = (status: NodeStatus) => nodes.filter((node) => node.status === status).length;
  return Object.fromEntries(nodeStatuses.map((status) => [status, of(status)])) as Record<NodeStatus, number>;
}

/** The links by stage; as on the maps, what makes the machines stands with the first stage that uses them. */
function groupsOf(nodes: readonly NodeView[]): readonly { stages: readonly NodeStage[]; nodes: readonly NodeView[] }[] {
  const present = stageOrder.filter((stage) => nodes.some(({ node }) => node.stage === stage));
  const [first, second, ...rest] = present;
  const groups =
    first === "equipment" && second
      ? [[first, second], ...rest.map((stage) => [stage])]
      : present.map((stage) => [stage]);
  return groups.map((stages) => ({ stages, nodes: nodes.filter(({ node }) => stages.includes(node.stage)) }));
}

const tellingIn = (nodes: readonly NodeView[], wanted: NodeStatus) =>
  nodes.filter(({ status }) => status === wanted).flatMap(tellingOf);

/** The words of a status on a tile, which is narrow: the legend tells them whole beside the same mark. */
const wallStatus = (node: NodeView): Text =>
  node.status === "building" ? screenWords.begun : heldWords(node.status, tellingOf(node));

function tileOf(view: NodeView, { data, lang }: Context): Tile {
  const { node, status, certainty, shown } = view;
  const telling = shown.filter((venture) => statusOf(venture) === status && venture.confidence === certainty);
  const cities = telling
    .filter(({ place }) => placeOf(place, data).level !== "region")
    .map(({ place }) => leagueName(place, { lang, data }));
  const where = [...new Set(cities)].join(sharedWords.comma[lang]);
  return {
    id: node.id,
    name: softHyphens(node[lang]),
    status,
    glyph: glyphSvg(status),
    words: status === "unreported" ? "" : [wallStatus(view)[lang], where].filter(Boolean).join(" · "),
    label: doubtOf(certainty)[lang],
  };
}
