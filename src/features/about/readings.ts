import type { Reading, Text, Data } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

const fields: Readonly<Record<string, Text>> = {
  numeral: { zh: "是不是数字", en: "whether it is a numeral" },
  printed: { zh: "写法的起止", en: "where the wording starts and ends" },
  disposition: { zh: "登记或不计入", en: "recorded or set aside" },
  reason: { zh: "不计入的理由", en: "reason for setting aside" },
  existence: { zh: "有没有这一条", en: "whether there is such a row" },
  company: { zh: "企业名", en: "firm" },
  chain: { zh: "产业链", en: "chain" },
  node: { zh: "环节", en: "node" },
  stage: { zh: "进展", en: "stage" },
  capacity: { zh: "产能", en: "capacity" },
  confidence: { zh: "把握", en: "confidence" },
  kind: { zh: "类别", en: "kind" },
  rhythm: { zh: "频率", en: "rhythm" },
  here: { zh: "本站有无实例", en: "whether this site shows it" },
  name: { zh: "名称", en: "name" },
  mechanism: { zh: "做法类别", en: "mechanism" },
  needs: { zh: "所需", en: "what it takes in" },
  shows: { zh: "目的或结果", en: "aim or result" },
  means: { zh: "办法", en: "means" },
  place: { zh: "地方", en: "place" },
  period: { zh: "时期", en: "period" },
  qualifier: { zh: "约、超等限定", en: "hedge" },
  status: { zh: "性质", en: "status" },
  "dimension-or-member": { zh: "分组", en: "breakdown" },
  flags: { zh: "标记", en: "flags" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  line: { zh: "行号", en: "line" },
  row: { zh: "整行", en: "the row as a whole" },
  phase: { zh: "分期", en: "phase" },
  product: { zh: "产品", en: "product" },
};

/** What was read twice, by the beginning of the field names in `data/readings.csv`. */
const subjects = [
  { start: "", total: "numerals-read", words: { zh: "数字", en: "numerals" }, rows: "numerals" },
  {
    start: "venture-",
    total: "ventures-read",
    words: { zh: "企业与项目", en: "firms and projects" },
    rows: "ventures",
  },
  { start: "method-", total: "methods-read", words: { zh: "招商做法", en: "methods" }, rows: "methods" },
  { start: "courting-", total: "courtings-read", words: { zh: "招商去向", en: "target regions" }, rows: "courting" },
  {
    start: "same-",
    total: "same-read",
    words: { zh: "同一项目的归并", en: "ventures that are one project" },
    rows: "venturesSame",
  },
  {
    start: "cited-source-",
    total: "cited-sources-read",
    words: { zh: "引用页面", en: "cited pages" },
    rows: "citedSources",
  },
  {
    start: "cited-figure-",
    total: "cited-figures-read",
    words: { zh: "引用的数", en: "figures cited" },
    rows: "citedFigures",
  },
  {
    start: "cited-venture-",
    total: "cited-ventures-read",
    words: { zh: "引用的企业与项目", en: "firms and projects cited" },
    rows: "citedVentures",
  },
] as const satisfies { start: string; total: string; words: Text; rows: keyof Data }[];

function fieldsOf(start: string, data: Data): readonly (Reading & { words: Text })[] {
  const own = data.readings.filter(({ field }) => {
    const named = subjects.find((subject) => subject.start !== "" && field.startsWith(subject.start))?.start ?? "";
    return named === start && !field.endsWith("-read");
  });
  return own.map((reading) => {
    const words = fields[reading.field.slice(start.length)];
    if (!words) throw new Error(`unnamed field: ${reading.field}. Give its words in src/features/about/readings.ts.`);
    return { ...reading, words };
  });
}

/** For all that was read twice: what each reading found, how often they differed by field, how many there are now. */
export function readings(data: Data) {
  return subjects.flatMap(({ start, total, words, rows }) => {
    const found = rowWith(data.readings, { field: total });
    if (!found) return [];
    const own = fieldsOf(start, data);
    const differences = own.reduce((sum, reading) => sum + reading.differences, 0);
    return [
      { id: total, words, first: found.first, second: found.second, differences, now: data[rows].length, fields: own },
    ];
  });
}
