import type { Text } from "../../lib/types.ts";

/** The page where the reports' arithmetic is recomputed. */
export const checkWords = {
  checks: { zh: "核算", en: "Checks" },
  wayChecks: { zh: "报道里的数，前后对不对得上", en: "Do the reports’ own numbers add up?" },
  checksFinding: {
    zh: "{n}条算术关系重算一遍：{consistent}条相符，{inconsistent}条不符，{open}条说不清",
    en: "{n} sums recomputed: {consistent} consistent, {inconsistent} inconsistent, {open} that cannot be told",
  },
  checksOfReport: {
    zh: "这份报道的数重算{n}条：{consistent}条相符，{inconsistent}条不符，{open}条说不清",
    en: "{n} sums with its figures: {consistent} consistent, {inconsistent} inconsistent, {open} that cannot be told",
  },
  checksLead: {
    zh: "左边用报道印出的数来算，右边是报道的说法或者没有印出的数。每个印出的数都按它的位数取范围：167.74是167.735到167.745，25%是24.5%到25.5%，“近”“以上”只知道一头。",
    en: "On the left what the printed numbers come to, on the right what is claimed or what no report prints. Each print stands for the range of its digits: 167.74 for 167.735 to 167.745, 25% for 24.5% to 25.5%; of “nearly” and “or more” only one end is known.",
  },
  verdictConsistent: {
    zh: "两边在舍入范围内可以是同一个数，或者不等式怎样都成立",
    en: "both sides may be the same number within rounding, or the inequality holds whatever the rounding",
  },
  verdictInconsistent: { zh: "怎样舍入都对不上", en: "no rounding makes both sides agree" },
  verdictOpen: {
    zh: "报道印出的不够，写明缺什么；能反推的给出反推的数",
    en: "the reports do not suffice: what is missing is said, and what can be inferred is shown",
  },
  bestOf: { zh: "先看这几张图", en: "The best of it, drawn" },
  everyCheck: { zh: "逐条核算", en: "Every check" },
  acrossReports: { zh: "几份报道之间", en: "Across reports" },
  filterVerdict: { zh: "结论", en: "Verdict" },
  filterReport: { zh: "报道", en: "Report" },
  filterKind: { zh: "种类", en: "Kind" },
  filterAll: { zh: "全部", en: "All" },
  filterChecks: { zh: "筛选", en: "Filter" },
  filterShown: { zh: "显示{n}条", en: "{n} shown" },
  theSum: { zh: "算式", en: "Sum" },
  comesTo: { zh: "算得", en: "Computed" },
  inferredAs: { zh: "反推", en: "Inferred" },
  claimedAs: { zh: "所印", en: "Claimed" },
  onlyCandidate: { zh: "只能是{n}", en: "can only be {n}" },
  candidates: { zh: "可能是{n}", en: "may be {n}" },
  missingFor: { zh: "缺什么", en: "Missing" },
  checkNote: { zh: "怎样读", en: "How to read it" },
  oddPrints: { zh: "存疑的印法", en: "Odd prints" },
  oddLead: {
    zh: "原文印得不清楚、前后不一或大得少见的数。登记的数一律照印，下面写明在哪里、为什么存疑、本站怎样处理。",
    en: "Prints that are unclear, contradict each other or are unusually large. What is recorded stays as printed; here is where it stands, why it is odd and how this site treats it.",
  },
  oddFlagged: { zh: "其余打了标记的数", en: "Other figures with a flag" },
  oddFlaggedHint: {
    zh: "按标记列出。点行号看它在报道中的位置。",
    en: "By flag. The line leads to its place in the report.",
  },
  reportError: { zh: "发现错误怎么办", en: "How to report an error" },
} as const satisfies Record<string, Text>;
