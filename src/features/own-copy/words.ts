import type { Text } from "../../model/types.ts";

/** A reader's own copy of a report, held against its account. */
export const copyWords = {
  heading: { zh: "用自己的一份核对", en: "Check it with your own copy" },
  lead: {
    zh: "本站不转载原文。手上有这份报道的，可以打开或粘贴进来：文中每一处数字会就地标出去处，登记为哪条数据，或因为什么不计入。文字只在这台设备的浏览器里读，不上传，也不留存。",
    en: "The text is not reprinted here. If you have the report, open or paste it: every numeral in it is marked where it stands with what became of it, which figure it is or why it was set aside. The text is read in the browser of this device only; it is not uploaded and not kept.",
  },
  file: { zh: "打开文本文件（UTF-8或GB18030）", en: "Open a text file (UTF-8 or GB18030)" },
  paste: { zh: "或粘贴全文", en: "Or paste the text" },
  hold: { zh: "核对", en: "Check" },
  clear: { zh: "清除", en: "Clear" },
  noScript: {
    zh: "就地核对要用脚本，这个浏览器没有运行脚本；逐处数字的去处列在下面。",
    en: "Checking a copy needs a script, which does not run in this browser; what became of every numeral is listed below.",
  },
  loading: { zh: "正在核对……", en: "Checking…" },
  failed: { zh: "没能取到登记的清单，请稍后再试。", en: "The account could not be loaded. Please try again later." },
  notText: {
    zh: "这不是UTF-8或GB18030的文本文件。可以打开原件，把文字复制出来，粘贴在这里。",
    en: "This is no text file in UTF-8 or GB18030. You can open the original, copy its text and paste it here.",
  },
  tooLong: {
    zh: "这份文本比任何一份报道都长得多，没有核对。请只打开这份报道。",
    en: "This text is far longer than any report, and was not checked. Please open the report alone.",
  },
  empty: { zh: "还没有文本。", en: "There is no text yet." },
  sameBytes: {
    zh: "与本站所读的文本逐字节相同（SHA-256一致）。",
    en: "Byte for byte the text that was read here (same SHA-256).",
  },
  otherBytes: {
    zh: "与本站所读的文本不是逐字节相同（换行、空格或编码不同也会这样），按数字对齐。",
    en: "Not byte for byte the text that was read here (other line breaks, spaces or another encoding are enough); aligned by its numerals.",
  },
  noBytes: {
    zh: "这个浏览器在此不能算校验值，按数字对齐。",
    en: "This browser cannot compute a checksum here; aligned by its numerals.",
  },
  whole: {
    zh: "登记的{rows}处数字全部对上，没有多出的。",
    en: "All {rows} numerals of the account stand in it, and no other.",
  },
  parts: {
    zh: "登记的{rows}处数字，对上{standing}处，写法不同{differing}处，这份里没有{missing}处；这份里另有{extra}处是登记里没有的。",
    en: "Of the {rows} numerals of the account, {standing} {standing:stands|stand} in it, {differing} {differing:differs|differ} and {missing} {missing:is|are} not in it; {extra} in it {extra:is|are} not in the account.",
  },
  nothing: {
    zh: "登记的{rows}处数字大多不在这份文本里，可能不是这份报道。",
    en: "Most of the {rows} numerals of the account are not in this text; it may be another report.",
  },
  show: { zh: "突出显示", en: "Show" },
  all: { zh: "全部", en: "All" },
  taken: { zh: "登记为数据", en: "Recorded as figures" },
  aside: { zh: "不计入", en: "Set aside" },
  fixed: { zh: "不是数字的词", en: "Words, not numerals" },
  differing: { zh: "写法不同", en: "Differing" },
  extra: { zh: "登记里没有", en: "Not in the account" },
  copy: { zh: "你的文本，数字已标出", en: "Your text with its numerals marked" },
  takenAs: { zh: "登记为数据：{words}", en: "Recorded as a figure: {words}" },
  asideAs: { zh: "不计入：{words}", en: "Set aside: {words}" },
  fixedAs: { zh: "不是数字：{words}", en: "No numeral: {words}" },
  differingAs: {
    zh: "登记的是“{printed}”（第{line}行），这份不同",
    en: "The account has “{printed}” (line {line}); this copy differs",
  },
  markTold: { zh: "{mark}：{told}", en: "{mark}: {told}" },
  extraAs: { zh: "登记里没有这一处", en: "The account has no such numeral" },
  missingHeading: { zh: "只在登记里", en: "Only in the account" },
  extraHeading: { zh: "只在这份里", en: "Only in this copy" },
  differingHeading: { zh: "写法不同", en: "Differing" },
  missingItem: { zh: "第{line}行：{printed}", en: "Line {line}: {printed}" },
  differingItem: {
    zh: "第{line}行：登记的是{printed}，这份是{copy}",
    en: "Line {line}: {printed} in the account, {copy} in this copy",
  },
  alsoHere: {
    zh: "这一行还写到{n}个企业、项目或做法",
    en: "this line also names {n} {n:firm, project or method|firms, projects or methods}",
  },
} as const satisfies Record<string, Text>;
