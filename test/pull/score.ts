import type { Known } from "./truth.ts";

/** What a tool says of a numeral; what it cannot say is left out. */
export interface Said {
  line: number;
  column: number;
  value_base: number;
  unit_base?: string;
  qualifier?: string;
  growth?: string;
  period?: string;
}

/** Hits and totals, to be added up over texts. */
export interface Score {
  /** Figures there are, and numerals that the tool takes for figures, optional ones left out. */
  known: number;
  said: number;
  /** Figures whose value is right, and whose value and unit are. */
  values: number;
  quantities: number;
  /**
   * Of the figures whose value is right, those with the right period, those with a wrong one (the others have none
   * though there is one), those with the right hedge and growth, and those of which the truth tells it.
   */
  periods: number;
  wrongPeriods: number;
  qualifiers: number;
  growths: number;
  withGrowth: number;
}

/** Holds what a tool says of one text against what is known of it, numeral by numeral. */
export function score(known: readonly Known[], said: readonly Said[]): Score {
  const key = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  const bySaid = new Map(said.map((row) => [key(row), row]));
  const optional = new Set(known.filter((row) => row.optional).map(key));
  const figures = known.filter((row) => !row.optional);
  const total: Score = {
    known: figures.length,
    said: said.filter((row) => !optional.has(key(row))).length,
    values: 0,
    quantities: 0,
    periods: 0,
    wrongPeriods: 0,
    qualifiers: 0,
    growths: 0,
    withGrowth: 0,
  };
  for (const row of figures) {
    const own = bySaid.get(key(row));
    if (!own || !isNear(own.value_base, row.value_base)) continue;
    total.values += 1;
    if (own.unit_base !== undefined && sameUnit(own.unit_base, row.unit_base)) total.quantities += 1;
    if (own.period !== undefined && row.periods.includes(own.period)) total.periods += 1;
    else if (own.period !== undefined && own.period !== "/") total.wrongPeriods += 1;
    if (own.qualifier === row.qualifier) total.qualifiers += 1;
    if (row.growth === "") continue;
    total.withGrowth += 1;
    if (own.growth === row.growth) total.growths += 1;
  }
  return total;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

// A fraction, a plain number and a print whose unit was lost have no unit; a rank is told by 第 or by 位.
const plainUnit = (unit: string): string => ({ "1": "", rank: "位" })[unit] ?? unit;
const sameUnit = (a: string, b: string): boolean => plainUnit(a) === plainUnit(b);

/** The sum of several scores. */
export function sumScores(scores: readonly Score[]): Score {
  const none: Score = {
    known: 0,
    said: 0,
    values: 0,
    quantities: 0,
    periods: 0,
    wrongPeriods: 0,
    qualifiers: 0,
    growths: 0,
    withGrowth: 0,
  };
  return scores.reduce((sum, own) => {
    const keys = Object.keys(sum) as (keyof Score)[];
    return Object.fromEntries(keys.map((name) => [name, sum[name] + own[name]])) as unknown as Score;
  }, none);
}

/** The shares that the goals speak of, from 0 to 1. */
export function rates(total: Score) {
  const { known, said, values, quantities, periods, wrongPeriods, qualifiers, growths, withGrowth } = total;
  return {
    valueRecall: values / known,
    valuePrecision: values / said,
    quantityRecall: quantities / known,
    quantityPrecision: quantities / said,
    period: periods / values,
    periodEmpty: (values - periods - wrongPeriods) / values,
    periodWrong: wrongPeriods / values,
    qualifier: qualifiers / values,
    growth: withGrowth === 0 ? undefined : growths / withGrowth,
  };
}
