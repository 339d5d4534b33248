import { told, type Told } from "../i18n/corpus.ts";
import type { Text } from "../model/types.ts";

/** What stands on every page, and on those of no subject. */
export const siteWords = {
  siteOther: { zh: "Counting Investment", en: "招商有数" },
  tagline: told({
    zh: "{reportPlaces}招商引资报道里的每一个数字",
    en: "Every number in reports on investment promotion in {reportPlaces}",
  }),
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNavigation: { zh: "主要栏目", en: "Sections" },
  home: { zh: "首页", en: "Front page" },
  licenceData: { zh: "数据与图表", en: "Data and charts" },
  licenceCode: { zh: "代码", en: "Code" },
  licenceMore: { zh: "许可说明", en: "Licences" },
  footerNote: {
    zh: "不设 Cookie，不统计访问，不向第三方发出任何请求。",
    en: "No cookies, no visitor tracking, no requests to third parties.",
  },
  homeLead: {
    zh: "地方谈招商引资，数字密集，口径各异。这里逐一登记：在哪一行、原文怎么写、指的是什么。可比的画在一起；不能直接比的，写明为什么。",
    en: "Local reports on investment promotion are dense with numbers, counted in different ways. Here every one is recorded: which line it is on, how it was printed, what it measures. Figures that can be compared are drawn together; where they cannot, we say why.",
  },
  homeCount: {
    zh: "{reports}份报道和方案，{numerals}处数字：{figures}处登记为数据，{asides}处不计入，各写明理由。",
    en: "{reports} reports and plans, {numerals} numerals: {figures} recorded as figures, {asides} set aside with a reason.",
  },
  waysIn: { zh: "从哪里看起", en: "Where to start" },
  wayCharts: { zh: "每幅图可嵌入、可下载", en: "Every chart to embed or download" },
  wayReports: { zh: "逐份逐行，每个数字的去处", en: "Line by line, what became of every numeral" },
  wayPlaces: { zh: "一地一页，已知的都在这里", en: "One page per place, with everything known about it" },
  wayData: { zh: "全部数据，CSV 格式", en: "All the data, as CSV" },
  wayAbout: { zh: "怎样读数、换算、推算和比较", en: "How figures are read, converted, derived and compared" },
  wayChains: {
    zh: "谁在链上哪一环，凭哪份报道的哪一行",
    en: "Who stands on which link, by which line of which report",
  },
  marksKey: { zh: "图例", en: "Key" },
  releasedAt: { zh: "{version}版，{date}", en: "version {version}, {date}" },
  chartHelp: { zh: "用方向键逐项查看", en: "Use the arrow keys to go from mark to mark." },
  scrollTable: { zh: "表格，可横向滚动", en: "table, scrolls sideways where it is too wide" },
  wayMap: told({
    zh: "报道说{leagueCount}盟市各有什么，又去哪里招商",
    en: "What is reported of the {leagueCount} leagues and cities, and whom they court",
  }),
  wayMethods: { zh: "哪个地方怎样招商，本站展示了哪些", en: "Which place promotes how, and what is shown here" },
  checks: { zh: "验算", en: "Checks" },
  wayChecks: { zh: "报道里的数，前后对不对得上", en: "Do the reports’ own numbers add up?" },
  targets: { zh: "目标", en: "Targets" },
  wayTargets: {
    zh: "定了什么目标，报道说到了哪一步",
    en: "What was aimed at, and how far the reports say it has come",
  },
  notFound: { zh: "没有这一页", en: "No such page" },
  notFoundText: {
    zh: "地址可能写错了。发布过的地址不会撤下。",
    en: "The address may be mistyped. Published addresses are never withdrawn.",
  },
  line: { zh: "第{n}行", en: "line {n}" },
} as const satisfies Record<string, Text | Told>;
