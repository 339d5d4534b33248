import type { Coverage } from "../../model/coverage.ts";
import type { Text } from "../../model/types.ts";

/** The page of the table. */
export const exploreWords = {
  lead: {
    zh: "报道的数、引用页面的数和本站推算的值，一张表：可筛选、排序、下载，选几行就能画；不能放在一个刻度上的，写明为什么。",
    en: "The figures of reports and of cited pages, and the values derived here, in one table: filter, sort, download, and choose rows to draw; what may not share a scale is told apart, with the reason.",
  },
  rowsInAll: { zh: "{n}行", en: "{n} {n:row|rows}" },
  noScript: {
    zh: "没有脚本时，这里按地方列出全部各行；筛选和画图要用脚本。",
    en: "Without a script all rows stand here by place; filters and drawings need one.",
  },
  failed: {
    zh: "数据没有载入，下面是按地方列出的全部各行。",
    en: "The data could not be loaded. All rows stand below, by place.",
  },
  byPlace: { zh: "按地方", en: "By place" },
  files: { zh: "整张表的文件：", en: "The whole table as files: " },
  quick: { zh: "常用：", en: "Often asked: " },
  quickFunds: { zh: "各地到位资金", en: "Funds received, all places" },
  quickTargets: { zh: "各地目标", en: "Targets" },
  quickDerived: { zh: "本站推算的值", en: "Values derived here" },
  search: { zh: "行里的字", en: "Text in the row" },
  narrow: { zh: "缩小范围", en: "Narrow the table" },
  findValue: { zh: "在“{facet}”里找", en: "Find in {facet}" },
  remove: { zh: "去掉：", en: "Remove: " },
  clear: { zh: "全部去掉", en: "Remove all" },
  sortBy: { zh: "排序", en: "Sort by" },
  asListed: { zh: "原来的次序", en: "as listed" },
  descending: { zh: "倒过来", en: "from the end" },
  columns: { zh: "列", en: "Columns" },
  table: { zh: "各行数据", en: "The rows" },
  choose: { zh: "选这一行：", en: "Choose: " },
  choice: { zh: "选", en: "Choose" },
  shown: { zh: "{n}行，共{all}行；第{page}页，共{pages}页", en: "{n} of {all} {all:row|rows}; page {page} of {pages}" },
  none: { zh: "没有这样的行。去掉一个条件试试。", en: "No such row. Try removing a condition." },
  previous: { zh: "上一页", en: "Previous page" },
  next: { zh: "下一页", en: "Next page" },
  pages: { zh: "翻页", en: "Pages" },
  chosen: { zh: "选了{n}行", en: "{n} {n:row|rows} chosen" },
  choosePage: { zh: "选中本页", en: "Choose this page" },
  unchoose: { zh: "都不选", en: "Choose none" },
  seeDrawing: { zh: "看图", en: "See the drawing" },
  compare: { zh: "能不能比", en: "May they be compared?" },
  drawing: { zh: "画出来", en: "The drawing" },
  form: { zh: "画法", en: "Drawn as" },
  drawn: { zh: "画了{n}行：{form}。", en: "{n} {n:row|rows} drawn: {form}." },
  apart: {
    zh: "这些数不能放在一个刻度上比长短，所以各写各的。",
    en: "These may not share a scale, so each is written by itself.",
  },
  why: { zh: "各种画法为什么不行", en: "Why the other forms are barred" },
  tooLong: { zh: "只写前{n}行。", en: "Only the first {n} are written." },
  drawFailed: { zh: "没有画成。", en: "The drawing failed." },
  take: { zh: "取走", en: "Take along" },
  takeShown: { zh: "筛选出的{n}行", en: "the {n} {n:row|rows} shown" },
  takeChosen: { zh: "选中的{n}行", en: "the {n} chosen {n:row|rows}" },
  metadata: { zh: "说明（JSON）", en: "Metadata (JSON)" },
  taken: { zh: "已存为 {file}，{n}行。", en: "Saved as {file}, {n} {n:row|rows}." },
  takeFailed: { zh: "没有存成。", en: "Saving failed." },
  snippets: { zh: "给分析者：几行程序，得到同样的行", en: "For analysts: a few lines that give the same rows" },
  snippetsHint: {
    zh: "读本站自己的文件，条件随上面的筛选而变。",
    en: "They read this site’s own files; the conditions follow what is chosen above.",
  },
  morePrints: { zh: "等{n}处", en: "and others, {n} in all" },
  yearNone: { zh: "时期未载", en: "not stated" },
  sourceNone: { zh: "本站推算，没有单一出处", en: "derived here, from no single source" },
  anyFunds: { zh: "到位资金（各种口径）", en: "Funds received (every scope)" },
  line: { zh: "第{n}行", en: "line {n}" },
  page: { zh: "引用页面", en: "cited page" },
} as const satisfies Record<string, Text>;

/** What the facets and the columns are called. */
export const partWords = {
  indicator: { zh: "指标", en: "Indicator" },
  place: { zh: "地方", en: "Place" },
  year: { zh: "年份（末日）", en: "Year (last day)" },
  status: { zh: "状态", en: "Status" },
  basis: { zh: "来历", en: "Basis" },
  coverage: { zh: "覆盖", en: "Coverage" },
  source: { zh: "出处", en: "Source" },
  value: { zh: "数", en: "Value" },
  part: { zh: "哪一部分", en: "Part" },
  period: { zh: "时期", en: "Period" },
  printed: { zh: "原文或算式", en: "Print or formula" },
  note: { zh: "说明", en: "Note" },
  published: { zh: "发布日", en: "Published" },
  id: { zh: "编号", en: "Id" },
} as const satisfies Record<string, Text>;

/** How rows are drawn. */
export const formWords = {
  bars: { zh: "柱形", en: "bars" },
  dots: { zh: "圆点", en: "dots" },
  series: { zh: "按时间", en: "over time" },
  panels: { zh: "分栏小图", en: "small multiples" },
  figures: { zh: "只写数", en: "numbers alone" },
} as const satisfies Record<string, Text>;

/** Why rows may not be drawn in some form, beside what their caveats say. */
export const formReasons = {
  tooMany: { zh: "行数太多，画出来看不清。", en: "There are too many rows to be told apart." },
  alone: { zh: "只有一行，没有可比的。", en: "There is one row, and nothing to measure it by." },
  negative: { zh: "有的是负数，从零起的长短画不出来。", en: "Some are negative, which no length from zero shows." },
  rank: { zh: "有的是位次，位次没有长短。", en: "Some are ranks, which have no length." },
  rates: {
    zh: "有的是增速，增速没有体量，用圆点画。",
    en: "Some are rates, which have no bulk: they are drawn as dots.",
  },
  amounts: { zh: "有的不是增速或占比，用柱形画。", en: "Some are neither rates nor shares: they are drawn as bars." },
  indicators: { zh: "指标不同。", en: "They are of different indicators." },
  units: { zh: "单位不同。", en: "They are in different units." },
  onePeriod: {
    zh: "没有哪一处的哪个指标有两个写明的时期。",
    en: "Of no place and indicator are there two printed periods.",
  },
  oneMeasure: {
    zh: "要有两个以上的指标，各有两行以上可比。",
    en: "This needs two indicators or more, of two things or more.",
  },
  manyMeasures: { zh: "指标太多，分栏太窄。", en: "There are too many indicators for columns side by side." },
  twice: {
    zh: "同一处同一时期的同一指标有两个数，一格放不下。",
    en: "Two values are of one indicator, place and period: a cell holds one.",
  },
} as const satisfies Record<string, Text>;

/** What the two coverages are called in a row, the cited one with its sign. */
export const coverageWords: Readonly<Record<Coverage, Text>> = {
  whole: { zh: "通读的报道", en: "report read whole" },
  cited: { zh: "◇ 引用页面", en: "◇ cited page" },
};

/** What the programs are called that the ready lines are for. */
export const programWords = {
  duckdb: { zh: "DuckDB（SQL）", en: "DuckDB (SQL)" },
  pandas: { zh: "Python（pandas）", en: "Python (pandas)" },
  r: { zh: "R", en: "R" },
} as const satisfies Record<string, Text>;
