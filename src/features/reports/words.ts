import type { Text } from "../../model/types.ts";

/** The pages of reports. */
export const reportWords = {
  oneLine: { zh: "第{first}行", en: "Line {first}" },
  fromLine: { zh: "第{first}—{last}行", en: "Lines {first}–{last}" },
  lineShort: { zh: "{n}行", en: "L{n}" },
  lead: {
    zh: "每份报道一页：书目信息，以及按原文顺序列出的每一处数字和它的去处。",
    en: "One page per report: its publication details, and every numeral in the order printed, with what became of it.",
  },
  bibliography: { zh: "书目", en: "Publication details" },
  titleField: { zh: "题名", en: "Title" },
  titleTranslated: { zh: "题名译文", en: "Title in translation" },
  publisher: { zh: "发布者", en: "Publisher" },
  published: { zh: "发布日期", en: "Published" },
  publishedBetween: { zh: "推断在{from}至{to}之间", en: "between {from} and {to}" },
  page: { zh: "公开网页", en: "Public page" },
  noPage: { zh: "没有找到", en: "none found" },
  kind: { zh: "类型", en: "Kind" },
  placeField: { zh: "地方", en: "Place" },
  length: { zh: "篇幅", en: "Length" },
  lines: { zh: "文本{n}行", en: "{n} {n:line|lines} of text" },
  sha256: { zh: "文本校验（SHA-256）", en: "Checksum of the text (SHA-256)" },
  note: { zh: "附注", en: "Note" },
  notPrinted: { zh: "文中未载", en: "not printed" },
  became: { zh: "数字的去处", en: "What became of the numerals" },
  everyNumeral: { zh: "逐处数字", en: "Every numeral" },
  numerals: { zh: "{numerals}处数字", en: "{numerals} {numerals:numeral|numerals}" },
  numeralsBecame: {
    zh: "{figures}处登记为数据，{asides}处不计入",
    en: "{figures} recorded as figures, {asides} set aside",
  },
  numeralsHint: {
    zh: "按原文顺序。左为行号和印法，右为登记的含义；灰字为不计入的数字及理由。",
    en: "In the order printed. First the line and the original wording, then what was recorded; numerals in grey were set aside, with the reason.",
  },
  setAside: { zh: "不计入", en: "Set aside" },
  entered: { zh: "登记为数据", en: "Recorded as figures" },
  count: {
    zh: "{numerals}处数字：{figures}处登记为数据，{asides}处不计入",
    en: "{numerals} numerals: {figures} recorded as figures, {asides} set aside",
  },
  alsoCited: {
    zh: "◇ 另有{n}个引用页面：后来怎样，此前怎样",
    en: "◇ {n} {n:page is|pages are} cited besides: what came later, and what was there before",
  },
  chartsUsing: { zh: "用到的图表", en: "Charts that use it" },
  ventures: { zh: "写到的企业和项目", en: "Firms and projects it names" },
  methods: { zh: "写到的招商做法", en: "Methods it describes" },
} as const satisfies Record<string, Text>;
