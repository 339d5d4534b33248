import { data } from "../lib/data.ts";
import type { Text } from "../lib/types.ts";

const fields: Readonly<Record<string, Text>> = {
  numeral: { zh: "是不是数字", en: "whether it is a numeral" },
  printed: { zh: "写法的起止", en: "where the wording starts and ends" },
  disposition: { zh: "登记或不计入", en: "recorded or set aside" },
  reason: { zh: "不计入的理由", en: "reason for setting aside" },
  place: { zh: "地方", en: "place" },
  period: { zh: "时期", en: "period" },
  qualifier: { zh: "约、超等限定", en: "hedge" },
  status: { zh: "性质", en: "status" },
  "dimension-or-member": { zh: "分组", en: "breakdown" },
  flags: { zh: "标记", en: "flags" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  line: { zh: "行号", en: "line" },
};

// Not a field in which readings differ: what each of the two found in all.
const total = "numerals-read";

/** How often the two readings of the reports differed in each field, with the field's words. */
export const readings = data.readings
  .filter(({ field }) => field !== total)
  .map((reading) => {
    const words = fields[reading.field];
    if (!words) throw new Error(`unnamed field: ${reading.field}. Give its words in src/components/readings.ts.`);
    return { ...reading, words };
  });

/** How many numerals each of the two readings found, and how many differences there were between them. */
export function readingTotals() {
  const found = data.readings.find(({ field }) => field === total);
  const differences = readings.reduce((sum, reading) => sum + reading.differences, 0);
  return { first: found?.first ?? 0, second: found?.second ?? 0, differences };
}
