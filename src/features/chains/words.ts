import { upWords } from "../../chain-maps/nodes.ts";
import type { View } from "../../chain-maps/chain-view.ts";
import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The chain maps. */
export const chainWords = {
  lead: told({
    zh: "{chainCount}条产业链，一行一链，一列一地。每格一个标记一个环节，从设备、上游到应用；走到哪一步，先取明说的最远一步，没有明说的才依次取据推断、据图片、只见于转载的，依据较弱而走得更远的不写在格里，点开可见，横线是都没有归到这里的。“三年以前”只算有日期的出处。点开看是谁、凭哪一行。",
    en: "Industrial chains by place. In each cell a mark is a link of the chain, from equipment and upstream down to use; how far it has come is the furthest step that is stated, where none is what an inference, else a photograph, else a reprint tells; what a weaker basis tells beyond that is not in the cell but behind it; a dash means that nothing is filed there. “Over three years ago” counts dated sources alone. Every cell opens its evidence.",
  }),
  findProduct: { zh: "我做一样产品：放在哪里", en: "I make a product: where does it fit?" },
  citiesChart: told({
    zh: "各链各有几环：{pairedPlaces}对照图",
    en: "How many links of each chain: {pairedPlaces} charted",
  }),
  matrix: { zh: "各地各链", en: "Chains by place" },
  columnChain: { zh: "产业链", en: "Chain" },
  sortBy: { zh: "按哪里的环节多少排", en: "Sort by the links of" },
  sortNone: { zh: "照原来的次序", en: "none: as they are" },
  standsWhere: { zh: "{stands}的环节：{places}", en: "Links {stands}: {places}" },
  standsAt: { zh: "{place}{n}个", en: "{place} {n}" },
  standsNowhere: {
    zh: "归到本链的内容没有明说哪个环节{stands}",
    en: "Nothing filed on this chain states that a link is {stands}",
  },
  linksAt: { zh: "{place}{chain}链{n}个环节{status}", en: "{n} {n:link|links} {status} in {place}’s {chain}" },
  moreAt: { zh: "{place}{chain}链{n}个", en: "{n} in {place}’s {chain}" },
  countsHint: {
    zh: "个数只计明说的；据推断、据图片和只见于转载的不计。一环有无，都是就来源所说而言；只有别的链才有内容的同名环节，这里算没有内容归入。",
    en: "Counted is only what is stated: nothing inferred, read off a photograph or read in reprints alone. What a place has is what sources tell of it; a link on which only another chain has something counts here as one with nothing filed.",
  },
  key: { zh: "标记的意思", en: "What the marks mean" },
  nodesCount: { zh: "{n}个环节", en: "{n} {n:link|links}" },
  views: { zh: "看哪张图", en: "Which map" },
  scopes: { zh: "看哪里", en: "Which place" },
  mirrorName: {
    zh: "{chain}产业链的两地对照图：各环节居中，{left}在左，{right}在右，旁边是各自走到哪一步、谁在做",
    en: "The chain {chain} mirrored for two cities: its links down the middle, {left} to the left, {right} to the right, with how far each is and who is on it",
  },
  evidence: { zh: "逐环节的证据", en: "The evidence, link by link" },
  evidenceHint: {
    zh: "报道和引用页面对每个环节说了什么，照原文所载；点行号看该报道，◇ 是引用页面。“没有归到这里的内容”说的是通读的报道和引用页面的所引之处，只就本链的这个环节：在别处说到的用途，不放在这里。",
    en: "What reports and cited pages say of each link, as printed; the line numbers lead to the report, ◇ is a cited page. “Nothing filed here” is said of the reports that were read whole, of what is cited of the pages, and of the link on this chain: a use that is named in another connection is not placed here.",
  },
  columnNode: { zh: "环节", en: "Link" },
  columnNodeStatus: { zh: "状态", en: "Status" },
  columnWho: { zh: "企业与项目", en: "Firms and projects" },
  noChainHint: {
    zh: "报道点了名，没有说属于哪条链，或不属于这些链；不替它们猜。",
    en: "Named in a report that does not say to which chain they belong, or belonging to none of these; nothing is guessed for them.",
  },
  wholeJson: { zh: "整条链（JSON）", en: "The whole chain (JSON)" },
  handOn: { zh: "下载、嵌入这张图", en: "Download or embed this map" },
  openingWords: { zh: `推算：同地${upWords.zh}`, en: `Derived: here ${upWords.en}` },
  neither: { zh: "两地都无内容归入的{n}个环节", en: "{n} links with nothing filed for either city" },
  supplies: { zh: "可以互相供给（推算）", en: "What one could supply to the other (derived)" },
  suppliesHint: {
    zh: "一地投产、已有、落地或在建的环节，供给另一地说到进展或打算的环节；只点到的、别的链说到的不算。没有出处说两地之间有这样的买卖。",
    en: "A link that operates, exists, is set up or under construction in one city feeds one that is more than named in the other; what other chains tell is not counted. No source speaks of such trade between them.",
  },
  suppliesNone: {
    zh: "按所读的推不出：没有一地投产、已有、落地或在建的环节供给另一地说到进展或打算的环节；只看这条链，别的链说到的不算。",
    en: "None can be derived: no link that stands in one city feeds one that is more than named in the other. Links of this chain alone; what other chains tell is not counted.",
  },
  suppliesMore: { zh: "另外{n}条", en: "{n} more" },
  supplyLine: {
    zh: "{from}的{node}：{standing} → {to}的{outlet}：{status}",
    en: "{node} in {from}: {standing} → {outlet} in {to}: {status}",
  },
  instruments: { zh: "两图、两表、两库、两分析", en: "Eight instruments" },
  instrumentsLead: told({
    zh: "包头的报道列出了这八样工具的名字，没有刊出内容。这里按{reportCount}份报道和引用页面逐条算出来。",
    en: "Baotou’s report names these eight instruments and prints none of them. Here they are worked out from {reportCount} reports and from cited pages.",
  }),
  twoMaps: { zh: "两图：全景图与远景图；另有方向图", en: "Two maps: panorama and prospect; and directions" },
  twoMapsHint: { zh: "见上图；数据：", en: "See the map above; data: " },
  years: { zh: "年份（{first}—{last}年）", en: "Year ({first}–{last})" },
  allYears: { zh: "全部年份", en: "all years" },
  untilYear: { zh: "截至{year}年", en: "up to {year}" },
  yearCounts: {
    zh: "{when}：{nodes}个环节上有{marks}个项目标记",
    en: "{when}: {marks} project {marks:mark|marks} on {nodes} {nodes:link|links}",
  },
  yearLoose: { zh: "，另有{loose}个未说环节", en: "; {loose} more, link not stated" },
  undated: {
    zh: "{n}个标记没有日期，只计入最后一年",
    en: "{n} {n:mark has|marks have} no date and {n:counts|count} in the last year alone",
  },
  partlyDated: {
    zh: "{n}个标记的出处有一些没有日期，只计入最后一年",
    en: "{n} {n:mark has|marks have} undated sources beside dated ones, which count in the last year alone",
  },
  todayElsewhere: {
    zh: "标题和图外的表不随年份变",
    en: "The headline and what stands outside the map are those of all years",
  },
  closeCard: { zh: "关闭", en: "Close" },
  wholePage: { zh: "看整页", en: "The whole page" },
  columnSubject: { zh: "对象", en: "Subject" },
  columnFinding: { zh: "所说", en: "Finding" },
  inputOf: { zh: "上游{node}", en: "Input {node}" },
  outletOf: { zh: "下游{node}", en: "Outlet {node}" },
  onNode: { zh: "环节：{node}", en: "Link: {node}" },
} as const satisfies Record<string, Text | Told>;

/** What each view of a chain shows. */
export const viewMeanings: Readonly<Record<View, Text>> = {
  panorama: {
    zh: "投产、已有、落地、在建和据称填补空白的",
    en: "what operates, exists, is set up, under construction or said to fill a gap",
  },
  prospect: {
    zh: "加上签约、引进、达成协议、拟招、规划和推迟的",
    en: "plus what is signed, brought in, agreed, sought, planned or put off",
  },
  directions: {
    zh: `来源说的空白、拟招和规划的，加上无内容归入而上下游${upWords.zh}的（推算）`,
    en: `what sources call a gap, seek or plan, plus links with nothing filed whose neighbours are ${upWords.en} (derived)`,
  },
};
