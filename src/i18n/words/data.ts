import type { Text } from "../../model/types.ts";

/** The catalogue. */
export const dataWords = {
  dataLead: {
    zh: "全部数据都能以 CSV 取走：UTF-8，逗号分隔，数字不带千分位，空单元格即缺失。地址不会变。",
    en: "All data can be downloaded as CSV: UTF-8, comma-separated, numbers without thousands separators, empty cells for missing values. The addresses are permanent.",
  },
  dataCare: {
    zh: "怎样用：places、indicators、reports、members 各表按编号与其他表相连，datapackage.json 写明主键和外键。比较之前先看 indicator、status、qualifier、起止日；indicators 的 not_with 列出不可并比的指标；members 的 nature 说明各类能否相加。同一个数可能在报道里印了两次。",
    en: "How to use it: places, indicators, reports and members join the other tables by their ids; datapackage.json states primary and foreign keys. Before comparing look at indicator, status, qualifier and the two days; not_with of indicators lists what must not be set side by side, nature of members whether they add up. A report may print one figure twice.",
  },
  dataAbout: {
    zh: "乌海、包头、内蒙古五份招商引资报道（2022—2023年，含到2025年的目标）里的每一处数字：数值、单位、修饰语、时期、地方、指标、报道行号，照原文登记，不取整，不补缺；另有指标定义、算术关系的复算、目标进度、产业链上的企业与项目、招商做法。算出的值一律标明推算。",
    en: "Every numeral of five reports on investment promotion (招商引资) in Wuhai, Baotou and Inner Mongolia, of 2022 and 2023 with targets to 2025: value, unit, hedge, period, place, indicator and line of the report, as printed, with nothing rounded or filled in; with it definitions of the indicators, arithmetic relations recomputed, targets and progress, firms and projects on industrial chains, and methods of promotion. Computed values are marked as such.",
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
  fileDerived: {
    zh: "本站由所印数字算出的值，各图所用",
    en: "Values computed here from the prints, as the charts use them",
  },
  fileMembers: { zh: "分类及其类别，能否相加", en: "Breakdowns and their members, and whether they add up" },
  fileCensus: {
    zh: "2020年普查常住人口，人均值的分母",
    en: "Residents by the 2020 census, the divisors of values per head",
  },
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
