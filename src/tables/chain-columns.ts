import type { Column } from "./column.ts";
import type { Chain, ChainNode, Data } from "../model/types.ts";

const chainOf = (node: ChainNode, { chains }: Data): Chain | undefined => chains.find(({ id }) => id === node.chain);

/** The columns of chains.csv: one row a node, with its chain. */
export const chainColumns: readonly Column<ChainNode>[] = [
  {
    name: "chain",
    title: { zh: "产业链编号", en: "Chain id" },
    type: "string",
    key: true,
    description: { zh: "产业链的固定编号。", en: "Stable id of the chain." },
    read: ({ chain }) => chain,
  },
  {
    name: "chain_zh",
    title: { zh: "产业链", en: "Chain (Chinese)" },
    type: "string",
    description: { zh: "产业链的中文名。", en: "Chinese name of the chain." },
    read: (node, data) => chainOf(node, data)?.zh,
  },
  {
    name: "chain_en",
    title: { zh: "产业链（英文）", en: "Chain" },
    type: "string",
    description: { zh: "产业链的英文名。", en: "English name of the chain." },
    read: (node, data) => chainOf(node, data)?.en,
  },
  {
    name: "id",
    title: { zh: "环节编号", en: "Node id" },
    type: "string",
    key: true,
    description: { zh: "环节的编号，在本链内不重复。", en: "Id of the node, unique within its chain." },
    read: ({ id }) => id,
  },
  {
    name: "stage",
    title: { zh: "位置", en: "Stage" },
    type: "string",
    description: {
      zh: "upstream 上游，midstream 中游，downstream 下游，equipment 装备与配套，use 应用。",
      en: "upstream, midstream, downstream, equipment or use.",
    },
    read: ({ stage }) => stage,
  },
  {
    name: "zh",
    title: { zh: "环节", en: "Node (Chinese)" },
    type: "string",
    description: { zh: "环节的中文名。", en: "Chinese name of the node." },
    read: ({ zh }) => zh,
  },
  {
    name: "en",
    title: { zh: "环节（英文）", en: "Node" },
    type: "string",
    description: { zh: "环节的英文名。", en: "English name of the node." },
    read: ({ en }) => en,
  },
  {
    name: "feeds",
    title: { zh: "供给", en: "Feeds" },
    type: "string",
    description: {
      zh: "所供给的同链环节的编号，以分号隔开。",
      en: "Ids of the nodes of the same chain that it feeds, separated by semicolons.",
    },
    read: ({ feeds }) => feeds.join(";"),
  },
  {
    name: "source",
    title: { zh: "依据", en: "Source" },
    type: "string",
    description: {
      zh: "把它列在此处的标准或目录；common knowledge 为通识。",
      en: "The standard or catalogue that puts it there, or common knowledge.",
    },
    read: ({ source }) => source,
  },
];
