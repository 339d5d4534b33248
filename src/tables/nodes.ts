import { owner, table, type Row } from "./declare.ts";
import { filled, id, list, word } from "./kinds.ts";
import { names, ownNames } from "./usual.ts";

/** Where on its chain a node stands. */
export const nodeStages = ["upstream", "midstream", "downstream", "equipment", "use"] as const;
export type NodeStage = (typeof nodeStages)[number];

export const nodes = table({
  noun: "node",
  file: "chains/<chain>.csv",
  about:
    "One row a node of the chain. That it exists is general knowledge with a source; what stands there only a report can say.",
  key: ["chain", "id"],
  published: { name: "chains", title: { zh: "产业链及其环节，一行一环", en: "Industrial chains, one node per row" } },
  columns: {
    chain: owner("chains", {
      title: { zh: "产业链编号", en: "Chain id" },
      description: { zh: "产业链的固定编号。", en: "Stable id of the chain." },
    }),
    ...names("chain", { title: { zh: "产业链", en: "Chain" } }),
    id: id({
      title: { zh: "环节编号", en: "Node id" },
      description: { zh: "环节的编号，在本链内不重复。", en: "Id of the node, unique within its chain." },
    }),
    stage: word(nodeStages, {
      noun: "stage",
      title: { zh: "位置", en: "Stage" },
      description: {
        zh: "upstream 上游，midstream 中游，downstream 下游，equipment 装备与配套，use 应用。",
        en: "upstream, midstream, downstream, equipment or use.",
      },
      about: "Where on the chain it stands.",
    }),
    ...ownNames({ title: { zh: "环节", en: "Node" } }),
    feeds: list({
      title: { zh: "供给", en: "Feeds" },
      description: {
        zh: "所供给的同链环节的编号，以分号隔开。",
        en: "Ids of the nodes of the same chain that it feeds, separated by semicolons.",
      },
    }),
    source: filled({
      title: { zh: "依据", en: "Source" },
      description: {
        zh: "把它列在此处的标准或目录；common knowledge 为通识。",
        en: "The standard or catalogue that puts it there, or common knowledge.",
      },
    }),
    also: list({
      about:
        "What makers may call it or what it makes, in Chinese: the search and the list of products lead them from there.",
    }),
    also_en: list({ about: "The same in English." }),
    kinds: list({
      about:
        "Nodes of other chains that are this one or a kind of it, as `chain/node`: what is told of them is told of it. Those of the same Chinese name are so without being listed.",
    }),
  },
});

/** One link of a chain; that it exists is general knowledge, what stands there only a report can say. */
export type ChainNode = Row<typeof nodes>;
