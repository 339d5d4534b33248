import type { Text } from "../../lib/types.ts";

/** The catalogue. */
export const dataWords = {
  dataLead: {
    zh: "全部数据都能以 CSV 取走：UTF-8，逗号分隔，数字不带千分位，空单元格即缺失。地址不会变。",
    en: "All data can be downloaded as CSV: UTF-8, comma-separated, numbers without thousands separators, empty cells for missing values. The addresses are permanent.",
  },
  files: { zh: "文件", en: "Files" },
  dataPackage: {
    zh: "给程序读的目录，载明许可、各列含义和校验值：",
    en: "The same catalogue for programs, with licence, columns and checksums:",
  },
  dataZip: { zh: "全部 CSV 连同说明和许可：", en: "All CSVs with their description and licence: " },
  dataDcat: { zh: "DCAT 3 目录，各图表也在内：", en: "DCAT 3 catalogue, with every chart: " },
  dataVersions: { zh: "以往各版：", en: "Earlier versions: " },
  citationHint: {
    zh: "引用日期由引用者填写。要引用不再变动的数据，请写明版本，并用“更新与订正”里那一版的地址。",
    en: "The day of reading is for you to fill in. To cite data that never change, name the version and use its addresses under “Changes and corrections”.",
  },
  rows: { zh: "{n}行", en: "{n} rows" },
  columnsOf: { zh: "各列含义", en: "What the columns mean" },
  columns: { zh: "{n}列", en: "{n} columns" },
  indicators: { zh: "指标与定义", en: "Indicators and definitions" },
  indicatorsHint: {
    zh: "定义是我们的表述，只说报道允许说的。",
    en: "The definitions are ours and say only what the reports support.",
  },
  notWith: { zh: "不可与之相比：", en: "Not to be compared with: " },
  chartFiles: { zh: "各图表的文件", en: "Chart files" },
  chartFilesHint: {
    zh: "每幅图都有 .csv、.excel.csv、.zip、.json、.metadata.json、.csv-metadata.json、.svg、.png 等文件；总目录见",
    en: "Each chart has its own .csv, .excel.csv, .zip, .json, .metadata.json, .csv-metadata.json, .svg, .png and more; the full list is",
  },
  fileFigures: { zh: "登记的数据，一行一条", en: "The figures, one per row" },
  fileNumerals: { zh: "每处数字及其去处", en: "Every numeral and what became of it" },
  fileIndicators: { zh: "指标与定义", en: "Indicators and definitions" },
  filePlaces: { zh: "地方与代码", en: "Places and codes" },
  fileTargets: { zh: "目标和进度", en: "Targets and how far they have come" },
  fileRelations: { zh: "算术关系和结论", en: "Arithmetic relations and their verdicts" },
  fileReports: { zh: "报道书目", en: "The reports" },
  fileMethods: { zh: "各地的招商做法", en: "How each place promotes investment" },
  fileVentures: { zh: "链上的企业与项目及其出处", en: "Firms and projects on the chains, with their evidence" },
  fileCourting: {
    zh: "哪里去哪些区域招商，一行一处说法",
    en: "Who courts which part of the country, one statement per row",
  },
  fileChains: { zh: "产业链及其环节，一行一环", en: "Industrial chains, one node per row" },
} as const satisfies Record<string, Text>;
