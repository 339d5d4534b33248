import type { Amount } from "./amounts.ts";
import { isRange } from "./ranges.ts";
import { readUnit } from "./units.ts";

const isList = (words: string): boolean => isRange(words) || /^[、和]$/u.test(words);

/** A range or list gives its unit once: 10—20亿元, 3亿至5亿元, 95、75、57项; 各 and 分别 change nothing. */
export function shareUnits(amounts: readonly Amount[], text: string): Amount[] {
  const shared = [...amounts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [own, next] = [shared[index], shared[index + 1]];
    if (!own || !next || !/^[万亿]*$/u.test(own.unit) || next.unit === "" || next.unit === "第") continue;
    const between = text.slice(own.to, next.from);
    // 3亿、5家 share nothing.
    if (!isList(between) || (own.unit !== "" && !/^[千万亿]/u.test(next.unit) && !isRange(between))) continue;
    if (/半|分之|\//u.test(own.printed)) continue;
    const unit = own.unit === "" ? next.unit : own.unit + next.unit.replace(/^(?:[万亿]|[百千](?![瓦克米伏]))+/u, "");
    const known = next.unit_base === "" ? undefined : readUnit(unit);
    shared[index] = {
      ...own,
      unit,
      unit_base: known?.base ?? "",
      value_base: known && Number((own.value * known.factor).toPrecision(14)),
    };
  }
  return shared;
}

/** The amount that an amount goes on from, such that one word is said of both: 分别下降6%和7%. */
export function joinedTo(
  before: Amount | undefined,
  { amount, text }: { amount: Amount; text: string },
): Amount | undefined {
  const between = before?.unit === amount.unit ? text.slice(before.to, amount.from) : "";
  const joins = /^[和与及、]$/u.test(between) || isRange(between);
  return joins ? before : undefined;
}

/** The same amount as a decline. */
export const negated = (amount: Amount): Amount => ({
  ...amount,
  value: -Math.abs(amount.value),
  digits: amount.digits.startsWith("-") ? amount.digits : `-${amount.digits}`,
  value_base: amount.value_base === undefined ? undefined : -Math.abs(amount.value_base),
});
