import type { Ground, Outcome } from "../../model/outcomes/outcome.ts";
import type { NearReason } from "../../model/outcomes/near.ts";
import type { Text } from "../../model/types.ts";

/** The page of promises and what became of them. */
export const outcomePageWords = {
  finding: {
    zh: "{all}个承诺，{judged}；{apart}个只是事后得知或只凭转载，其余{rest}个没有足以评定的后来说法",
    en: "Of {all} {all:promise|promises}, {judged}; {apart} {apart:rests|rest} on reprints or {apart:was|were} read only together with the result, and for {rest} nothing read so far decides",
  },
  findingJudged: { zh: "评得出{n}个（{parts}）", en: "{n} could be judged ({parts})" },
  findingNone: { zh: "没有一个评得出", en: "none could be judged" },
  lead: {
    zh: "报道和引用页面说过的目标和预计，以及写明数量的规划和点名企业的、计划、签约、引进或在建的项目，后来的公开材料怎么说。评定按下面的规则由程序算出，不由人判。“未读到后续”只说本站没有读到能认作它的后来的材料，不是说没有做成，更不是对企业的评价。",
    en: "Targets and forecasts that reports and cited pages print, plans of a stated size, and projects of named firms that were planned, signed, brought in or under construction, beside what later public sources say. Outcomes follow from the rules below, not from a hand. “Nothing later read” says only that no later source that tells of it was read here: not that it failed, and nothing of the firm.",
  },
  rules: { zh: "评定的规则", en: "The rules" },
  rulesMore: { zh: "怎样算“后来”，怎样比大小", en: "What counts as later, and how numbers are compared" },
  rulesHint: {
    zh: "承诺是目标数、预计数、有时期的规划数，本站单记产能或数量的项目规划（有没有企业、期限都算），或点名企业、有名称的项目，最早说到时是计划、协议、签约、引进或在建；一处并提三家以上企业的不算项目；只说要招、在谈、已落地、已建成，或没有企业也没有数量的口号，不算；没有时期的规划数、单个项目的造价、数量只写在名称里的规划，也不算。后来，是说最早可能的发布日晚于承诺最晚可能的发布日；没有日期的结果，不早于它那个时期的末日；其他没有日期的、年份要靠推断的材料排不出先后，只列不用。回顾已过时期的页面，可以自己说结果。按数字的舍入和修饰（超、以上、约）比较，舍入范围内说不准的不评；产能有一方未载的，不比。",
    en: "A promise is a target, a forecast, a planned figure that has a period, a planned project of which a capacity or number is entered on its own (with or without a firm or a time), or a named project of named firms that was planned, agreed, signed, brought in or under construction when first spoken of; what names three firms or more at once is no project; what is only sought, in talks, set up or built already, and slogans with neither a firm nor a number, are none; nor are planned figures without a period, the cost of a single project, and plans whose number stands in their name alone. Later means that the earliest day on which a source may have been published is after the last day on which the promise may have been. A result that is not dated is no earlier than the end of its period; what else is not dated, or of which the year is inferred, cannot be ordered: it is listed and not used. A page that looks back on a period may tell itself how it ended. Numbers are compared by all that rounding and hedges (over, or more, about) allow, and where these decide nothing is judged; a capacity is compared only where both are printed.",
  },
  board: { zh: "各地的承诺", en: "Promises by place" },
  boardHint: {
    zh: "另计两种：“事后才知”，承诺出自说它兑现的同一页面；“只凭转载”，承诺或结果只见于转载；两样都是的归前一种。旗县区和园区归入所属盟市；“内蒙古自治区”一行只算全区自己的承诺。整个项目和它的分期、分项各说过的，各算一个：其中{parts}个的整个项目也在这里。",
    en: "Counted apart: “read only with the result”, read on the page that tells that it was kept; “from reprints alone”, it or its result read in reprints only; what is both counts as the former. Districts and parks count with their league or city, the region for itself. A project and its phases or parts count each where each was spoken of: of {parts} the whole is here as well.",
  },
  columnJudged: { zh: "评得出", en: "Judged" },
  columnNot: { zh: "评不出", en: "Not judged" },
  keptOf: { zh: "{judged}个中兑现{kept}个", en: "{kept} of {judged} kept" },
  apartOf: { zh: "{why}：{parts}", en: "{why}: {parts}" },
  noneJudged: { zh: "没有", en: "none" },
  judgedPart: { zh: "评得出{n}个（{parts}）", en: "{n} judged ({parts})" },
  nonePart: { zh: "没有评得出的", en: "none judged" },
  restPart: { zh: "评不出{n}个（{parts}）", en: "{n} not judged ({parts})" },
  semicolon: { zh: "；", en: "; " },
  countOf: { zh: "{word}{n}", en: "{n} {word}" },
  all: { zh: "合计", en: "All" },
  every: { zh: "逐个看", en: "One by one" },
  filterOutcome: { zh: "后来怎样", en: "Outcome" },
  filterKind: { zh: "种类", en: "Kind" },
  kindNumber: { zh: "数字", en: "numbers" },
  kindVenture: { zh: "企业与项目", en: "ventures" },
  filterPlace: { zh: "地方", en: "Place" },
  group: { zh: "{place}：{part}", en: "{place}: {part}" },
  said: { zh: "说过", en: "Said" },
  later: { zh: "后来", en: "Later" },
  outcome: { zh: "评定", en: "Outcome" },
  saidIn: { zh: "发布于{day}", en: "published {day}" },
  undated: { zh: "发布日期未载", en: "day of publication not stated" },
  asOf: { zh: "截至{day}", en: "as of {day}" },
  due: { zh: "说的期限：{day}", en: "due by {day}" },
  others: { zh: "同一企业在这里的另一项目：", en: "Another project of the firm here: " },
  among: { zh: "几家并提、后来说到的：", en: "Told later, several firms at once: " },
  alike: { zh: "企业名相近、后来说到的项目：", en: "Told later, of a firm with a similar name: " },
  again: { zh: "别处也印：", en: "Also printed: " },
  original: { zh: "原页面", en: "the page itself" },
  linked: {
    zh: "口径不同，放在一起的理由：{reason}",
    en: "The scopes differ; they are held together because: {reason}",
  },
  near: { zh: "相近而不作数的{n}个", en: "Near, and not counted: {n}" },
  undatedRows: { zh: "没有日期、排不出先后的{n}条", en: "Not dated and not ordered: {n}" },
  checks: { zh: "有关的验算{n}条", en: "Checks of it: {n}" },
  nothingOfNumber: {
    zh: "没有读到同一指标、同一时期的后来数字",
    en: "no later number of the same thing and time was read here",
  },
  nothingOfVenture: {
    zh: "没有读到能认作它的后来的材料",
    en: "no later source that could be matched to it was read here",
  },
  nothingSure: { zh: "没有读到确定更晚的材料", en: "no source that is certainly later was read here" },
  implied: {
    zh: "推算：{formula}，按所印的数算得{value}，既不是下限，也不是上限：所印的一年若更多，其余就更少；总数是达到的目标，其余也可以更多。前提是这一年在所说的几年之内、口径相同；各来源都未给出这个数，也不据此评定",
    en: "Derived: {formula} comes to {value} by the numbers as printed, neither a least nor a most: if the printed year brought more, the others brought less, and as the sum is a target that was reached they may have brought more. It supposes that this year is one of them and both count the same; no source prints it, and nothing is judged by it",
  },
  here: { zh: "后来怎样", en: "What became of it" },
  hereLead: { zh: "后来怎样：", en: "What became of it: " },
  placeLine: { zh: "{all}个承诺：{parts}", en: "{all} {all:promise|promises}: {parts}" },
  seeAll: { zh: "逐个看这里的承诺", en: "Every promise of this place" },
  seeTargets: { zh: "报道的目标和红绿", en: "Targets of the reports, red and green" },
} as const satisfies Record<string, Text>;

/** The rule that gives each outcome. */
export const outcomeRules: Readonly<Record<Outcome, Text>> = {
  kept: {
    zh: "后来印出的同期结果不少于所说的数；项目后来投产，按期与否不判",
    en: "a later result for the same time is at least what was said; the project operates later, in time or not",
  },
  "kept-early": {
    zh: "时期未完，累计已经够数；或报告自己说提前实现",
    en: "a part of the time was enough already; or the report says itself that it was met early",
  },
  partly: {
    zh: "只有一期、一部分产能或所说产品中的一部分投产，或建成而没有说投产",
    en: "only a phase, a part of the capacity or some of its products operate, or it is built and not said to operate",
  },
  missed: {
    zh: "后来印出的同期结果少于所说的数",
    en: "a later result for the same time is less than what was said",
  },
  delayed: {
    zh: "最后一次说到时，说的是推迟",
    en: "the last that was said is that it is put off",
  },
  overtaken: {
    zh: "没有结果，同一时期后来另定了目标，或另作了预计，又不在原来的“以上”“超”之内；不算评出",
    en: "no result, and another target or forecast for the same time came later, not within the “or more” of the first; no judgement",
  },
  open: {
    zh: "时期未完或未载、先后不明、取决于舍入；项目后来说到了，没有说建成或投产，或说过投产、更晚又说在建；不算评出",
    en: "its time is not over or not stated, the order not known, or rounding decides; a project is spoken of later and not said to be built or to operate, or said to operate and later not to; no judgement",
  },
  "no-later-report": {
    zh: "时期已过，或项目没有再说起，本站没有读到后来的材料；另有没有日期的材料而说得不更远的，也在这里；不算评出",
    en: "its time is over, or the project is not spoken of again, in the sources read here; so too where a source without a day speaks of it and tells no further step; no judgement",
  },
};

/** By what it was decided, or why it could not be, in one sentence. */
export const groundWords: Readonly<Record<Exclude<Ground, "silent">, Text>> = {
  result: { zh: "按同一时期的结果", en: "By the result for the same time" },
  "result-sooner": { zh: "时期未完，累计已够", en: "A part of the time was enough already" },
  "said-early": {
    zh: "报告自己说提前实现，未给出实际数",
    en: "The report says that it was met early, without the amount",
  },
  newer: { zh: "后来另有一数，没有结果", en: "Another number came later, and no result" },
  within: {
    zh: "后来另有一数，在所说的“以上”“超”或“以下”之内，没有取代它；没有结果",
    en: "Another number came later, within what was said (or more, over, at most), and replaces nothing; no result",
  },
  rounding: {
    zh: "结果印出了，够不够取决于舍入",
    en: "A result is printed, and rounding decides whether it is enough",
  },
  hedged: {
    zh: "承诺本身是约数，够不够说不准",
    en: "The promise itself is approximate, so what would meet it is not known",
  },
  unordered: {
    zh: "有相应的说法，但有一方没有日期，先后不明",
    en: "There is such a report, but one of the two is not dated, and which came first is not known",
  },
  "no-period": {
    zh: "未给出是哪一段时期的，到期与否说不准",
    en: "Its time is not stated, so whether it is over is not known",
  },
  "not-over": { zh: "时期还没有完", en: "Its time is not over" },
  producing: { zh: "后来说已投产，或这些产能已有", en: "Said later to operate, or the capacity to be there" },
  "less-capacity": {
    zh: "后来有了一部分产能，少于所说",
    en: "Part of the capacity was there later, less than was said",
  },
  "some-links": {
    zh: "后来说投产的只有所说产品中的一部分",
    en: "Some of the products that were promised are said later to operate, not each of them",
  },
  "part-producing": { zh: "后来有一期或一部分投产", en: "A phase or part of it operated later" },
  built: { zh: "后来说已建成，没有说投产", en: "Said later to be built, not to operate" },
  "before-due": {
    zh: "到期之前的一天还不够，到期时多少没有读到",
    en: "Not enough yet on a day before it was due; how much there was then was not read here",
  },
  "step-back": {
    zh: "说过已投产，更晚的来源说到的步子却在投产之前，以哪个为准不知道",
    en: "It was said to operate, and a later source tells of a step before that; which of the two holds is not known",
  },
  further: {
    zh: "后来进了一步，没有说建成或投产",
    en: "It came further, and is not said to be built or to operate",
  },
  "put-off": { zh: "最后一次说到时，推迟", en: "When last spoken of it was put off" },
  "same-stage": { zh: "后来又说到，没有更进一步", en: "It was spoken of again, no further than before" },
  "part-or-whole": {
    zh: "后来只说到它的一期或它所属的整体，没有说它投产",
    en: "Only a phase of it, or the whole that it is a part of, was spoken of again, and it is not said to operate",
  },
  "part-stood": {
    zh: "说到它时已有一期投产，其余后来怎样没有读到",
    en: "A phase of it operated already; what became of the rest was not read here",
  },
  "progress-not-told": {
    zh: "后来又说到，进展未载",
    en: "It was spoken of again, and how far it had come is not stated",
  },
};

/** Why a figure stands near a promise and decides nothing. */
export const nearWords: Readonly<Record<NearReason, Text>> = {
  indicator: { zh: "指标不同", en: "another indicator" },
  member: { zh: "分类不同", en: "another breakdown" },
  time: { zh: "时期不同或未载", en: "another time, or none stated" },
  doubtful: { zh: "原文存疑", en: "doubtful print" },
  unordered: { zh: "先后不明", en: "which came first is not known" },
  forecast: { zh: "目标或预计，不是结果", en: "a target or forecast, no result" },
};
