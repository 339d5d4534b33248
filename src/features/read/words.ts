import type { Text } from "../../model/types.ts";

/** The page on which a reader reads a report of her own. */
export const readWords = {
  title: { zh: "读你手里的报告", en: "Read your own report" },
  lead: {
    zh: "贴上一段文字，或选一个文件：里面的每个数字都标在原处，注明数值、单位、时期、约数和存疑之处；可以改，可以同本站的数字放在一起看，可以存成表格。什么都不上传。",
    en: "Paste a text or choose a file: every numeral is marked where it stands, with value, unit, period, hedge and doubt. Correct a mark, see it beside the figures of this site, take all of them as a sheet. Nothing is uploaded.",
  },
  paste: { zh: "把文字贴在这里", en: "Paste the text here" },
  file: { zh: "或者选一个文件", en: "Or choose a file" },
  fileHint: {
    zh: "文本、网页（.html）、PDF、Word（.docx）、表格（.xlsx、.ods）；也可以把文件拖到页面上。",
    en: "Text, web page (.html), PDF, Word (.docx), spreadsheet (.xlsx, .ods); or drop it on the page.",
  },
  place: { zh: "说的是哪里", en: "The place it is about" },
  placeNone: { zh: "不指定", en: "Not given" },
  placeHint: { zh: "“全市”“我市”就指这里。", en: "What “the whole city” (全市) and “our city” (我市) mean." },
  published: { zh: "发布日或年份", en: "Day or year of publication" },
  publishedHint: {
    zh: "如 2025-01-23；文中没写哪一年时，“今年”按它算。",
    en: "Such as 2025-01-23; tells the year of “this year” (今年) where the text does not.",
  },
  whole: { zh: "文章以外的部分也读", en: "Read also what stands beside the article" },
  read: { zh: "读数字", en: "Read the numerals" },
  stop: { zh: "停下", en: "Stop" },
  privacy: {
    zh: "文字和文件只留在这个浏览器里：不上传、不保存，关掉页面就没有了。页面打开以后，断网也能读贴上的文字和文本文件；读PDF、Word、网页和表格的程序用到时才从本站取来，取过一次，断网也能用。",
    en: "Text and file stay in this browser: nothing is uploaded or kept, and closing the page forgets it all. Once the page is open, pasted and plain texts are read without a connection; what reads PDF, Word, web pages and spreadsheets comes from this site when it is first needed, and from then on works offline too.",
  },
  privacyTitle: { zh: "什么都不上传", en: "Nothing is uploaded" },
  commandTitle: { zh: "在命令行里读", en: "On the command line" },
  command: {
    zh: "同一套程序也是一条命令，适合很长的文本和成批的文件：装好本站的代码，运行下面第一行，得到同样的表；在表格软件里逐行判断以后，用第二行收进数据。",
    en: "The same program is a command, for long texts and many files: with the code of this site at hand, the first line below writes the same sheet; when every row has been judged in a spreadsheet, the second enters it.",
  },
  noScript: {
    zh: "读数字的程序在浏览器里运行，这里没有启用 JavaScript，所以读不了；可以照下面的办法在命令行里做同样的事。",
    en: "The reading runs in the browser, and JavaScript is not enabled here; the same can be done on the command line, as told below.",
  },
  result: { zh: "标出的数字", en: "The numerals, marked" },
} as const satisfies Record<string, Text>;

/** What the script says, and the parts of the page that it makes. */
export const readerWords = {
  reading: { zh: "正在读……", en: "Reading…" },
  stopped: { zh: "停下了，什么也没读。", en: "Stopped; nothing was read." },
  nothing: {
    zh: "没有可读的：贴上文字，或选一个文件。",
    en: "Nothing to read: paste a text or choose a file.",
  },
  badDay: { zh: "不是日期：{day}。写成 2025-01-23 或 2025。", en: "No day: {day}. Write it as 2025-01-23 or 2025." },
  summary: {
    zh: "{numerals}处数字：{figures}处可作数据，{asides}处不计入，{unread}处读不出；{doubtful}处请再看一眼。",
    en: "{numerals} {numerals:numeral|numerals}: {figures} may be figures, {asides} set aside, {unread} unread; {doubtful} to look at twice.",
  },
  leftOut: { zh: "没有读的部分：{parts}。", en: "Left out: {parts}." },
  leftOutPart: { zh: "{what}（{n}处数字）", en: "{what} ({n} {n:numeral|numerals})" },
  show: { zh: "逐个看", en: "Step through" },
  previous: { zh: "上一个", en: "Previous" },
  next: { zh: "下一个", en: "Next" },
  notes: { zh: "注在文中", en: "Notes in the text" },
  undo: { zh: "撤销", en: "Undo" },
  csv: { zh: "下载 CSV", en: "Download CSV" },
  text: { zh: "下载文本", en: "Download the text" },
  csvHint: {
    zh: "CSV 就是 npm run enter 收的那张表，改过的都在里面；行号和列号按“下载文本”的那份文本数。",
    en: "The CSV is the sheet that npm run enter takes, with your corrections; its lines and columns are those of “Download the text”.",
  },
  keys: {
    zh: "键盘：← → 逐个走，Enter 打开，Esc 回到文中，Ctrl+Z 撤销。",
    en: "Keys: ← → go from mark to mark, Enter opens one, Esc leads back to the text, Ctrl+Z undoes.",
  },
  none: { zh: "没有这样的数字。", en: "There is none of these." },
  position: { zh: "第{n}个，共{all}个", en: "{n} of {all}" },
  at: { zh: "第{line}行第{column}列", en: "line {line}, column {column}" },
  judgement: { zh: "算作", en: "It is" },
  figure: { zh: "数据", en: "a figure" },
  aside: { zh: "不计入", en: "set aside" },
  word: { zh: "固定词", en: "a fixed word" },
  open: { zh: "还没判断", en: "not judged" },
  reason: { zh: "为什么不计入", en: "Why it is set aside" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  qualifier: { zh: "约数", en: "Hedge" },
  period: { zh: "时期", en: "Period" },
  periodHint: {
    zh: "写成 2024-01-01/2024-12-31，或留空。",
    en: "Write it as 2024-01-01/2024-12-31, or leave it empty.",
  },
  indicator: { zh: "指标", en: "Indicator" },
  place: { zh: "地方", en: "Place" },
  status: { zh: "状态", en: "Status" },
  empty: { zh: "（空）", en: "(empty)" },
  several: { zh: "几个地方：{codes}", en: "several places: {codes}" },
  base: { zh: "合{value} {unit}", en: "that is {value} {unit}" },
  unknownUnit: { zh: "这个单位没有人认得", en: "nobody knows this unit" },
  corrected: { zh: "{printed}的{field}改成了{value}。", en: "{field} of {printed} is now {value}." },
  undone: { zh: "撤销了：{printed}的{field}又是{value}。", en: "Undone: {field} of {printed} is {value} again." },
  unreadNote: {
    zh: "读不出，表里没有这一行。",
    en: "Unread; the sheet has no row for it.",
  },
  unreadHelp: {
    zh: "这里的数字程序读不出。请看原文：不是数据的，在这里改成不计入或固定词；是数据的，在下载的表里自己写一行。",
    en: "The program cannot read this one. Look at the text: what is no figure can be set aside here, or called a fixed word; for a figure write a row of your own in the sheet.",
  },
  beside: { zh: "本站的数字，单位相同", en: "Figures of this site in the same unit" },
  besideNone: {
    zh: "本站没有同单位、同指标的数字可以放在旁边。",
    en: "This site has no figure of the same unit and indicator to set beside it.",
  },
  besideHint: {
    zh: "放在一起看，不等于可以相比：先看指标、范围和时期是否一样。",
    en: "Side by side does not mean comparable: look first whether indicator, scope and period are the same.",
  },
  whether: { zh: "能不能比", en: "Can these be compared?" },
  close: { zh: "关上", en: "Close" },
} as const satisfies Record<string, Text>;

/** Why a text cannot be read, by the words with which the reading begins its fault; each with what to do. */
export const faultWords = {
  "damaged character": {
    zh: "{detail}：有读不出的字节。改好那一处，或另存为 UTF-8 的文本。",
    en: "Damaged character: {detail}",
  },
  "empty file": { zh: "文件是空的：{detail}。", en: "Empty file: {detail}. Choose another." },
  "encrypted PDF": { zh: "PDF 有密码：{detail}。去掉密码另存一份。", en: "Encrypted PDF: {detail}" },
  "encrypted document": { zh: "文件有密码：{detail}。去掉密码另存一份。", en: "Encrypted document: {detail}" },
  "file too large": { zh: "文件太大：{detail}。拆成几个小的再读。", en: "File too large: {detail}. Split it." },
  "line too long": { zh: "一行太长：{detail}。分成几行。", en: "Line too long: {detail}" },
  "nested too deeply": { zh: "网页嵌套太深：{detail}。把文字存成 .txt。", en: "Nested too deeply: {detail}" },
  "no spreadsheet": { zh: "不是表格：{detail}。文档请存成 .docx。", en: "No spreadsheet: {detail}" },
  "no text layer": {
    zh: "PDF 没有文字层，是扫描件：{detail}。先做文字识别，再给文本。",
    en: "No text layer: {detail}",
  },
  "no text": { zh: "里面没有文字：{detail}。", en: "No text: {detail}" },
  "not a text": {
    zh: "不是文本：{detail}。请给 .txt、.html、.pdf、.docx、.xlsx 或 .ods。",
    en: "Not a text: {detail}",
  },
  "unknown archive": {
    zh: "不认得的压缩文件：{detail}。请给 .docx、.xlsx、.ods、.pdf、.html 或 .txt。",
    en: "Unknown archive: {detail}",
  },
  "unreadable Excel book": {
    zh: "Excel 表格读不了：{detail}。重新存成 .xlsx。",
    en: "Unreadable Excel book: {detail}",
  },
  "unreadable PDF": {
    zh: "PDF 读不了：{detail}。重新存一份，或给文本。",
    en: "Unreadable PDF: {detail}. Save it anew.",
  },
  "unreadable Word document": {
    zh: "Word 文件读不了：{detail}。重新存成 .docx。",
    en: "Unreadable Word document: {detail}",
  },
  "unreadable spreadsheet": { zh: "表格读不了：{detail}。重新存成 .ods。", en: "Unreadable spreadsheet: {detail}" },
  "web archive": { zh: "这是网页存档：{detail}。把网页存成 .html，不要 .mht。", en: "Web archive: {detail}" },
  "older Word document": { zh: "旧版 Word 文件：{detail}。存成 .docx。", en: "Older Word document: {detail}" },
  "older Excel book": { zh: "旧版 Excel 表格：{detail}。存成 .xlsx。", en: "Older Excel book: {detail}" },
  "older office document": {
    zh: "旧版办公文件：{detail}。存成 .docx、.xlsx 或 .pdf。",
    en: "Older office document: {detail}",
  },
  "text too long": {
    zh: "文字太长，页面放不下：{detail}。分成几段，或用 npm run pull。",
    en: "Text too long for a page: {detail}. Read it in parts, or with npm run pull.",
  },
  "missing reader": {
    zh: "读这种文件的程序没有取来。连上网再试一次；取过一次，断网也能用。",
    en: "What reads this kind of file could not be loaded. Connect and try again; once loaded it works offline.",
  },
  unknown: {
    zh: "没有读成：{detail}。把文字存成 .txt 再试。",
    en: "Not read: {detail}. Save the text as .txt and try again.",
  },
} as const satisfies Record<string, Text>;

/** Why to look twice, by the words with which the reading begins its doubt. */
export const doubtWords = {
  "stands before it": { zh: "正负可疑：前面有“{detail}”", en: "sign: {detail} stands before it" },
  "stands in its label": { zh: "正负可疑：表头有“{detail}”", en: "sign: {detail} stands in its label" },
  "unknown unit": { zh: "不认得的单位：{detail}", en: "unknown unit: {detail}" },
  "one end of a range": { zh: "是一段范围的一头", en: "one end of a range" },
  "goes on over a line end": { zh: "跨了行", en: "goes on over a line end" },
  "said of several places": { zh: "说的是几个地方", en: "said of several places" },
  "its labels leave it open": { zh: "表头没有定下单位", en: "its labels leave the unit open" },
  "none is told": { zh: "表里没有写单位", en: "no unit is told" },
} as const satisfies Record<string, Text>;

/** Which marks a reader steps through. */
export const showWords = {
  all: { zh: "全部", en: "all" },
  figures: { zh: "可作数据的", en: "figures" },
  doubtful: { zh: "存疑的", en: "doubtful ones" },
  asides: { zh: "不计入的", en: "set aside" },
  unread: { zh: "读不出的", en: "unread" },
} as const satisfies Record<string, Text>;

/** How a number is hedged. */
export const hedgeWords = {
  exact: { zh: "确数", en: "exact" },
  about: { zh: "约", en: "about" },
  nearly: { zh: "近", en: "nearly" },
  more_than: { zh: "超过", en: "more than" },
  at_least: { zh: "不低于", en: "at least" },
  at_most: { zh: "不超过", en: "at most" },
} as const satisfies Record<string, Text>;
