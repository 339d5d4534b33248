import { upWords } from "../../../chain-maps/nodes.ts";
import { told, type Told } from "../../../i18n/corpus.ts";
import type { Text } from "../../../model/types.ts";
import { associatedClients } from "./associated-clients.ts";
import { competition } from "./competition.ts";
import { keyFirms } from "./key-firms.ts";
import { keyProjects } from "./key-projects.ts";
import { landingSuitability } from "./landing-suitability.ts";
import type { Compute } from "./statement.ts";
import { supportingFirms } from "./supporting-firms.ts";

/** One of Baotou's instruments beside the two maps, which are `ChainView`s: two tables, two libraries, two analyses. */
export interface Instrument {
  id: string;
  name: Text;
  description: Told;
  /** What is said where there is nothing to say. */
  silence: Told;
  statements: Compute;
}

/** The six, in the order in which Baotou names them after panorama and prospect. */
export const instruments: readonly Instrument[] = [
  {
    id: "key-firms",
    name: { zh: "重点企业表", en: "Key firms" },
    description: told({
      zh: "报道和引用页面说投产、已有、落地、在建、据称填补空白、签约或引进的企业，走得最远的在前，分环节列出；据推断的、据图片的和只见于转载的，各自写明。",
      en: "Firms that reports and cited pages have operating, existing, set up, under construction, said to fill a gap, signed or brought in, the furthest first, link by link; what is inferred, read off a photograph or in a reprint alone says so.",
    }),
    silence: told({
      zh: "没有归到这里的、说企业投产、已有、落地、在建、填补空白、签约或引进的内容。",
      en: "Nothing filed here has a firm operating, existing, set up, under construction, said to fill a gap, signed or brought in.",
    }),
    statements: keyFirms,
  },
  {
    id: "supporting-firms",
    name: { zh: "配套企业表", en: "Supporting firms" },
    description: told({
      zh: "已有、据称填补空白、签约、引进或达成协议的环节，其上下游环节上的企业。谁与谁配套由本站按链的结构推算，不取自出处；出处说到供给谁的，见该行备注。",
      en: "Firms on the links next to those that stand, are said to fill a gap, are signed, brought in or agreed. Who could supply whom is derived from the chain, not taken from sources; where a source names a buyer, the note of its row says so.",
    }),
    silence: told({
      zh: "所读的不足：没有两个相邻的环节上都有企业。",
      en: "What was read does not suffice: no two neighbouring links have a firm.",
    }),
    statements: supportingFirms,
  },
  {
    id: "key-projects",
    name: { zh: "重点项目库", en: "Key projects" },
    description: told({
      zh: "报道和引用页面点到的项目、园区和集群，规模照说得最远的那一处所印，不相加。",
      en: "Projects, parks and clusters that reports and cited pages name, with their size as printed where the furthest step is told; nothing is added up.",
    }),
    silence: told({
      zh: "没有归到这里的项目。",
      en: "No project is filed here.",
    }),
    statements: keyProjects,
  },
  {
    id: "associated-clients",
    name: { zh: "关联客户库", en: "Associated clients" },
    description: told({
      zh: "拟招、在谈、达成协议、有合作或联络或只点到的企业，以及商会、协会。未说产业链的，每条链上都列出并注明。",
      en: "Firms sought, in talks, bound by an agreement, in cooperation or contact or just named, and chambers and associations. Those tied to no chain are listed on every chain and marked.",
    }),
    silence: told({
      zh: "没有归到这里的这样的企业或商会、协会。",
      en: "No such firm, chamber or association is filed here.",
    }),
    statements: associatedClients,
  },
  {
    id: "landing-suitability",
    name: { zh: "落地适应性分析", en: "Suitability for setting up" },
    description: told({
      zh: "归到本链的内容没有说已有、落地、在建或填补空白的环节（别的链说到的不算）：它的上游和下游，怎么说本地、怎么说区内他处，还是都没有说；点名了哪个园区。招商方向图只算明说投产、已有、落地或在建的上下游。只凭{reportCount}份报道和引用页面推算，不是选址建议。",
      en: "For each link of which nothing filed on this chain says that it stands or fills a gap: what reports and cited pages say of its inputs and outlets here, elsewhere in the region, or nowhere, and which park is named. The map of directions counts only neighbours stated to operate, exist, be set up or under construction. Derived from {reportCount} reports and cited pages; no advice on siting.",
    }),
    silence: told({
      zh: "归到本链的内容说每个环节都已有、落地、在建或填补空白。",
      en: "By what is filed on this chain every link stands or fills a gap.",
    }),
    statements: landingSuitability,
  },
  {
    id: "competition",
    name: { zh: "竞争比较性分析", en: "Competition" },
    description: told({
      zh: `这里说到的、或上下游${upWords.zh}的环节，区内还有谁：走到哪一步，规模多大。`,
      en: `For each link named here, or whose neighbours are ${upWords.en}: who else in the region has it, how far and how large.`,
    }),
    silence: told({
      zh: "所读的不足：没有说到这里的任何环节。",
      en: "What was read does not suffice: it names no link here.",
    }),
    statements: competition,
  },
];
