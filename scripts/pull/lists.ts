import type { Amount } from "./amounts.ts";
import { readUnit } from "./units.ts";

/** A range or list gives its unit once: 10—20亿元, 3亿至5亿元, 95、75、57项; 各 and 分别 change nothing. */
export function shareUnits(amounts: readonly Amount[], text: string): Amount[] {
  const shared = [...amounts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [own, next] = [shared[index], shared[index + 1]];
    if (!own || !next || !/^[万亿]*$/u.test(own.unit) || next.unit === "" || own.unit_base !== "1") continue;
    if (!/^(?:[-~]{1,2}|至|到|、|和)$/u.test(text.slice(own.to, next.from))) continue;
    // 3亿、5家 share nothing.
    if (own.unit !== "" && !/^[万亿]/u.test(next.unit)) continue;
    const word = own.unit === "" ? next.unit : own.unit + next.unit.replace(/^[百千万亿]+/u, "");
    const unit = readUnit(word);
    if (!unit || /半|分之|\//u.test(own.printed)) continue;
    shared[index] = {
      ...own,
      unit: word,
      unit_base: unit.base,
      value_base: Number((own.value * unit.factor).toPrecision(14)),
    };
  }
  return shared;
}

/** The amount that an amount goes on from, such that one word is said of both: 分别下降6%和7%. */
export function joinedTo(
  before: Amount | undefined,
  { amount, text }: { amount: Amount; text: string },
): Amount | undefined {
  const joins = before?.unit === amount.unit && /^[和与及、]$/u.test(text.slice(before.to, amount.from));
  return joins ? before : undefined;
}

/** The same amount as a decline. */
export const negated = (amount: Amount): Amount => ({
  ...amount,
  value: -Math.abs(amount.value),
  digits: amount.digits.startsWith("-") ? amount.digits : `-${amount.digits}`,
  value_base: -Math.abs(amount.value_base),
});
