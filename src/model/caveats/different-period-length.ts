import { inputIndicator } from "../inputs.ts";
import { indicatorOf } from "../lookup.ts";
import { periodLength } from "../period.ts";
import type { Text } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

/**
 * Values that cover periods of different length, such as eleven months beside a year; a stock adds nothing up over
 * time.
 */
export const differentPeriodLength: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    indicatorOf(inputIndicator(of, data), data).kind === "stock" ? [] : lengthWords(periodLength(of)),
  );
  if (groups.length < 2) return undefined;
  const text = {
    zh: `统计时段长短不一：${nameGroups(groups, { among: rows, lang: "zh" })}。`,
    en: `The values cover periods of different lengths: ${nameGroups(groups, { among: rows, lang: "en" })}.`,
  };
  return { kind: "different-period-length", text, ids: idsOf(groups.flatMap((group) => group.rows)) };
};

function lengthWords(length: ReturnType<typeof periodLength>): readonly Text[] {
  if (length === undefined) return [];
  if ("days" in length) return [{ zh: `${length.days}天`, en: length.days === 1 ? "1 day" : `${length.days} days` }];
  const { months } = length;
  return [{ zh: `${months}个月`, en: months === 1 ? "1 month" : `${months} months` }];
}
