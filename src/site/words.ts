import { told, type Told } from "../i18n/corpus.ts";
import type { Text } from "../model/types.ts";

/** What stands on every page, and on those of no subject. */
export const siteWords = {
  siteOther: { zh: "Counting Investment", en: "招商有数" },
  tagline: told({
    zh: "{reportPlaces}{reportCount}份招商引资报道里的每一个数字",
    en: "Every number in {reportCount} reports on investment promotion in {reportPlaces}",
  }),
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNavigation: { zh: "主要栏目", en: "Sections" },
  contents: { zh: "本页各节", en: "On this page" },
  home: { zh: "首页", en: "Front page" },
  publisher: { zh: "办站：", en: "Published by " },
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
  compare: { zh: "能不能比", en: "Compare" },
  addToCompare: { zh: "＋比较", en: "+\u00a0compare" },
  wayCompare: { zh: "两个数能不能放在一起比，为什么", en: "May two figures be compared, and why not" },
  wayCharts: { zh: "每幅图可嵌入、可下载", en: "Every chart to embed or download" },
  wayReports: { zh: "逐份逐行，每个数字的去处", en: "Line by line, what became of every numeral" },
  wayPlaces: { zh: "一地一页，已知的都在这里", en: "One page per place, with everything known about it" },
  wayData: { zh: "全部数据，CSV 格式", en: "All the data, as CSV" },
  wayAbout: { zh: "怎样读数、换算、推算和比较", en: "How figures are read, converted, derived and compared" },
  wayChains: {
    zh: "谁在链上哪一环，凭哪份报道的哪一行",
    en: "Who stands on which link, by which line of which report",
  },
  filter: { zh: "筛选", en: "Filter" },
  filterAll: { zh: "全部", en: "All" },
  filterShown: { zh: "显示{n}条", en: "{n} shown" },
  marksKey: { zh: "图例", en: "Key" },
  releasedAt: { zh: "{version}版，{date}", en: "version {version}, {date}" },
  chartHelp: { zh: "用方向键逐项查看", en: "Use the arrow keys to go from mark to mark." },
  scrollTable: { zh: "表格，可横向滚动", en: "table, scrolls sideways where it is too wide" },
  wayMap: told({
    zh: "报道说{leagueCount}盟市各有什么，又去哪里招商",
    en: "What is reported of the {leagueCount} leagues and cities, and whom they court",
  }),
  wayMethods: { zh: "哪个地方怎样招商，本站展示了哪些", en: "Which place promotes how, and what is shown here" },
  stories: { zh: "故事", en: "Stories" },
  wayStories: {
    zh: "数字连起来说了什么，每个数都能点开",
    en: "What the numbers add up to, each of them open to its source",
  },
  outcomes: { zh: "后来怎样", en: "Outcomes" },
  wayOutcomes: { zh: "说过的目标和项目，后来怎样", en: "What became of targets and projects" },
  findProduct: { zh: "找产品", en: "Find a product" },
  wayFindProduct: { zh: "一个产品，谁供、谁用、谁在招", en: "Who supplies, uses or seeks a product" },
  ventures: { zh: "企业与项目", en: "Firms and projects" },
  wayVentures: { zh: "一个项目一页，从签约到投产", en: "One page a project, from signing to operation" },
  explore: { zh: "数据表", en: "Explore the figures" },
  wayExplore: {
    zh: "全部的数一张表，可筛选、下载，选几行就能画",
    en: "Every figure in one table: filter, download, choose rows to draw",
  },
  sources: { zh: "引用页面", en: "Cited pages" },
  waySources: { zh: "引用的公开页面，逐页所取", en: "The public pages that are cited, and what was taken from each" },
  read: { zh: "读报告", en: "Read a report" },
  wayRead: { zh: "你手里的报告，数字一个个标出来", en: "A report of your own, its numerals marked one by one" },
  terms: { zh: "词汇", en: "Glossary" },
  wayTerms: { zh: "签约、落地、到位，各是什么意思", en: "What signed, set up and received mean" },
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

/** To what days data reach, and which release a page was built from. */
export const dataDateWords = {
  page: { zh: "本页数据：{parts}。", en: "On this page, {parts}." },
  all: { zh: "全部数据：{parts}。", en: "In all the data, {parts}." },
  whole: {
    zh: "报道里写明时期、发布时已过完的实际数最晚到{whole}",
    en: "results in the reports, of periods over by then, reach to {whole}",
  },
  cited: { zh: "引用页面所载截至{cited}", en: "facts of cited pages reach to {cited}" },
  citedAndPage: {
    zh: "引用页面所载截至{cited}，最晚一份发布于{page}",
    en: "facts of cited pages reach to {cited}, and the latest of these pages is of {page}",
  },
  // What a page without a day tells may be later than the latest page that has one.
  undatedAndPage: {
    zh: "引用页面所载截至{cited}（所据页面发布日未载），写明发布日的最晚一份发布于{page}",
    en: "facts of cited pages reach to {cited}, told by a page without a day, and the latest of those with one is of {page}",
  },
  pageOnly: { zh: "引用页面最晚一份发布于{page}", en: "the latest cited page is of {page}" },
  built: {
    zh: "据{version}版数据建成，该版发布于{day}。",
    en: "Built from version {version} of the data, released on {day}.",
  },
  builtAfter: {
    zh: "据{version}版（{day}发布）之后的数据建成，改动尚未发布。",
    en: "Built from changes after version {version} of {day} that are not yet released.",
  },
  builtFromNone: { zh: "据尚未发布的数据建成。", en: "Built from data that are not yet released." },
} as const satisfies Record<string, Text>;
