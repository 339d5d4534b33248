import { wrongNumbers, type Measured } from "./measure.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(2)}%`);

/**
 * What a reading came to as the cells of a row: shares of the figures that were to be read, of those that were, and of
 * the right ones; `unread` and `wrong` are counts.
 */
export function rowOf({ totals }: Measured, { hedges = true } = {}): Record<string, string | number> {
  const { wanted, unread, heard, signs, values } = totals;
  const of = (right: number): string => percent(right, signs);
  return {
    figures: wanted,
    "value rec.": percent(totals.wantedValues, wanted),
    "value prec.": percent(values, heard),
    sign: percent(signs, values),
    unit: of(totals.units),
    hedge: hedges ? of(totals.hedges) : "–",
    "period right": of(totals.periods),
    empty: of(totals.emptyPeriods),
    wrong: of(totals.wrongPeriods),
    unread,
    "wrong numbers": wrongNumbers(totals),
  };
}
