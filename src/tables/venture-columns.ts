import type { Column } from "./column.ts";
import type { ChainNode, Data, Venture } from "../model/types.ts";
import { venturePlaceColumns } from "./venture-place-columns.ts";

const nodeOf = ({ chain, node }: Venture, { nodes }: Data): ChainNode | undefined =>
  nodes.find((known) => known.chain === chain && known.id === node);

/** The columns of ventures.csv: who does what where on which chain. */
export const ventureColumns: readonly Column<Venture>[] = [
  ...venturePlaceColumns,
  {
    name: "chain",
    title: { zh: "产业链编号", en: "Chain id" },
    type: "string",
    references: { resource: "chains", field: "chain" },
    description: {
      zh: "所属产业链，见 chains.csv；报道未说则为空。",
      en: "Chain it belongs to, see chains.csv; empty where the report tells none.",
    },
    read: ({ chain }) => chain,
  },
  {
    name: "node",
    title: { zh: "环节编号", en: "Node id" },
    type: "string",
    description: {
      zh: "在链上的环节，与 chain 合起来见 chains.csv 的 chain、id；报道未说产品则为空。",
      en: "Node of the chain: together with chain, see chain and id of chains.csv; empty where the report names no product.",
    },
    read: ({ node }) => node,
  },
  {
    name: "node_zh",
    title: { zh: "环节", en: "Node (Chinese)" },
    type: "string",
    description: { zh: "环节的中文名。", en: "Chinese name of the node." },
    read: (venture, data) => nodeOf(venture, data)?.zh,
  },
  {
    name: "node_en",
    title: { zh: "环节（英文）", en: "Node" },
    type: "string",
    description: { zh: "环节的英文名。", en: "English name of the node." },
    read: (venture, data) => nodeOf(venture, data)?.en,
  },
  {
    name: "stage",
    title: { zh: "进展", en: "Stage" },
    type: "string",
    description: {
      zh: "sought 拟招，in-talks 在谈，agreed 达成意向，signed 签约，landed 落地，under-construction 在建，producing 投产，gap-filled 补上空白，gap 报道所说的空白，target 目标。",
      en: "sought, in-talks, agreed, signed, landed, under-construction, producing, gap-filled, gap (a blank that the report names) or target.",
    },
    read: ({ stage }) => stage,
  },
  {
    name: "amount",
    title: { zh: "金额", en: "Amount" },
    type: "number",
    unitIn: "amount_unit",
    description: {
      zh: "该项目自身的金额，照原文所印，以 amount_unit 计。",
      en: "The project's own amount as printed, in amount_unit.",
    },
    read: ({ amount }) => amount,
  },
  {
    name: "amount_unit",
    title: { zh: "金额单位", en: "Unit of the amount" },
    type: "string",
    description: { zh: "金额的单位，照原文所印。", en: "Unit of the amount as printed." },
    read: ({ amount_unit }) => amount_unit,
  },
  {
    name: "size_class",
    title: { zh: "规模档", en: "Size class" },
    type: "string",
    description: {
      zh: "报道只说规模档时所属的档，如 gte-10bn 为100亿元以上。",
      en: "Size class where the report tells only that: gte-10bn is CNY 10 bn or more.",
    },
    read: ({ size_class }) => size_class,
  },
  {
    name: "capacity",
    title: { zh: "产能", en: "Capacity" },
    type: "number",
    unitIn: "capacity_unit",
    description: { zh: "产能，照原文所印，以 capacity_unit 计。", en: "Capacity as printed, in capacity_unit." },
    read: ({ capacity }) => capacity,
  },
  {
    name: "capacity_unit",
    title: { zh: "产能单位", en: "Unit of the capacity" },
    type: "string",
    description: { zh: "产能的单位，照原文所印。", en: "Unit of the capacity as printed." },
    read: ({ capacity_unit }) => capacity_unit,
  },
  {
    name: "confidence",
    title: { zh: "把握", en: "Confidence" },
    type: "string",
    description: {
      zh: "stated 报道所说，inferred 由我们推断，low 图片说明或字迹不清。",
      en: "stated by the report, inferred by us, or low: a caption or an unclear print.",
    },
    read: ({ confidence }) => confidence,
  },
  {
    name: "note",
    title: { zh: "说明", en: "Note (Chinese)" },
    type: "string",
    description: {
      zh: "读懂本行所需的说明；推断的理由也在此。",
      en: "What is needed to read the row rightly, and the reason of an inference, in Chinese.",
    },
    read: ({ note }) => note.zh,
  },
  {
    name: "note_en",
    title: { zh: "说明（英文）", en: "Note" },
    type: "string",
    description: { zh: "说明的英文。", en: "What is needed to read the row rightly, and the reason of an inference." },
    read: ({ note }) => note.en,
  },
];
