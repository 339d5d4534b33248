import type { Text } from "../../model/types.ts";

/** Tables of the page about method and of the guides. */
export const aboutWords = {
  chartsToEmbed: { zh: "{n}幅图可以嵌入", en: "{n} {n:chart|charts} to embed" },
  tablesToTake: { zh: "{n}张表可以下载", en: "{n} {n:table|tables} to download" },
  termsExplained: { zh: "解释{n}个用语", en: "{n} {n:term|terms} explained" },
  publishedBy: { zh: "本站由{name}办。", en: "This site is published by {name}." },
  publisherUntold: { zh: "办站的人没有填写。", en: "Who publishes this copy of the site has not been filled in." },
  writeTo: { zh: "来信请寄{address}。", en: "Write to {address}." },
  contactUntold: { zh: "联系地址没有填写。", en: "An address to write to has not been filled in." },
  column: { zh: "列", en: "Column" },
  meaning: { zh: "含义", en: "What it means" },
  term: { zh: "用语", en: "Term" },
  otherLanguage: { zh: "英文", en: "In Chinese" },
  file: { zh: "文件", en: "File" },
  content: { zh: "内容", en: "What it is" },
  readingTotals: {
    zh: "{what}：第一遍找出{first}条，第二遍{second}条，共有{differences}处不一致。数据里现有{now}条。",
    en: "Of {what}, the first reading found {first}, the second {second}; they differed in {differences} places. The data now hold {now}.",
  },
  readingField: { zh: "比对的内容", en: "Field" },
  readingDifferences: { zh: "差异", en: "Differences" },
  readingFirst: { zh: "取第一次", en: "First kept" },
  readingSecond: { zh: "取第二次", en: "Second kept" },
  readingNeither: { zh: "都不取", en: "Neither kept" },
  readingRule: { zh: "规则", en: "Rule" },
} as const satisfies Record<string, Text>;
