import type { ChainNode } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import type { ChainView } from "./chain-view.ts";
import type { Presence } from "./presence.ts";
import { statusOf, nodeStatusWords, nodeStatuses, upWords, type NodeStatus } from "./nodes.ts";
import type { Column } from "../tables/table.ts";
import { columnsNamed, columnsOf } from "../tables/published.ts";
import { ventures } from "../tables/ventures.ts";

/** One row of a chain map's table: what one source places on a node, or a node of which none speaks. */
export interface ChainMapRow {
  chain: string;
  /** Missing where the source names no product. */
  node: ChainNode | undefined;
  /** Of the node, by all that is told; of the project itself where it has no node. */
  status: NodeStatus;
  /** Missing where nothing is told, or nothing that the view shows. */
  venture: VentureRow | undefined;
  /** The mark it belongs to, with the year of the latest that is said of its project there. */
  mark: Pick<Presence, "latestYear"> | undefined;
  /** Directions only, computed: the neighbours that stand. */
  opening: readonly ChainNode[];
}

/** The rows of a view, node by node, then what has none. Everything that is drawn is in them, and nothing else. */
export function chainMapRows({ chain, nodes, unplaced }: ChainView): readonly ChainMapRow[] {
  const placed = nodes.flatMap(({ node, status, shown, opening }) => {
    const row = { chain: chain.id, node, status, opening: [...(opening?.inputs ?? []), ...(opening?.outlets ?? [])] };
    return shown.length > 0
      ? shown.flatMap((mark) => rowsOf(mark, row))
      : [{ ...row, venture: undefined, mark: undefined } satisfies ChainMapRow];
  });
  const others = unplaced.flatMap((mark) =>
    rowsOf(mark, { chain: chain.id, node: undefined, status: statusOf(mark), opening: [] }),
  );
  return [...placed, ...others];
}

/** Every source of a mark, the first that spoke of it first. */
function rowsOf(mark: Presence, row: Omit<ChainMapRow, "venture" | "mark">): readonly ChainMapRow[] {
  return mark.rows.map(({ venture }) => ({ ...row, venture, mark }));
}

/** The column that says of which chain a row is. */
export const chainColumn = {
  title: { zh: "产业链编号", en: "Chain id" },
  description: { zh: "所属产业链，见 chains.csv。", en: "Chain, see chains.csv." },
  read: ({ chain }: { chain: string }) => chain,
};

const nodeColumns = columnsNamed<ChainMapRow>({
  chain: chainColumn,
  node: {
    title: { zh: "环节编号", en: "Node id" },
    description: {
      zh: "链上的环节；出处未说产品则为空。",
      en: "Node of the chain; empty where the source names no product.",
    },
    read: ({ node }) => node?.id,
  },
  node_zh: {
    title: { zh: "环节", en: "Node (Chinese)" },
    description: { zh: "环节的中文名。", en: "Chinese name of the node." },
    read: ({ node }) => node?.zh,
  },
  node_en: {
    title: { zh: "环节（英文）", en: "Node" },
    description: { zh: "环节的英文名。", en: "English name of the node." },
    read: ({ node }) => node?.en,
  },
  node_stage: {
    title: { zh: "位置", en: "Stage of the node" },
    description: {
      zh: "equipment 设备，upstream 上游，midstream 中游，downstream 下游，use 应用。",
      en: "equipment, upstream, midstream, downstream or use.",
    },
    read: ({ node }) => node?.stage,
  },
  node_feeds: {
    title: { zh: "供给", en: "Feeds" },
    description: {
      zh: "图上连线所到的环节，以分号隔开。",
      en: "Nodes that its links on the map lead to, separated by semicolons.",
    },
    read: ({ node }) => node?.feeds.join(";"),
  },
  status: {
    title: { zh: "状态", en: "Status of the node" },
    description: {
      zh: `${nodeStatuses.map((status) => `${status} ${nodeStatusWords[status].zh}`).join("，")}；取报道和引用页面明说的最远一步，没有明说的取据推断、据图片或只见于转载的最远一步。`,
      en: `${nodeStatuses.map((status) => `${status} (${nodeStatusWords[status].en})`).join(", ")}: the furthest that a report or cited page states, else the furthest by inference, from a photograph or in a reprint alone.`,
    },
    read: ({ status }) => status,
  },
  standing_neighbours: {
    title: { zh: `${upWords.zh}的上下游（推算）`, en: `Neighbours ${upWords.en} (derived)` },
    description: {
      zh: `报道和引用页面没有说本环节${upWords.zh}，而同地${upWords.zh}的上下游环节，以分号隔开；由本站推算。`,
      en: `Nodes next to it that are ${upWords.en} in the same place while it is not, separated by semicolons; derived by us.`,
    },
    read: ({ opening }) => opening.map(({ id }) => id).join(";"),
  },
});

const markColumns = columnsNamed<ChainMapRow>({
  latest_year: {
    title: { zh: "最近出处的年份", en: "Year of the latest source" },
    description: {
      zh: "该标记最近一个出处的年份；都没有日期则为空。",
      en: "Year of the latest source of the mark; empty where none has a day.",
    },
    read: ({ mark }) => mark?.latestYear,
  },
});

/** The columns of a venture where a row may have one, but for those that tell of its node. */
export function ventureColumns<Item extends { venture: VentureRow | undefined }>(): readonly Column<Item>[] {
  return columnsOf(ventures)
    .filter(({ name }) => !["chain", "node", "node_zh", "node_en"].includes(name))
    .map((column) => ({ ...column, read: ({ venture }, data) => venture && column.read(venture, data) }));
}

/** The columns of a chain map's CSV: the node, then what a source places on it. */
export const chainMapColumns: readonly Column<ChainMapRow>[] = [
  ...nodeColumns,
  ...markColumns,
  ...ventureColumns<ChainMapRow>(),
];
