import type { Text, Verdict } from "../../model/types.ts";

/** The page of relations, and the prints that do not stand up. */
export const relationWords = {
  finding: { zh: "{n}条验算：{counts}", en: "{n} {n:check|checks}: {counts}" },
  findingClean: { zh: "{n}条验算没有一条不符：{counts}", en: "{n} {n:check|checks}, none inconsistent: {counts}" },
  ofReport: { zh: "这份报道的数验算{n}条：{counts}", en: "{n} {n:check|checks} with its figures: {counts}" },
  ofReportClean: {
    zh: "这份报道的数验算{n}条，没有不符：{counts}",
    en: "{n} {n:check|checks} with its figures, none inconsistent: {counts}",
  },
  counted: { zh: "{n}条{verdict}", en: "{n} {verdict}" },
  lead: {
    zh: "每条先写算式，再写算得的数和文中的数。文中的数都按写出的位数取范围：167.74是167.735到167.745，25%是24.5%到25.5%，“近”“以上”只知道一头。",
    en: "Each check gives its arithmetic, then what that comes to beside what is printed. Each print stands for the range of its digits: 167.74 for 167.735 to 167.745, 25% for 24.5% to 25.5%; of “nearly” and “or more” only one end is known.",
  },
  first: { zh: "先看这{n}条", en: "{n} to begin with" },
  firstRule: {
    zh: "“{inconsistent}”的排在最前；随后“{different}”、倒推出的总数或范围、“{untold}”三样轮流各取一条，牵涉材料多的在先。",
    en: "By rule: what is {inconsistent}, then by turns what is {different}, totals or bounds that are inferred, and what {untold}; what rests on more sources comes first.",
  },
  bestOf: { zh: "画成图看", en: "Drawn" },
  toReport: { zh: "报道逐处数字", en: "The report, numeral by numeral" },
  every: { zh: "逐条验算", en: "Every check" },
  acrossReports: { zh: "几份报道之间", en: "Across reports" },
  withCited: { zh: "与引用页面（◇）对照", en: "With cited pages (◇)" },
  filterVerdict: { zh: "结论", en: "Verdict" },
  filterReport: { zh: "报道", en: "Report" },
  filterKind: { zh: "种类", en: "Kind" },
  arithmetic: { zh: "算式", en: "Arithmetic" },
  whereAndWhen: { zh: "何时何地", en: "Where and when" },
  comesTo: { zh: "算得", en: "Computed" },
  inferredAs: { zh: "倒推", en: "Inferred" },
  claimedAs: { zh: "文中", en: "As printed" },
  rightSide: { zh: "右边算得", en: "Right side, computed" },
  listNamed: { zh: "列名{named}个，文中称{stated}", en: "named {named}, stated {stated}" },
  listShared: { zh: "相同{named}个，各有{stated}个", en: "{named} the same, of {stated} each" },
  onlyWhole: { zh: "合得上的整数只有这一个", en: "the only whole number that fits" },
  missingFor: { zh: "缺什么", en: "Missing" },
  note: { zh: "怎样读", en: "How to read it" },
  oddLead: {
    zh: "原文写得不清楚、前后不一或大得少见的数。登记的数一律照录，下面写明在哪里、为什么存疑、本站怎样处理。",
    en: "Prints that are unclear, contradict each other or are unusually large. What is recorded stays as printed; here is where it stands, why it is odd and how this site treats it.",
  },
  oddFlagged: { zh: "其余打了标记的数", en: "Other figures with a flag" },
  oddFlaggedHint: {
    zh: "按标记列出。点行号看它在报道中的位置。",
    en: "By flag. The line leads to its place in the report.",
  },
  reportError: { zh: "发现错误怎么办", en: "How to report an error" },
  correctionPrint: { zh: "原文", en: "As printed" },
  correctionKind: { zh: "存疑之处", en: "Doubt" },
  correctionReading: { zh: "读法与理由", en: "Reading and reason" },
  correctionDate: { zh: "日期与版本", en: "Date and version" },
} as const satisfies Record<string, Text>;

/** What each verdict means. */
export const verdictRules: Readonly<Record<Verdict, Text>> = {
  consistent: {
    zh: "两边在舍入范围内可以是同一个数，或者不等式怎样都成立；数如果印成别的，就可能不成立",
    en: "both sides may be the same number within rounding, or the inequality holds whatever the rounding; other prints could have made it fail",
  },
  inconsistent: { zh: "怎样舍入都对不上", en: "no rounding makes both sides agree" },
  inferred: {
    zh: "文中没有这个数，按文中的数倒推；写明前提",
    en: "printed nowhere, solved for from what is printed; the premises are said",
  },
  different: {
    zh: "答案是否：两边数的不是同一样东西，写明各是什么",
    en: "the answer is no: the two do not count the same thing, and what each counts is said",
  },
  "cannot-be-told": {
    zh: "文中给出的不够，写明缺什么",
    en: "the reports do not suffice, and what is missing is said",
  },
};
