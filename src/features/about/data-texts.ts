import type { Text } from "../../model/types.ts";

/** What the guide for data users says. `{gaps}` are facts of the code, filled in by `data-guide.ts`. */
export const dataTexts = {
  where: { zh: "从哪里取", en: "Where to get them" },
  whereTables: {
    zh: "[数据目录]({data})列出{tables}张表，每张都有 CSV 和 Parquet。`figures` 是报道印出的数，`derived` 是图表由这些数算出的值。[全部 CSV]({zip}) 连同说明和许可打成了一包。",
    en: "The [catalogue]({data}) lists {tables} tables, each as CSV and Parquet. `figures` has what the reports print, `derived` what the charts compute from it. [All CSVs]({zip}) come in one archive, with description and licence.",
  },
  wherePrograms: {
    zh: "给程序读的目录有两份：[datapackage.json]({package}) 按 Data Package 2 写明各列的类型、单位、主键、外键和每个文件的字节数、SHA-256；[data.json]({dcat}) 是 DCAT 3。地址不会变，别的网站的脚本也可以直接读。",
    en: "Programs have two catalogues: [datapackage.json]({package}), a Data Package 2 with types, units, keys, foreign keys and the bytes and SHA-256 of each file, and [data.json]({dcat}), which is DCAT 3. The addresses are permanent, and scripts of other sites may read them.",
  },
  whereLicence: {
    zh: "数据以 CC BY 4.0 发布：可以改编，可以商用，注明“招商有数”并附链接即可。",
    en: "The data are under CC BY 4.0: adapt them and use them commercially as you like, as long as you credit Counting Investment and link to it.",
  },
  start: { zh: "读进来", en: "Reading them in" },
  startWhat: {
    zh: "下面两段都取各地的国内到位资金。地区代码请按文本读，园区的代码不是数字。",
    en: "Both take the domestic funds in place of every place. Read codes of places as text: those of parks are no numbers.",
  },
  comparing: { zh: "比较之前", en: "Before you compare" },
  comparingColumns: { zh: "先看这几列：", en: "Look at these columns first:" },
  column: { zh: "列", en: "Column" },
  meaning: { zh: "含义", en: "What it means" },
  comparingDigits: {
    zh: "只有 `unit_base` 相同的行才能比大小。算出的值和印成分数的值（如 1/3）取十二位有效数字，其余与原文一致。",
    en: "Only rows with the same `unit_base` can be compared. Computed values, and fractions such as 1/3, have twelve significant digits; all others are exact.",
  },
  charts: { zh: "每幅图的文件", en: "The files of each chart" },
  chartsRows: {
    zh: "一幅图的文件里只有图上画的那些行，一行不多，一行不少。文件的地址由图表的编号加结尾组成；全部图表及其地址见 [{index}]({indexAddress})。",
    en: "The files of a chart hold the rows that it draws, no more and no fewer. Their addresses are made of the chart’s name and an ending; all charts and addresses stand in [{index}]({indexAddress}).",
  },
  chartsExample: { zh: "以“[{title}]({page})”为例：", en: "For example, those of “[{title}]({page})”:" },
  file: { zh: "文件", en: "File" },
  content: { zh: "内容", en: "What it is" },
  chartsCsv: {
    zh: "给机器读的 CSV：UTF-8，无 BOM，CRLF 换行，数字不带千分位，单位另成一列，空单元格表示缺失。给 Excel 的一份有 BOM；会被当成公式的文字前加一个撇号，−3.5 仍是数字。",
    en: "The CSV for software is UTF-8 without BOM, with CRLF, plain numbers, the unit in a column of its own, and empty cells for what is missing. The one for Excel has a BOM, and an apostrophe before any text that Excel would run as a formula; −3.5 stays a number.",
  },
  versions: { zh: "版本与引用", en: "Versions and citing" },
  versionsKept: {
    zh: "每一版的 CSV 都原样留着，地址里写明版本；[更新与订正]({changelog})和 [Atom 订阅]({feed})说明改了什么。",
    en: "The CSVs of every release are kept unchanged, with the version in their address; [Changes and corrections]({changelog}) and its [Atom feed]({feed}) say what changed.",
  },
  versionsCode: { zh: "{version}版的地址", en: "Addresses of version {version}" },
  versionsCite: {
    zh: "写进论文或报道，请注明版本。[数据目录]({cite})和每幅图的页上都有现成的引文：GB/T 7714、APA、BibTeX。",
    en: "When you cite the data, name the version. Citations in GB/T 7714, APA and BibTeX stand [in the catalogue]({cite}) and on the page of every chart.",
  },
} as const satisfies Record<string, Text>;
