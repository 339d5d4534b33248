import { told, type Told } from "../../i18n/corpus.ts";
import { fundsScopes } from "../../model/funds.ts";
import type { Topic } from "../../model/mention.ts";
import type { Data, Text } from "../../model/types.ts";

/** What the schematic map can show of every league and city. */
export interface TileMapMeasure extends Pick<Topic, "mechanisms"> {
  /** Its address below `/map/`. */
  id: string;
  name: Text;
  lead: Told;
  /** Ids of the indicators that count, the one to be shown first in front; none where mechanisms are counted. Beside
   * them stand the mechanisms by which a report names the subject without a number. */
  indicators: readonly string[];
  /** Ids of the indicators whose figures on cited pages are told beside it; those above where it has none. */
  citedIndicators?: (data: Data) => readonly string[];
}

/** What `/map/` shows. */
export const firstMeasure: TileMapMeasure = {
  id: "funds",
  name: { zh: "到位资金", en: "Funds received" },
  lead: told({
    zh: "各盟市的到位资金口径和时段不同，不能放在一把尺子上比，所以这里不按大小上色。",
    en: "The funds of these places differ in definition and period and cannot be put on one scale; so nothing here is coloured by size.",
  }),
  indicators: ["funds-domestic", "funds-outside", "funds-domestic-outside", "funds-promotion"],
  citedIndicators: fundsScopes,
};

/** The measures, in the order of the switch. */
export const mapMeasures: readonly TileMapMeasure[] = [
  firstMeasure,
  {
    id: "target-firms",
    name: { zh: "目标企业", en: "Target firms" },
    lead: told({
      zh: "报道说梳理出来的企业：目标企业、龙头企业、专精特新企业是三种数法。是不是要招的，有的文中没有说。",
      en: "Firms that the reports say were listed: target firms, leading firms and specialised firms are three ways of counting. Whether they are to be courted is not stated of all.",
    }),
    mechanisms: ["target-lists"],
    indicators: ["target-firms", "leading-firms", "specialised-firms"],
  },
  {
    id: "reserve-projects",
    name: { zh: "储备项目", en: "Reserve projects" },
    lead: told({
      zh: "项目库里储备的、策划或谋划的项目数；策划和谋划的，文中没有都说是储备。怎么算进库，报道没有给出数量标准；乌海的行动方案列了五样依据，后有“等”，是用来确定重点招商项目的。",
      en: "Projects held in reserve, packaged or planned; not all of the latter are said to be in a reserve. No report gives a threshold for being counted; Wuhai’s plan names five criteria and others unnamed, for choosing key projects.",
    }),
    mechanisms: ["reserve"],
    indicators: ["reserve-projects", "reserve-projects-published"],
  },
  {
    id: "liaison",
    name: { zh: "驻外联络", en: "Liaison offices" },
    lead: told({
      zh: "在外地设的联络处、人才工作站、招商服务平台，以及有协议或联络的商会。",
      en: "Liaison offices, talent stations and service platforms elsewhere, and chambers that there is an agreement or contact with.",
    }),
    mechanisms: ["offices", "chambers"],
    indicators: ["liaison-areas", "talent-stations", "partner-chambers"],
  },
  {
    id: "teams",
    name: { zh: "招商队伍", en: "Teams" },
    lead: told({
      zh: "招商小分队、外出工作组、产业链工作组和招商机构，报道用的是不同的名目。",
      en: "Promotion squads, teams sent out, teams for a chain and promotion offices: the reports use different names.",
    }),
    mechanisms: ["teams", "chain-chiefs", "bodies"],
    indicators: ["promotion-squads", "work-teams", "chain-teams"],
  },
  {
    id: "mechanisms",
    name: { zh: "招商做法", en: "Mechanisms" },
    lead: told({
      zh: "{reportCount}份报道写到的招商做法有几条。写得多的地方，是报道写得多，不等于做得多。",
      en: "How many mechanisms the {reportCount} reports describe. A place with many is one of which much was written, not one that does more.",
    }),
    mechanisms: "all",
    indicators: [],
  },
];
