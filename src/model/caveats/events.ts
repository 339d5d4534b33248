import type { ChartRow, Observation } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { nameRows } from "./name-rows.ts";

/** Whether a value is of an event, or of several that a report counts together. */
export function isEvent({ dimension }: Observation): boolean {
  return dimension === "event";
}

/** Whether a value is of one day, which is that of one event. */
const isOfOneDay = ({ of }: ChartRow): boolean => of.period_start !== "" && of.period_start === of.period_end;

/** Values of events: one may be a day’s, another the total of a year’s, and so may be what averages rest on. */
export const differentNumberOfEvents: FindCaveat = (rows) => {
  const events = rows.filter(({ of }) => isEvent(of));
  if (events.length === 0 || rows.length < 2 || rows.every(isOfOneDay)) return undefined;
  const text = {
    zh: `活动有单场的，也有几场合计的，不能比大小：${nameRows(events, { among: rows, lang: "zh" })}。`,
    en: `Some are single events, others totals of several, so sizes do not compare: ${nameRows(events, { among: rows, lang: "en" })}.`,
  };
  return { kind: "different-number-of-events", text, ids: idsOf(events), comparable: false };
};
