import type { Text } from "../../model/types.ts";

/** The page of data. */
export const dataWords = {
  guide: { zh: "怎样使用这些数据", en: "How to use these data" },
  files: { zh: "文件", en: "Files" },
  dataPackage: {
    zh: "给程序读的目录，载明许可、各列含义和校验值",
    en: "The same catalogue for programs, with licence, columns and checksums",
  },
  dataZip: { zh: "全部 CSV 连同说明和许可", en: "All CSVs with their description and licence" },
  dataDcat: { zh: "DCAT 3 目录，各图表也在内", en: "DCAT 3 catalogue, with every chart" },
  dataVersions: { zh: "以往各版", en: "Earlier versions" },
  citationHint: {
    zh: "引用日期由引用者填写。要引用不再变动的数据，请写明版本，并用“更新与订正”里那一版的地址。",
    en: "The day of reading is for you to fill in. To cite data that never change, name the version and use its addresses under “Changes and corrections”.",
  },
  rows: { zh: "{n}行", en: "{n} {n:row|rows}" },
  columnsOf: { zh: "各列含义", en: "What the columns mean" },
  columns: { zh: "{n}列", en: "{n} {n:column|columns}" },
  indicators: { zh: "指标与定义", en: "Indicators and definitions" },
  indicatorsHint: {
    zh: "定义是我们的表述，只说报道允许说的。",
    en: "The definitions are ours and say only what the reports support.",
  },
  notWith: { zh: "不可与之相比：", en: "Not to be compared with: " },
  overTime: { zh: "按时间画的图：", en: "Drawn over time: " },
  chartFiles: {
    zh: "各图表的文件总目录：每幅图都有 .csv、.excel.csv、.zip、.json、.metadata.json、.csv-metadata.json、.svg、.png 等",
    en: "The full list of chart files: each chart has its own .csv, .excel.csv, .zip, .json, .metadata.json, .csv-metadata.json, .svg, .png and more",
  },
  preview: { zh: "预览", en: "Preview" },
  previews: { zh: "预览：每个文件的前几行和各列含义", en: "Previews: the first rows of each file, and its columns" },
  firstRows: { zh: "前{n}行", en: "The first {n} rows" },
} as const satisfies Record<string, Text>;
