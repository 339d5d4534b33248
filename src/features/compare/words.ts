import type { Text } from "../../model/types.ts";
import type { OwnFault } from "./own-figure.ts";

/** Why what a reader typed is no figure. */
export const ownFaults: Readonly<Record<OwnFault, Text>> = {
  number: { zh: "数要写成数字，例如 12.5。", en: "Write the number in digits, such as 12.5." },
  unit: { zh: "这个单位不合这个指标。", en: "The unit does not fit the indicator." },
  period: {
    zh: "时期要有首尾两天，首日在前；不知道就都空着。",
    en: "Give the first and the last day in order, or leave both empty.",
  },
};

/** The pages of comparisons. */
export const compareWords = {
  title: { zh: "能不能比", en: "May these be compared?" },
  question: { zh: "{figures}，能比吗？", en: "May {figures} be compared?" },
  lead: {
    zh: "两个数能不能放在一起比大小，本站按指标、范围、时期、状态、地方和出处逐条判断，并说明理由。读到的{n}个数两两相配共{pairs}对：{yes}对可以直接比，{word}对放在一起时要附一句说明，{no}对不能比。",
    en: "Whether two figures may be compared in size is judged here by what they measure, scope, period, status, place and print, with the reason. The {n} figures read make {pairs} pairs: {yes} compare outright, {word} with a caveat, {no} do not.",
  },
  choose: { zh: "任选几个数来比", en: "Choose figures to compare" },
  toFirst: { zh: "到第一个结果", en: "To the first result" },
  find: { zh: "找一个数：地方、指标、年份或数值", en: "Find a figure: place, indicator, year or number" },
  findHint: { zh: "例如：乌海 国内到位资金 2022", en: "For example: Wuhai domestic funds 2022" },
  found: { zh: "找到的数", en: "Figures found" },
  foundAll: { zh: "找到{n}个。", en: "{n} found." },
  foundFirst: {
    zh: "找到{n}个，先列{first}个；再加一个词会更准。",
    en: "{n} found, the first {first} listed; another word narrows them.",
  },
  foundNone: { zh: "没有找到。换一个词试试。", en: "None found. Try another word." },
  full: { zh: "最多放{n}个；去掉一个，才能再加。", en: "No more than {n} fit: remove one to add another." },
  chosen: { zh: "选中的数", en: "Figures chosen" },
  remove: { zh: "去掉：", en: "Remove: " },
  oneMore: { zh: "再选一个数", en: "Choose one more" },
  failed: {
    zh: "数据没有载入，不能任选；下面是现成的比较。",
    en: "The data could not be loaded. The ready comparisons stand below.",
  },
  noScript: {
    zh: "任选几个数来比要用脚本；下面是现成的比较。",
    en: "Choosing figures needs a script. The ready comparisons stand below.",
  },
  own: { zh: "放上自己的数", en: "A number of your own" },
  ownHint: {
    zh: "按同样的规则判断。只留在浏览器里，写在网址的 # 之后，不会发送给本站；复制链接时会带上。",
    en: "Judged by the same rules. It stays in the browser, behind the # of the address, and is not sent to this site; a copied link carries it.",
  },
  ownValue: { zh: "数", en: "Number" },
  ownUnit: { zh: "单位", en: "Unit" },
  ownPlace: { zh: "地方", en: "Place" },
  ownIndicator: { zh: "指标", en: "Indicator" },
  ownStart: { zh: "首日（不知道可空）", en: "First day (empty if not known)" },
  ownEnd: { zh: "末日", en: "Last day" },
  ownAdd: { zh: "放上来比", en: "Compare it" },
  ready: { zh: "现成的比较", en: "Ready comparisons" },
  figures: { zh: "所比的数", en: "The figures" },
  why: { zh: "为什么", en: "Why" },
  forbids: { zh: "由此不能比", en: "rules it out" },
  needs: { zh: "要说明", en: "needs a caveat" },
  drawing: { zh: "同一比例的图", en: "On one scale" },
  drawingHint: { zh: "只画可以同用一个比例的数。", en: "Drawn is only what may share a scale." },
  leftApart: { zh: "不画成长短的：{names}。", en: "Not drawn as lengths: {names}." },
  apart: {
    zh: "这些数不能同用一个比例，所以分开列，不画成长短。",
    en: "These figures may not share a scale, so they stand apart and are not drawn as lengths.",
  },
  take: { zh: "取走这个比较", en: "Take this comparison along" },
  copyLink: { zh: "复制链接", en: "Copy link" },
  copyFrame: { zh: "复制嵌入代码", en: "Copy embed code" },
  copyTable: { zh: "复制纯HTML表格，不用脚本", en: "Copy as plain HTML, no script" },
  withoutOwn: {
    zh: "已复制。框架里没有你自己的数，它不随网址发送。",
    en: "Copied. The frame leaves out your own number, which no address sends.",
  },
  withOwn: {
    zh: "已复制。表里有你自己的数，写明本站没有核对。",
    en: "Copied. The table holds your own number, marked as not checked here.",
  },
  frameTooFew: {
    zh: "没有复制：框架里不放你自己的数，剩下的不到两个。可以复制纯HTML表格。",
    en: "Not copied: the frame leaves out your own number, and fewer than two remain. Plain HTML takes it along.",
  },
  copied: { zh: "已复制。", en: "Copied." },
  notCopied: { zh: "没能复制：{text}", en: "Not copied: {text}" },
  saved: { zh: "已存为 {file}。", en: "Saved as {file}." },
  notSaved: { zh: "没有存成。", en: "Saving failed." },
  drawFailed: { zh: "没有画成。", en: "The drawing failed." },
  embedLead: {
    zh: "几个数放在一起能不能比：这个框架写出答案、每个数和出处，并画出可以同用一个比例的数。",
    en: "May some figures be compared? This frame gives the answer, each figure with its source, and a drawing of what may share a scale.",
  },
  embedScript: {
    zh: "它要用脚本才能显示；没有脚本时，请打开完整的页面或现成的比较。",
    en: "It needs a script to do so. Without one, open the full page or a ready comparison.",
  },
  embedFailed: {
    zh: "数据没有载入，这里显示不出来；请打开完整的页面。",
    en: "The data could not be loaded, so nothing can be shown here. Please open the full page.",
  },
  embedNone: {
    zh: "框架的地址里没有要比的数：f= 后面写数的编号，用逗号隔开。",
    en: "The address of this frame names no figures to compare: write their ids after f=, with commas between them.",
  },
  embedUnknown: {
    zh: "地址里有本站没有的数：{ids}。",
    en: "The address names figures that this site does not have: {ids}.",
  },
  embedOne: {
    zh: "只有一个数，还没有可比的；地址里要有两个以上。",
    en: "There is one figure only and nothing to compare it with: the address takes two or more.",
  },
  embedWhole: { zh: "打开完整的比较", en: "Open the full comparison" },
  wouldNeed: { zh: "要什么才能比", en: "What would make them comparable" },
  reckoned: { zh: "可以怎样换算", en: "What may be reckoned" },
  reckonedHint: { zh: "由本站推算，不是原文的数。", en: "Derived here, not printed." },
  nearest: { zh: "最接近、可以放在一起的数", en: "The nearest figures that compare" },
  noNearest: { zh: "读到的数里没有。", en: "None among the figures read." },
  besideThis: { zh: "{near}，配{figure}", en: "{near}, beside {figure}" },
  figure: { zh: "数", en: "Figure" },
  value: { zh: "数值", en: "Value" },
  period: { zh: "时期", en: "Period" },
  status: { zh: "状态", en: "Status" },
  scope: { zh: "范围", en: "Scope" },
  note: { zh: "说明", en: "Note" },
} as const;
