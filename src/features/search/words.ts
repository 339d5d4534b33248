import type { Text } from "../../model/types.ts";
import type { RecordKind } from "./index-format.ts";

/** The page of search. */
export const searchWords = {
  lead: {
    zh: "查图表、产业链、环节与产品、地方、企业和项目、报道、引用页面、验算、指标、做法、用语，中英文名都行；数字照原文或只写数都行。",
    en: "Charts, chains, their links and products, places, firms and projects, reports, cited pages, checks, indicators, methods and terms, by their English or Chinese names; figures by their number or as printed.",
  },
  label: { zh: "要查什么", en: "Search for" },
  found: { zh: "“{q}”：{n}条", en: "“{q}”: {n} found" },
  many: { zh: "“{q}”：{n}条，列出最相近的{most}条", en: "“{q}”: {n} found, the closest {most} are listed" },
  none: {
    zh: "没有找到“{q}”。查过图表、产业链、环节与产品、地方、企业和项目、报道和引用页面的标题、验算、指标、做法、用语和登记的每个数字；全文没有收录。",
    en: "Nothing found for “{q}”. Searched were charts, chains, their links and products, places, firms and projects, titles of reports and cited pages, checks, indicators, methods, terms and every figure that is recorded; not the full texts.",
  },
  as: { zh: "（查的是“{as}”）", en: " (searched as “{as}”)" },
  parts: { zh: "分开查：", en: "Found by themselves:" },
  failed: { zh: "目录没有取到，请刷新再试。", en: "The index could not be loaded. Please reload the page." },
  noScript: {
    zh: "搜索需要脚本；没有脚本，请按栏目找。",
    en: "Search needs a script; without one, look by section.",
  },
  else: { zh: "或者按栏目找", en: "Or look by section" },
} as const satisfies Record<string, Text>;

/** What each kind of what is found is called. */
export const kindWords: Readonly<Record<RecordKind, Text>> = {
  chart: { zh: "图表", en: "Chart" },
  chain: { zh: "产业链", en: "Chain" },
  node: { zh: "环节与产品", en: "Link or product" },
  place: { zh: "地方", en: "Place" },
  firm: { zh: "企业与项目", en: "Firm or project" },
  report: { zh: "报道", en: "Report" },
  source: { zh: "引用页面", en: "Cited page" },
  check: { zh: "验算", en: "Check" },
  indicator: { zh: "指标", en: "Indicator" },
  method: { zh: "做法", en: "Method" },
  term: { zh: "用语", en: "Term" },
  page: { zh: "栏目", en: "Section" },
  figure: { zh: "数字", en: "Figure" },
};
