import type { Text } from "../../lib/types.ts";

/** The gallery and the pages of charts. */
export const chartWords = {
  chartsLead: {
    zh: "每幅图的标题说的是发现，副题说的是口径和单位。点进去有数据表、出处、下载和嵌入代码。",
    en: "Each headline states a finding, each subtitle what is measured and in which unit. Open a chart for its table, sources, downloads and embed code.",
  },
  chart: { zh: "图表", en: "Chart" },
  source: { zh: "来源：", en: "Source: " },
  marksKey: { zh: "图例", en: "Key" },
  caveats: { zh: "读图须知", en: "Before you compare" },
  table: { zh: "图中数据", en: "The figures in this chart" },
  tableHint: { zh: "与下载的 CSV 逐行相同。", en: "Row for row the same as the CSV download." },
  sources: { zh: "出处", en: "Sources" },
  downloads: { zh: "下载", en: "Download" },
  downloadCsv: { zh: "机器读取用", en: "for software" },
  downloadExcel: { zh: "Excel 打开用", en: "for Excel" },
  downloadJson: { zh: "数据连同说明", en: "rows with metadata" },
  downloadSvg: { zh: "矢量图，可印刷", en: "vector image, fit for print" },
  downloadSvgDark: { zh: "矢量图，深色", en: "vector image, dark" },
  downloadMetadata: { zh: "各列的说明和处理程度", en: "columns, and how each was processed" },
  downloadCsvw: { zh: "CSV 的机读说明", en: "the CSV described for machines" },
  embed: { zh: "嵌入", en: "Embed" },
  embedHint: {
    zh: "贴进网页即可，不需要脚本。高度会通知支持自适应的宿主页面；参数 ?theme=light 或 dark 定主题，?plain=1 去标题，?transparent=1 去底色。",
    en: "Paste it into a page; no script is needed. Host pages that listen for it are sent the height. ?theme=light or ?theme=dark sets the theme, ?plain=1 removes the headline, ?transparent=1 removes the background.",
  },
  embedCode: { zh: "嵌入代码", en: "Embed code" },
  embedSee: { zh: "看看嵌入的样子", en: "Preview the embed" },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  copyFailed: { zh: "已选中，请手动复制", en: "Selected: please copy it by hand" },
  citation: { zh: "引用", en: "Cite" },
  licenceLine: { zh: "知识共享 署名 4.0", en: "Creative Commons Attribution 4.0" },
  openChart: { zh: "数据与说明", en: "Data and notes" },
  chartHelp: { zh: "用方向键逐项查看", en: "Use the arrow keys to go from mark to mark." },
} as const satisfies Record<string, Text>;
