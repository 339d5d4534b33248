import { isSurelyUp, scopes, scopeCode, scopeWords } from "../../chain-maps/chain-view.ts";
import { nodesOf } from "../../chain-maps/nodes.ts";
import { projectsOn } from "../../chain-maps/projects-on.ts";
import { toldOf, type Presence } from "../../chain-maps/presence.ts";
import type { StripNode } from "../../chain-maps/draw/strip.ts";
import { paths } from "../../i18n/addresses.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import { shortName } from "../../model/places.ts";
import type { Chain, ChainNode, Data, Text } from "../../model/types.ts";

/** A place that the chains are told for: those with maps, the region first, then every other league with evidence. */
export interface Column {
  code: string;
  /** 全区, 乌海, 鄂尔多斯. */
  name: Text;
  /** Where a cell of it leads: to the map of the place, or to all that is told of the place. */
  pathOf: (chain: Chain) => string;
}

/** A node in a place, by the projects on it. */
export interface NodeIn extends StripNode {
  node: ChainNode;
  ventures: readonly Presence[];
  /** Whether it is stated to stand, by more than copies: such nodes are counted in headlines. */
  isCounted: boolean;
}

/** One chain in one place. */
export interface Cell {
  chain: Chain;
  column: Column;
  nodes: readonly NodeIn[];
  /** How many projects are on the chain and on no node that a source names. */
  unplaced: number;
  /** How many nodes are stated to stand. */
  standing: number;
  /** Whether any source says anything of the chain here. */
  isTold: boolean;
}

function nodeIn(node: ChainNode, { place, data }: { place: string; data: Data }): NodeIn {
  const told = toldOf(projectsOn(node, { place, data }));
  return { node, ...told, isCounted: isSurelyUp(told) };
}

/** Every chain in every place: a row a chain, a cell a place. */
export const chainMatrix = oncePerData((data) => {
  const columns = columnsOf(data);
  const rows = data.chains.map((chain) => columns.map((column) => cellOf(chain, { column, data })));
  const isUsed = (at: number) => at < scopes(data).length || rows.some((cells) => cells[at]?.isTold);
  return {
    columns: columns.filter((_, at) => isUsed(at)),
    rows: rows.map((cells) => cells.filter((_, at) => isUsed(at))),
  };
});

function columnsOf(data: Data): readonly Column[] {
  const mapped = scopes(data).map((scope) => ({
    code: scopeCode(scope, data),
    name: scopeWords(scope, data),
    pathOf: ({ id }: Chain) => paths.chain(id, { scope, view: "prospect" }),
  }));
  const others = data.places.filter(({ code, level, scope }) => level === "league" && !scope && code !== "");
  return [
    ...mapped,
    ...others.map((place) => ({ code: place.code, name: shortName(place), pathOf: () => paths.place(place.code) })),
  ];
}

function cellOf(chain: Chain, { column, data }: { column: Column; data: Data }): Cell {
  const nodes = nodesOf(chain.id, data).map((node) => nodeIn(node, { place: column.code, data }));
  const unplaced = projectsOn({ chain: chain.id, id: "" }, { place: column.code, data }).length;
  return {
    chain,
    column,
    nodes,
    unplaced,
    standing: nodes.filter(({ isCounted }) => isCounted).length,
    isTold: unplaced > 0 || nodes.some(({ status }) => status !== "unreported"),
  };
}
