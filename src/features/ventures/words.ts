import { putOffUndatedWords } from "../../chain-maps/venture-words.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Text } from "../../model/types.ts";

/** The pages of projects. */
export const ventureWords = {
  title: { zh: "企业与项目", en: "Firms and projects" },
  lead: {
    zh: "{n}项一项一页，有项目、项目的分期分项，也有只点了名的企业：报道（◆）和引用页面（◇）各说到哪一步，按说到的日子排列，可以看出后来怎样。其中{whole}项见于报道，这里面{both}项引用页面也说到。没有点名企业的产业、园区和产能，一处并提三家以上企业的，和只点了名、没有说到产业链和项目的企业，只列有企业项目在其中的，连同它的各部分。",
    en: "{n} {n:entry|entries}, a page each: projects, phases and parts of projects, and firms that are only named. How far each report (◆) and each cited page (◇) says it had come, by the day it was said, so that what came later can be seen. Of these {whole} {whole:is|are} in a report, {both} of them on a cited page too. Of industries, parks and capacities without a named firm, of what names three firms or more at once, and of firms that are only named, without a chain and a project, only those are listed that a firm’s project is a part of, with all their parts.",
  },
  chain: { zh: "产业链", en: "Chain" },
  status: { zh: "最远一步", en: "Furthest step" },
  source: { zh: "见于", en: "Told by" },
  count: { zh: "{n}项", en: "{n} {n:entry|entries}" },
  steps: { zh: "各来源说到的每一步", en: "Each step, as it was said" },
  stepsHint: {
    zh: "左边是说到它的日子：引用页面取它所说那一步的日子（只说到月或年的取月或年），没有写的取页面的日子；报道取发表的日子，所说的那一步可能更早。金额和产能照各来源所印，从不相加。",
    en: "Beside each stands the day on which it was told: of a cited page the day, month or year that it gives for the step, else its own day; of a report the day on which it appeared, and the step may be earlier. Amounts and capacities are as each source prints them; they are never added up.",
  },
  noYear: { zh: "年份未载", en: "year not stated" },
  undated: { zh: "日期未载", en: "no day stated" },
  between: { zh: "{from}至{to}之间说到（推断）", en: "told between {from} and {to} (inferred)" },
  place: { zh: "地方", en: "Place" },
  node: { zh: "产业链环节", en: "Link of a chain" },
  said: { zh: "说到它的来源", en: "Sources" },
  reportCount: { zh: "报道{n}份（◆）", en: "{n} {n:report|reports} (◆)" },
  pageCount: { zh: "引用页面{n}个（◇）", en: "{n} cited {n:page|pages} (◇)" },
  original: { zh: "原页面", en: "the page itself" },
  printed: { zh: "页面上的字：", en: "on the page: " },
  whole: { zh: "所属的整体", en: "The whole" },
  partsOf: { zh: "分期与分项", en: "Phases and parts" },
  partsHint: {
    zh: "只说一期或一项的来源另成一页，不与整体混在一处。",
    en: "What speaks of one phase or part alone has a page of its own and is not mixed with the whole.",
  },
  sameFirm: { zh: "同一企业在这里的其他项目", en: "The same firm’s other projects here" },
  sameFirmElsewhere: { zh: "同一企业在别处的项目", en: "The same firm’s projects elsewhere" },
  likeNamed: { zh: "企业名相近的项目", en: "Projects of firms with a similar name" },
  likeNamedHint: {
    zh: "只按名称列出，没有认作同一家企业；来源说没说是一家，见各页。",
    en: "Listed by name alone and not taken as one firm; whether a source says so stands on each page.",
  },
  among: {
    zh: "几家并提、其中有这家或名称相近企业的来源",
    en: "Sources that name it, or a firm with a similar name, among several",
  },
  amongHint: {
    zh: "说的是不是这一项、几家各到哪一步，来源没有分开说，所以不计入上面。",
    en: "Whether they mean this, and how far each of the firms had come, they do not tell apart; so they do not count above.",
  },
  reasons: { zh: "为什么认作同一个项目", en: "Why these are one project" },
  apart: { zh: "为什么单独成页", en: "Why it has a page of its own" },
  reasonsHint: {
    zh: "两次独立归并，不一致的逐条商定；没有把握的不归。",
    en: "Joined twice, independently, and each difference settled; where it was not sure, nothing was joined.",
  },
  furthest: {
    zh: "来源说到的最远一步是{stage}（{told}）",
    en: "The furthest step told: {stage} ({told})",
  },
  furthestWhole: {
    zh: "说到整体的来源，最远一步是{stage}（{told}）",
    en: "Of the whole, the furthest step told: {stage} ({told})",
  },
  furthestAlone: {
    zh: "单独说到它的来源，最远一步是{stage}（{told}）",
    en: "Of what names it by itself, the furthest step told: {stage} ({told})",
  },
  latest: {
    zh: "有日期、说到走到哪一步的最后一个说法是{stage}（{told}）",
    en: "the last dated that tells a step: {stage} ({told})",
  },
  putOff: { zh: "最后说到的是推迟", en: "the last that is told is that it is put off" },
  putOffUndated: putOffUndatedWords,
  later: {
    zh: "报道之后，{n}个引用页面说到它",
    en: "{n} cited {n:page speaks|pages speak} of it after the report",
  },
  undatedToo: {
    zh: "另有{n}个没有日期，先后不明",
    en: "{n} more {n:is|are} not dated: whether before or after the report is not known",
  },
  laterOfParts: {
    zh: "报道之后，{n}个引用页面说到它的分期或分项",
    en: "{n} cited {n:page speaks|pages speak} of its phases or parts after the report",
  },
  noneLater: {
    zh: "没有哪个引用页面能认作它的后来，这不等于没有进展",
    en: "No cited page could be matched to it, which does not mean that nothing came of it",
  },
  likeNamedBelow: {
    zh: "企业名相近的项目有{n}个，列在下面",
    en: "{n} {n:project|projects} of firms with a similar name {n:stands|stand} below",
  },
  amongBelow: {
    zh: "另有{n}处几家企业并提，其中有它或名称相近的企业，列在下面",
    en: "{n} more {n:mention|mentions} of it, or of a firm with a similar name, among several firms {n:stands|stand} below",
  },
  citedOnly: { zh: "只见于引用页面", en: "Told by cited pages alone" },
  wholeNamed: {
    zh: "逐个数字读过的报道说到它所属的整体，没有说到这一部分",
    en: "the reports read numeral by numeral name the whole of which it is a part, not this part",
  },
  partNamed: {
    zh: "逐个数字读过的报道说到它的一部分，没有说到整体",
    en: "the reports read numeral by numeral name a part of it, not the whole",
  },
  firmNamed: {
    zh: "逐个数字读过的报道在这里说到{firm}，没有能认作这个项目的",
    en: "the reports read numeral by numeral name {firm} here, and nothing that could be matched to this project",
  },
  notNamed: {
    zh: "逐个数字读过的报道里没有能认作它的",
    en: "nothing in the reports read numeral by numeral could be matched to it",
  },
  stop: { zh: "。", en: ". " },
  semicolon: { zh: "；", en: "; " },
} as const satisfies Record<string, Text>;

/** The two kinds of sources, with the sign of each. */
export const coverageWords: Readonly<Record<Coverage, Readonly<Record<"sign" | "word" | "all", Text>>>> = {
  whole: {
    sign: { zh: "◆", en: "◆" },
    word: { zh: "报道，逐个数字读过", en: "report, read numeral by numeral" },
    all: { zh: "报道", en: "reports" },
  },
  cited: {
    sign: { zh: "◇", en: "◇" },
    word: { zh: "引用页面", en: "cited page" },
    all: { zh: "引用页面", en: "cited pages" },
  },
};
