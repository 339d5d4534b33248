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
      zh: "报道说投产、已有、落地、在建或签约的企业，走得最远的在前；据推断的和据图片的，写明在后。",
      en: "Firms that the reports have operating, existing, set up, under construction or signed, the furthest first; what is inferred or read off a photograph says so.",
    }),
    silence: told({
      zh: "本站所读的{reportCount}份报道未提到这条链上有企业在这里投产、落地、在建或签约。",
      en: "A firm on this chain that operates, is set up, under construction or signed here is not mentioned in the {reportCount} reports read.",
    }),
    statements: keyFirms,
  },
  {
    id: "supporting-firms",
    name: { zh: "配套企业表", en: "Supporting firms" },
    description: told({
      zh: "已有或签约的环节，其上下游环节上的企业。谁与谁配套由本站按链的结构推算，报道没有说。",
      en: "Firms on the links next to those that stand or are signed. Who could supply whom is derived from the chain; the reports do not say.",
    }),
    silence: told({
      zh: "报道不足：没有两个相邻的环节上都有企业。",
      en: "The reports do not suffice: no two neighbouring links have a firm.",
    }),
    statements: supportingFirms,
  },
  {
    id: "key-projects",
    name: { zh: "重点项目库", en: "Key projects" },
    description: told({
      zh: "报道点到的项目、园区和集群，规模照原文所印。",
      en: "Projects, parks and clusters that the reports name, with their size as printed.",
    }),
    silence: told({
      zh: "本站所读的{reportCount}份报道未提到项目。",
      en: "Projects are not mentioned in the {reportCount} reports read.",
    }),
    statements: keyProjects,
  },
  {
    id: "associated-clients",
    name: { zh: "关联客户库", en: "Associated clients" },
    description: told({
      zh: "拟招、在谈、达成协议或只点到的企业，以及商会、协会。未说产业链的，每条链上都列出并注明。",
      en: "Firms sought, in talks, bound by an agreement or just named, and chambers and associations. Those tied to no chain are listed on every chain and marked.",
    }),
    silence: told({
      zh: "本站所读的{reportCount}份报道未提到这样的企业或商会、协会。",
      en: "Such firms, chambers or associations are not mentioned in the {reportCount} reports read.",
    }),
    statements: associatedClients,
  },
  {
    id: "landing-suitability",
    name: { zh: "落地适应性分析", en: "Suitability for setting up" },
    description: told({
      zh: "报道没有说已有、落地或在建的环节：它的上游和下游，报道说本地已有、区内他处已有，还是没有说哪里已有；报道点名了哪个园区。只凭{reportCount}份报道推算，不是选址建议。",
      en: "For each link not said to stand: whether its inputs and outlets are said to stand here, elsewhere in the region, or nowhere, and which park is named. Derived from {reportCount} reports; no advice on siting.",
    }),
    silence: told({ zh: "报道说每个环节都已有、落地或在建。", en: "The reports have every link standing." }),
    statements: landingSuitability,
  },
  {
    id: "competition",
    name: { zh: "竞争比较性分析", en: "Competition" },
    description: told({
      zh: "本地已有、要招或上下游已有的环节，区内还有谁：走到哪一步，规模多大。",
      en: "For each link that stands, is sought or has neighbours here: who else in the region has it, how far and how large.",
    }),
    silence: told({
      zh: "报道不足：本站所读的报道未提到本地的任何环节。",
      en: "The reports do not suffice: links here are not mentioned in what was read.",
    }),
    statements: competition,
  },
];
