import type { Text } from "../../lib/types.ts";

/** The front page. */
export const frontWords = {
  homeLead: {
    zh: "地方谈招商引资，数字密集，口径各异。这里逐一登记：哪一行、怎样印、指什么。可比的画在一起；不可比的，写明为什么。",
    en: "Reports on investment promotion are dense with numbers, counted in different ways. Here each one is entered: the line it stands on, how it was printed, what it counts. What compares is drawn together; where it does not, we say why.",
  },
  homeCount: {
    zh: "{reports}份报道，{numerals}处数字：{figures}处登记为数据，{asides}处写明理由后搁置。",
    en: "{reports} reports, {numerals} numerals: {figures} entered as figures, {asides} set aside with a reason.",
  },
  waysIn: { zh: "从哪里看起", en: "Ways in" },
  wayCharts: { zh: "{n}幅图，可嵌入、可下载", en: "{n} charts, to embed and to download" },
  wayReports: { zh: "逐份逐行，每个数字的去处", en: "Line by line, what became of every numeral" },
  wayPlaces: { zh: "一地一页，已知的都在这里", en: "One page a place, with all that is known of it" },
  wayData: { zh: "全部数据，CSV 格式", en: "All of it as CSV" },
  wayAbout: { zh: "怎样读数、换算、推算和比较", en: "How figures are read, converted, derived and compared" },
} as const satisfies Record<string, Text>;
