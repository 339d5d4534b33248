import type { Text } from "../../model/types.ts";

/** The front page. */
export const frontWords = {
  homeLead: {
    zh: "地方谈招商引资，数字密集，口径各异。这里逐一登记：在哪一行、原文怎么写、指的是什么。可比的画在一起；不能直接比的，写明为什么。",
    en: "Local reports on investment promotion are dense with numbers, counted in different ways. Here every one is recorded: which line it is on, how it was printed, what it measures. Figures that can be compared are drawn together; where they cannot, we say why.",
  },
  homeCount: {
    zh: "{reports}份报道，{numerals}处数字：{figures}处登记为数据，{asides}处不计入，各写明理由。",
    en: "{reports} reports, {numerals} numerals: {figures} recorded as figures, {asides} set aside with a reason.",
  },
  waysIn: { zh: "从哪里看起", en: "Where to start" },
  wayCharts: { zh: "每幅图可嵌入、可下载", en: "Every chart to embed or download" },
  wayReports: { zh: "逐份逐行，每个数字的去处", en: "Line by line, what became of every numeral" },
  wayPlaces: { zh: "一地一页，已知的都在这里", en: "One page per place, with everything known about it" },
  wayData: { zh: "全部数据，CSV 格式", en: "All the data, as CSV" },
  wayAbout: { zh: "怎样读数、换算、推算和比较", en: "How figures are read, converted, derived and compared" },
} as const satisfies Record<string, Text>;
