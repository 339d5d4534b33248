import type { View } from "../../chain-maps/chain-view.ts";
import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The chain maps. */
export const chainWords = {
  lead: told({
    zh: "{chainCount}条产业链，逐个环节标出报道说了什么：投产、已有、落地或在建、据称填补空白、签约或引进、拟招，还是未提到。每个标记都能点开看到出处。",
    en: "Industrial chains, link by link: what the reports say is operating, existing, set up, under construction, said to fill a gap, signed, brought in or sought, and what they do not mention. Every mark opens its evidence.",
  }),
  key: { zh: "标记的意思", en: "What the marks mean" },
  nodesCount: { zh: "{n}个环节", en: "{n} {n:link|links}" },
  views: { zh: "看哪张图", en: "Which map" },
  scopes: { zh: "看哪里", en: "Which place" },
  sideLead: {
    zh: "同一条链的两地：报道说谁有哪一环，哪些两地都未提到，哪一环可以供给对方。",
    en: "The same chain in two cities: which link the reports give to whom, which is mentioned in neither, and what one could supply to the other.",
  },
  evidence: { zh: "逐环节的证据", en: "The evidence, link by link" },
  evidenceHint: {
    zh: "报道对每个环节说了什么，照原文所载；点行号看该报道。“未提到”是就本链的这个环节说的：报道在别处说到的用途，不放在这里。",
    en: "What the reports say of each link, as printed; the line numbers lead to the report. “Not mentioned” is said of the link on this chain: a use that a report names in another connection is not placed here.",
  },
  columnNode: { zh: "环节", en: "Link" },
  columnNodeStatus: { zh: "状态", en: "Status" },
  columnWho: { zh: "企业与项目", en: "Firms and projects" },
  noChainHint: {
    zh: "报道点了名，未说产品或产业链；不替它们猜。",
    en: "Named in a report that states neither product nor chain; nothing is guessed for them.",
  },
  noNode: { zh: "说到本链，未说环节", en: "On the chain, link not stated" },
  mapAsChart: { zh: "作为图表：嵌入、SVG、JSON", en: "As a chart: embed, SVG, JSON" },
  openingWords: { zh: "推算：同地已有", en: "Derived: standing here" },
  onlyIn: {
    zh: "{place}投产、已有、落地、在建或据称填补空白，报道没有这样说{other}",
    en: "Operating, existing, set up, under construction or said to fill a gap in {place} by the reports, which do not say so of {other}",
  },
  inBoth: {
    zh: "两地都投产、已有、落地、在建或据称填补空白",
    en: "Operating, existing, set up, under construction or said to fill a gap in both",
  },
  inNeither: { zh: "两地都未提到", en: "Mentioned in neither" },
  unplacedIn: { zh: "{place}另有，没有说环节", en: "Also in {place}, link not stated" },
  supplies: { zh: "可以互相供给（推算）", en: "What one could supply to the other (derived)" },
  suppliesHint: {
    zh: "一地投产、已有、落地或在建的环节，供给另一地说到进展或打算的环节；只点到的不算。报道没有说两地之间有这样的买卖。",
    en: "A link that operates, exists, is set up or under construction in one city feeds one that is more than named in the other. No report speaks of such trade between them.",
  },
  suppliesNone: {
    zh: "按报道推不出：没有一地投产、已有、落地或在建的环节供给另一地说到进展或打算的环节。",
    en: "None can be derived: no link that stands in one city feeds one that is more than named in the other.",
  },
  supplyLine: {
    zh: "{from}的{node}：{standing} → {to}的{outlet}：{status}",
    en: "{node} in {from}: {standing} → {outlet} in {to}: {status}",
  },
  instruments: { zh: "两图、两表、两库、两分析", en: "Eight instruments" },
  instrumentsLead: told({
    zh: "包头的报道列出了这八样工具的名字，没有刊出内容。这里按{reportCount}份报道逐条算出来。",
    en: "Baotou’s report names these eight instruments and prints none of them. Here they are worked out from {reportCount} reports.",
  }),
  twoMaps: { zh: "两图：全景图与远景图；另有方向图", en: "Two maps: panorama and prospect; and directions" },
  twoMapsHint: { zh: "见上图；数据：", en: "See the map above; data: " },
  columnSubject: { zh: "对象", en: "Subject" },
  columnFinding: { zh: "所说", en: "Finding" },
  inputOf: { zh: "上游{node}", en: "Input {node}" },
  outletOf: { zh: "下游{node}", en: "Outlet {node}" },
  onNode: { zh: "环节：{node}", en: "Link: {node}" },
  none: { zh: "没有", en: "none" },
} as const satisfies Record<string, Text | Told>;

/** What each view of a chain shows. */
export const viewMeanings: Readonly<Record<View, Text>> = {
  panorama: {
    zh: "投产、已有、落地、在建和据称填补空白的",
    en: "what operates, exists, is set up, under construction or said to fill a gap",
  },
  prospect: {
    zh: "加上签约、引进、达成协议、拟招和规划的",
    en: "plus what is signed, brought in, agreed, sought or planned",
  },
  directions: { zh: "还缺什么、往哪里招", en: "gaps, sought links, and links whose neighbours stand" },
};
