import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The pages of places. */
export const placeWords = {
  placesInAll: { zh: "{n}个地方", en: "{n} {n:place|places}" },
  figuresCount: { zh: "本级{n}条数据", en: "{n} {n:figure|figures} of its own" },
  partsNamed: { zh: "说到{parts}，没有给出数字", en: "{parts} named without a number" },
  citedCount: { zh: "，◇引用页面{n}条", en: "; ◇ {n} {n:figure|figures} on cited pages" },
  citedProjects: {
    zh: "，◇引用页面说到企业、项目等{n}处",
    en: "; ◇ {n} {n:firm or project|firms, projects and the like} on cited pages",
  },
  partsIncluded: { zh: "（含所辖各地）", en: " (places within it included)" },
  lead: told({
    zh: "自治区、{leagueCount}盟市，以及本站在其名下有登记的旗县区和园区。没有数字的也列出：那是没有给出数字，不是零。",
    en: "The region, its {leagueCount} leagues and cities, and the banners, districts and parks under which something is entered here. Places without figures are listed too: no number is given, which does not mean zero.",
  }),
  noFigures: {
    named: {
      zh: "本站登记了报道说到这里的{n}处，没有给出本地的数字：",
      en: "Entered on this site as named without a number of its own ({n}):",
    },
    silent: { zh: "通读的报道未提到。", en: "Not mentioned in the reports read whole." },
  },
  description: {
    zh: "报道中关于{place}及所辖各地的全部数字，按指标排列。",
    en: "All the figures the reports print about {place} and the places within it, by indicator.",
  },
  describedWithout: {
    named: { zh: "报道说到{place}，没有给出数字。", en: "The reports name {place} without a number." },
    parts: {
      zh: "报道说到{place}的{parts}，没有给出数字。",
      en: "Of {place} the reports name {parts}, without a number.",
    },
    silent: { zh: "通读的报道未提到{place}。", en: "{place} is not mentioned in the reports read whole." },
  },
  describedCited: {
    zh: "另有引用页面的{n}个数（◇）。",
    en: " There {n:is|are} also {n} {n:figure|figures} from cited pages (◇).",
  },
  describedCitedWithin: {
    zh: "另有引用页面的{n}个数，含所辖各地（◇）。",
    en: " There {n:is|are} also {n} {n:figure|figures} from cited pages, those of the places within it included (◇).",
  },
  describedProjects: {
    zh: "引用页面说到这里的企业、项目、产能和目标有{n}项（◇）。",
    en: " Cited pages tell of {n} {n:firm, project, capacity or aim|firms, projects, capacities and aims} here (◇).",
  },
  keys: { zh: "主要数字", en: "Key figures" },
  keysHint: {
    zh: "本地自己的数：每个指标取一个：先实际，再预计，再目标，其中取时期最近的；某一天的（如一场签约）、存疑的和只见于转载的不取；◇ 引自其他公开页面。",
    en: "Of each indicator one of the place itself: reached before expected before aimed at, then the latest; none of a single day, in doubt or from a reprint alone. ◇ From other public pages.",
  },
  cited: { zh: "引用页面中的数字", en: "Figures from cited pages" },
  citedHint: {
    zh: "◇ 引自其他公开页面，没有逐个数字读完；说的可能是报道之后，也可能是之前。",
    en: "◇ From other public pages, which were not read numeral by numeral; they may speak of times after the reports, or before.",
  },
  level: { zh: "级别", en: "Level" },
  ownCode: { zh: "本站代码", en: "Code on this site" },
  residents: { zh: "常住人口", en: "Residents" },
  residentsAt: { zh: "{n}人（2020年人口普查）", en: "{n} (2020 census)" },
  parts: { zh: "下辖", en: "Places within it" },
  code: { zh: "行政区划代码", en: "GB/T 2260 code" },
  figures: { zh: "数字", en: "Figures" },
  chartsHere: { zh: "出现在这些图表中", en: "Appears in these charts" },
  series: { zh: "历年到位资金", en: "Funds received over time" },
  seriesOf: { zh: "{place}历年到位资金", en: "Funds received over time in {place}" },
  seriesHint: {
    zh: "各个指标数的未必是同一样东西，同一指标之下各页的写法也未必一样；各占一段，互不相连，也不比高低；一条的宽是它的时段。",
    en: "The indicators need not count the same thing, and under one of them sources may print several names: each has a part of its own, not connected with another and not to be compared in height; a bar is as wide as its period.",
  },
  ended: { zh: "已知结果的", en: "With a known end" },
  chainMap: { zh: "这条链的图", en: "The map of this chain" },
  methodsHere: { zh: "招商做法", en: "Methods of promotion" },
  venturesHere: { zh: "产业链上的企业和项目", en: "Firms and projects on the chains" },
  venturesHint: {
    zh: "报道和引用页面（◇）写到的企业、项目、园区和空白，按产业链排列；几处说的是同一个的，不论在几条链上，只计一次，取最有把握的说法里最远的一步；分期、分项有同样把握的，计它们而不计整体。",
    en: "Firms, projects, parks and gaps that reports and cited pages (◇) name, by chain. What several sources tell of, on whichever chains, counts once, at the furthest of the surest steps; where phases or parts are told as surely, they count, not their whole.",
  },
} as const satisfies Record<string, Text | Told | Record<string, Text>>;
