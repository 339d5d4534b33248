import { counted } from "../plural.ts";
import type { ChartRow, Data, Text } from "../types.ts";
import { inputIndicator, indicatorOf } from "../lookup.ts";
import { isAsOfReport, periodLength, type Period } from "../period.ts";
import { isEvent } from "./events.ts";
import { groupRows, tellGroups } from "./grouped.ts";
import type { FindCaveat } from "./caveat.ts";

/**
 * Values that cover periods of different length, such as eleven months beside a year. A stock and a ratio add nothing
 * up over time, and of events alone the period is only their date.
 */
export const differentPeriodLength: FindCaveat = (rows, data) => {
  const { timed, groups, printed } = lengthsOf(rows, data);
  if (printed < 2) return undefined;
  const words = { zh: "统计时段长短不一", en: "The values cover periods of different lengths" };
  const comparable = isProgress(timed, data);
  return tellGroups(groups, { kind: "different-period-length", words, among: rows, least: 2, comparable });
};

/** Values of which some have no period in print, or no last day, beside others that have one. */
export const unstatedPeriod: FindCaveat = (rows, data) => {
  const words = { zh: "有的时期没有写全", en: "Some periods are not printed in full" };
  const told = { kind: "unstated-period", words, among: rows } as const;
  const { timed, groups, printed } = lengthsOf(rows, data);
  if (printed < 2 && groups.length > 1) return tellGroups(groups, { ...told, comparable: isProgress(timed, data) });
  const events = rows.filter(({ of }) => isEvent(of));
  const unstated = (of: Period) => periodLength(of) === undefined;
  if (events.length < rows.length || events.every(({ of }) => unstated(of))) return undefined;
  return tellGroups(
    groupRows(events, ({ of }) => (unstated(of) ? [lengthWords(of)] : [])),
    told,
  );
};

/** The values that add up over time, by the length of their periods, and how many lengths are printed. */
function lengthsOf(rows: readonly ChartRow[], data: Data) {
  const alone = rows.every(({ of }) => isEvent(of));
  const timed = rows.filter(({ of }) => growsWithTime(of, data) && (!isEvent(of) || (!alone && isDated(of))));
  const groups = groupRows(timed, ({ of }) => [lengthWords(of)]);
  const printed = groups.filter(({ rows: [first] }) => first && periodLength(first.of) !== undefined).length;
  return { timed, groups, printed };
}

function growsWithTime(of: ChartRow["of"], data: Data): boolean {
  const { kind } = indicatorOf(inputIndicator(of, data), data);
  return kind !== "stock" && of.unit_base !== "CNY/project";
}

/** Whether an event has its day in print, or is several up to the report; that of one which has neither is its year. */
const isDated = (of: Period): boolean =>
  isAsOfReport(of) || (of.period_start !== "" && of.period_start === of.period_end);

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
