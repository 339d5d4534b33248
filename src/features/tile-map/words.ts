import type { MentionKind } from "../../model/mention.ts";
import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The tile map, and who courts whom. */
export const tileMapWords = {
  title: told({ zh: "{leagueCount}盟市：{measure}", en: "{measure} of the {leagueCount} leagues and cities" }),
  finding: told({
    zh: "{measure}：{leagueCount}盟市里，{counts}",
    en: "{measure}, {leagueCount} leagues and cities: {counts}",
  }),
  counts: {
    figure: { zh: "{n}个给出数字", en: "a figure for {n}" },
    named: { zh: "{n}个说到而没有给出本地的数字", en: "{n} named without a number of their own" },
    silent: { zh: "{n}个{silent}", en: "{n} with {silent}" },
  },
  countsOfMethods: {
    figure: { zh: "{n}个给出数字", en: "a figure for {n}" },
    named: { zh: "{n}个写到", en: "described for {n}" },
    silent: { zh: "{n}个{silent}", en: "{n} with {silent}" },
  },
  citedFor: {
    zh: "；通读的报道没有数字的{without}个里，{n}个在引用页面有数（◇）",
    en: "; cited pages (◇) have one for {n} of the {without} without",
  },
  citedTiles: {
    zh: "角上的 ◇：引用页面有这个地方的数，见下表。",
    en: "A ◇ in the corner: cited pages have figures of the place, see the table below.",
  },
  citedOnTile: { zh: "◇ {n}个数", en: "◇ {n} {n:figure|figures}" },
  noneRead: { zh: "没读到本级的数", en: "no own figure" },
  schematic: { zh: "示意排布，不表示边界。", en: "Schematic layout; it shows no boundaries." },
  measures: { zh: "看什么", en: "What to show" },
  rule: told({
    zh: "方格里是本项第一个有数的指标：实际数在前，预计和目标在后，再取时段最近的；其余的见下表。“没有给出数字”：说到了，没有给出本地的数。虚线淡框：通读的{reportCount}份报道未提到；“没读到本级的数”：引用页面也没有盟市自己的，旗县区的和增速不算，不等于没有公布。",
    en: "A tile shows the first indicator that has a figure: actual before expected and targeted, then the latest period; the table below has the rest. “No number”: named without one of its own. Pale and dotted: not mentioned in the {reportCount} reports read whole. “No own figure”: nor do the cited pages have one of the league or city as a whole, which does not mean not published.",
  }),
  ruleOfMethods: told({
    zh: "方格里是本站登记的做法的条数，同一名目登记几条算几条；“招商做法”页同名的只算一次，所以少些；旗县区和园区自己的另有一行，地方页把它们算在所属盟市里。虚线淡框：通读的{reportCount}份报道未提到。",
    en: "A tile counts the entries of methods; one name entered twice counts twice, while the page of methods counts a name once and so has fewer; districts and parks have lines of their own, while the page of a place counts them with their league or city. Pale and dotted: not mentioned in the {reportCount} reports read whole.",
  }),
  table: { zh: "逐地列表", en: "Place by place" },
  columnPlace: { zh: "地区", en: "Place" },
  ofReports: { zh: "各报道", en: "The reports" },
  years: { zh: "哪一年", en: "Which year" },
  noneOfYear: { zh: "未找到", en: "none found" },
  yearLead: {
    zh: "通读的报道和引用页面（◇）里，各盟市本级这一年的到位资金，旗县区的不在内。没有找到，不等于没有公布，更不是零。",
    en: "What reports read whole and cited pages (◇) print of the funds received in each league and city as a whole in this year, not in their districts. Not found does not mean not published, and not zero.",
  },
  yearComparable: told({
    zh: "{year}年到位资金：{leagueCount}盟市里找到{found}个的数，其中{comparable}个可以相比",
    en: "Funds received in {year}: a figure was found for {found} of {leagueCount} leagues and cities; {comparable} compare",
  }),
  yearApart: told({
    zh: "{year}年到位资金：{leagueCount}盟市里找到{found}个的数，没有哪两个可以相比",
    en: "Funds received in {year}: figures were found for {found} of {leagueCount} leagues and cities; no two of them compare",
  }),
  yearFew: told({
    zh: "{year}年到位资金：{leagueCount}盟市里只找到{found}个的数",
    en: "Funds received in {year}: a figure was found for {found} of {leagueCount} leagues and cities",
  }),
  shade: {
    zh: "上了色的都是“{measure}”的全年结果，可以相比，颜色越深数越大；虚线框的口径、时段或性质不同，不上色；淡框的没有找到本级这一年的数。",
    en: "Shaded tiles are all results of the whole year under “{measure}” and compare: the darker, the larger. Dashed frames have another scope, period or status and are not shaded; of pale ones nothing was found for the whole of them in this year.",
  },
  noShade: {
    zh: "没有哪两个盟市的数可以相比，所以都不上色；淡框的没有找到本级这一年的数。",
    en: "No two figures compare, so nothing is shaded; of pale tiles nothing was found for the whole of them in this year.",
  },
  noShadeOfName: {
    zh: "几处都归在“{measure}”名下，各页写法不一，是不是同一口径没有说，所以不比大小，也不上色；淡框的没有找到本级这一年的数。",
    en: "Several stand under the name “{measure}” of this site, are worded in several ways, and whether they count alike is not stated: sizes are not compared and nothing is shaded. Of pale tiles nothing was found for the whole of them in this year.",
  },
  noShadeOfOne: {
    zh: "只找到一个数，不上色；淡框的没有找到本级这一年的数。",
    en: "One figure alone was found, and is not shaded; of pale tiles nothing was found for the whole of them in this year.",
  },
  targetRegions: { zh: "去哪里招商", en: "Who courts whom" },
  targetRegionsLead: {
    zh: "报道点到的国内外目标区域，各由谁去招、用什么办法。通读的报道未提到，不等于不去。",
    en: "Parts of the country and places abroad that the reports name as targets, by whom and by which means. What is not mentioned in the reports read whole may still be done.",
  },
  othersSilent: { zh: "其余{n}个盟市：{words}", en: "The other {n} leagues and cities: {words}" },
  planned: { zh: "规划", en: "planned" },
  courtingCsv: { zh: "courting.csv：逐条出处", en: "courting.csv: every statement with its line" },
} as const satisfies Record<string, Text | Told | Record<MentionKind, Text>>;
