import { counted } from "../plural.ts";
import type { ChartRow, Data, Text } from "../types.ts";
import { inputIndicator, indicatorOf } from "../lookup.ts";
import { isAsOfReport, periodLength, type Period } from "../period.ts";
import { isEvent } from "./events.ts";
import { groupRows, tellGroups } from "./grouped.ts";
import type { FindCaveat } from "./caveat.ts";

/**
 * Values that cover periods of different length, such as eleven months beside a year, or beside one that no report
 * prints. A stock and a ratio add nothing up over time, and of an event the period is only its date.
 */
export const differentPeriodLength: FindCaveat = (rows, data) => {
  const timed = rows.filter(({ of }) => growsWithTime(of, data));
  const groups = groupRows(timed, ({ of }) => [lengthWords(of)]);
  const words = { zh: "统计时段长短不一", en: "The values cover periods of different lengths" };
  const comparable = isProgress(timed, data);
  return tellGroups(groups, { kind: "different-period-length", words, among: rows, least: 2, comparable });
};

function growsWithTime(of: ChartRow["of"], data: Data): boolean {
  const { kind } = indicatorOf(inputIndicator(of, data), data);
  return kind !== "stock" && !isEvent(of) && of.unit_base !== "CNY/project";
}

/** Whether the values lead up to one that is still wanted or expected: their periods lie within its own. */
function isProgress(rows: readonly ChartRow[], data: Data): boolean {
  const same = new Set(rows.map(({ of }) => `${of.place} ${inputIndicator(of, data)}`)).size === 1;
  const goal = rows.find(
    ({ of }) => of.basis === "printed" && (of.status === "target" || of.status === "expected"),
  )?.of;
  if (!goal || !same) return false;
  return rows.every(({ of }) => goal.period_start <= of.period_start && of.period_end <= goal.period_end);
}

function lengthWords(period: Period): Text {
  const length = periodLength(period);
  if (isAsOfReport(period))
    return { zh: "“今年”，截至报道时，止于何日未载", en: "“this year” as of the report, its last day not printed" };
  if (length === undefined) return { zh: "时期未载", en: "period not stated" };
  if ("days" in length) return { zh: `${length.days}天`, en: counted(length.days, "day") };
  const { months } = length;
  return { zh: `${months}个月`, en: counted(months, "month") };
}
