import { data } from "../lib/data.ts";
import type { Text } from "../lib/types.ts";

const fields: Readonly<Record<string, Text>> = {
  numeral: { zh: "是不是数字", en: "whether it is a numeral" },
  printed: { zh: "写法的起止", en: "extent of the print" },
  disposition: { zh: "登记或搁置", en: "entered or set aside" },
  reason: { zh: "搁置的理由", en: "reason for setting aside" },
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

/** How often the two readings of the reports differed in each field, with the field's words. */
export const readings = data.readings.flatMap((reading) => {
  const words = fields[reading.field];
  return words ? [{ ...reading, words }] : [];
});

/** How many numerals each of the two readings found, and how many differences there were between them. */
export function readingTotals() {
  const found = data.readings.find(({ field }) => field === "numerals-read");
  const differences = readings.reduce((sum, reading) => sum + reading.differences, 0);
  return { first: found?.first ?? 0, second: found?.second ?? 0, differences };
}
