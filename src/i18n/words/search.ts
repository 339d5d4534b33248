import type { Text } from "../../model/types.ts";

/** The page of search. */
export const searchWords = {
  search: { zh: "搜索", en: "Search" },
  searchLead: {
    zh: "查图表、产业链、地方、企业和项目、报道、验算、指标、做法，中英文名都行。",
    en: "Charts, chains, places, firms and projects, reports, checks, indicators and methods, by their English or Chinese names.",
  },
  searchLabel: { zh: "要查什么", en: "Search for" },
  searchFound: { zh: "“{q}”：{n}条", en: "“{q}”: {n} found" },
  searchMany: { zh: "“{q}”：{n}条，列出最相近的{most}条", en: "“{q}”: {n} found, the closest {most} are listed" },
  searchNone: {
    zh: "没有找到“{q}”。本站只有五份报道里的内容。",
    en: "Nothing found for “{q}”. This site holds what five reports say.",
  },
  searchFailed: { zh: "目录没有取到，请刷新再试。", en: "The index could not be loaded. Please reload the page." },
  searchNoScript: {
    zh: "搜索需要脚本；没有脚本，请按栏目找。",
    en: "Search needs a script; without one, look by section.",
  },
  searchElse: { zh: "或者按栏目找", en: "Or look by section" },
  found_chart: { zh: "图表", en: "Chart" },
  found_chain: { zh: "产业链", en: "Chain" },
  found_place: { zh: "地方", en: "Place" },
  found_firm: { zh: "企业与项目", en: "Firm or project" },
  found_report: { zh: "报道", en: "Report" },
  found_check: { zh: "验算", en: "Check" },
  found_indicator: { zh: "指标", en: "Indicator" },
  found_method: { zh: "做法", en: "Method" },
  found_page: { zh: "栏目", en: "Section" },
} as const satisfies Record<string, Text>;
