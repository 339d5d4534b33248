import type { Qualifier, Reason } from "../../src/lib/types.ts";
import type { Amount } from "./amounts.ts";
import { findAmounts } from "./amounts.ts";
import type { Aside } from "./asides.ts";
import { findAsides } from "./asides.ts";
import { flatten, type Flat } from "./flat.ts";
import type { Growth } from "./growth.ts";
import { growthAt } from "./growth.ts";
import { guessIndicator, guessPlace, placeNames, placesEach } from "./guess.ts";
import type { Clock, Period } from "./periods.ts";
import { findTimes, mainPeriod, periodAt, yearOf } from "./periods.ts";
import { readUnit } from "./units.ts";

/** One numeral of a text, read as far as a program can, for a person to judge. */
export interface Candidate {
  /** 1-based, the column in code points, of its first numeral. */
  line: number;
  column: number;
  printed: string;
  /** Absent for what is set aside. */
  value?: number;
  /** The value as printed, trailing zeros kept; empty for what is set aside. */
  digits: string;
  unit: string;
  value_base?: number;
  unit_base: string;
  qualifier: Qualifier | "";
  growth: Growth;
  period: Period | undefined;
  /** Codes; several where one number is said of each (各25项). */
  places: readonly string[];
  indicator: string;
  score: number;
  figure: boolean;
  reason: Reason | "";
}

/** What a reading may know before it begins. */
export interface Vocabulary {
  /** Words that are written with a numeral and count nothing. */
  words: readonly string[];
  indicators: readonly { id: string; zh: string; unit: string }[];
  places: readonly { code: string; zh: string; level: string }[];
}

export interface PullOptions extends Vocabulary {
  /** ISO day or year of publication, where the text does not say. */
  published?: string | undefined;
  /** The place that the text is about: 全市 and 我市. */
  place?: string | undefined;
}

/** Reads the numerals of a text block by block; what one block tells of year and period holds for the next. */
export function createReader(options: PullOptions) {
  const names = placeNames(options.places, { own: options.place });
  const clock: Clock = { year: options.published?.slice(0, 4) ?? "", main: undefined };
  let place = options.place ?? "";
  return (source: readonly string[], { first }: { first: number }): Candidate[] => {
    const flat = flatten(source, { first });
    if (clock.year === "") clock.year = yearOf(flat.text);
    const times = findTimes(flat.text, clock);
    clock.main ??= mainPeriod(times, clock.year);
    const asides = findAsides(flat, options);
    const taken = new Uint8Array(flat.text.length);
    for (const { from, to } of asides) taken.fill(1, from, to);
    const amounts = shareUnits(findAmounts(flat.text, { taken: (at) => taken[at] === 1 }), flat.text);
    let last: { growth: Growth; amount: Amount } | undefined;
    const { text } = flat;
    const figures = amounts.map((found): Candidate => {
      // 分别下降6%和7%: one word for both.
      const joined = last && /^[和与及、]$/u.test(text.slice(last.amount.to, found.from)) ? last : undefined;
      const amount = joined && joined.amount.value < 0 && joined.amount.unit === found.unit ? negated(found) : found;
      const reason = notAFigure(amount, text);
      if (reason) return aside({ from: amount.at, to: amount.to, reason }, flat);
      const inherited = joined?.amount.unit === amount.unit ? joined.growth : "none";
      const growth = growthAt(text, { from: amount.at, unit: amount.unit, inherited });
      last = { growth, amount };
      const before = text.slice(Math.max(0, amount.from - 60), amount.from);
      const sentence = before.slice(before.search(/[^。！？\n]*$/u));
      const each = placesEach(sentence, names);
      const own =
        guessPlace(sentence, names) || guessPlace(text.slice(Math.max(0, amount.from - 400), amount.from), names);
      place = own || place;
      const context = contextOf(text, amount);
      const guess = guessIndicator(context, {
        indicators: options.indicators,
        fits: (id) => unitFits(amount, options.indicators.find((row) => row.id === id)?.unit ?? ""),
      });
      const { line, column } = placeOf(flat, amount.at);
      return {
        line,
        column,
        printed: flat.source.slice(amount.from, amount.to).join(""),
        value: amount.value,
        digits: amount.digits,
        unit: amount.unit,
        value_base: amount.value_base,
        unit_base: amount.unit_base,
        qualifier: amount.qualifier,
        growth,
        period: periodOf(amount, { text, times, clock }),
        places: each.length > 0 ? each : place === "" ? [] : [place],
        indicator: guess.id,
        score: guess.score,
        figure: true,
        reason: "",
      };
    });
    const covered = new Uint8Array(text.length);
    for (const { from, to } of amounts) covered.fill(1, from, to);
    const set = asides
      .filter(({ word }) => word !== true)
      .filter(({ from, to }) => !covered.subarray(from, to).includes(1))
      .map((found) => aside(found, flat));
    return [...figures, ...set].toSorted((a, b) => a.line - b.line || a.column - b.column);
  };
}

const negated = (amount: Amount): Amount => ({
  ...amount,
  value: -Math.abs(amount.value),
  digits: amount.digits.startsWith("-") ? amount.digits : `-${amount.digits}`,
  value_base: -Math.abs(amount.value_base),
});

const numeral = /[0-9〇一二三四五六七八九十百千万亿两半]/u;

function aside({ from, to, reason }: Aside, flat: Flat): Candidate {
  const offset = Math.max(0, flat.text.slice(from, to).search(numeral));
  return {
    ...placeOf(flat, from + offset),
    printed: flat.source.slice(from, to).join(""),
    digits: "",
    unit: "",
    unit_base: "",
    qualifier: "",
    growth: "none",
    period: undefined,
    places: [],
    indicator: "",
    score: 0,
    figure: false,
    reason,
  };
}

function placeOf({ lines, columns }: Flat, at: number): { line: number; column: number } {
  return { line: lines[at] ?? 0, column: columns[at] ?? 0 };
}

/** A range or list gives its unit once: 10—20亿元, 95、75、57项; 各 and 分别 change nothing. */
function shareUnits(amounts: readonly Amount[], text: string): Amount[] {
  const shared = [...amounts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [own, next] = [shared[index], shared[index + 1]];
    if (!own || !next || own.unit !== "" || next.unit === "" || own.unit_base !== "1") continue;
    if (!/^(?:[-—－–~～]{1,2}|至|到|、|和)$/u.test(text.slice(own.to, next.from))) continue;
    const unit = readUnit(next.unit);
    if (!unit || /半|分之|\//u.test(own.printed)) continue;
    shared[index] = {
      ...own,
      unit: next.unit,
      unit_base: unit.base,
      value_base: Number((own.value * unit.factor).toPrecision(14)),
    };
  }
  return shared;
}

const ranked =
  /(?:位[居列于]|列|居|排名?|名列|跃居|世界|全[国区市省盟球]|全行业|同类|自治区|总量|增速|规模)(?:[^，。；,;\n]{0,8})?$/u;

/** Why an amount counts nothing; undefined where it does. */
function notAFigure({ printed, unit, at, from }: Amount, text: string): Reason | undefined {
  const before = text.slice(Math.max(0, from - 14), from);
  if (unit === "第") return ranked.test(before) ? undefined : "ordinal";
  if (/[半/]|分之/u.test(printed)) return undefined;
  // A 万 of its own is part of a name: 赵万山.
  if (/^[百千万亿]+$/u.test(printed) && /^[百千万亿]+$/u.test(unit)) return "idiom";
  if (unit !== "") return /^第/u.test(printed) && !/^[位名]$/u.test(unit) ? "ordinal" : undefined;
  if (/^[〇一二三四五六七八九十百千万亿两]/u.test(text[at] ?? "")) return "idiom";
  // Without a unit only a part of a ratio or a number with decimals measures anything.
  const ratio = /[:：]$/u.test(before) || /^[:：]\d/u.test(text.slice(at + printed.length, at + printed.length + 2));
  return printed.includes(".") || ratio ? undefined : "name";
}

type Context = Parameters<typeof periodAt>[1];

/** The period of an amount; a share of a target is reached by the end of what the text is about. */
function periodOf(amount: Amount, context: Context): Period | undefined {
  const { text, clock } = context;
  if (hasNoPeriod(amount, text)) return undefined;
  const before = text.slice(Math.max(0, amount.from - 36), amount.from);
  const done = amount.unit === "%" && /完成[^，,。；;]{0,16}(?:目标|任务)[^，,。；;]{0,12}的$/u.test(before);
  return done && clock.main ? clock.main : periodAt(amount.from, context);
}

/** Size classes and what a single project is planned to cost or make are of no period. */
function hasNoPeriod(amount: Amount, text: string): boolean {
  if (isThreshold(amount, text) || ["级", "大"].includes(amount.unit_base)) return true;
  return (
    /(?:年产|项目(?:计划)?总投资|总投资)$/u.test(text.slice(Math.max(0, amount.from - 10), amount.from)) &&
    !/项目/u.test(text.slice(Math.max(0, amount.from - 24), amount.from - 3))
  );
}

/** A size that projects are counted from is no amount of a period: 总投资500万元以上项目, 10亿元新开工项目. */
function isThreshold({ qualifier, unit_base, to, from }: Amount, text: string): boolean {
  if (unit_base !== "CNY") return false;
  const behind = text.slice(to, to + 8);
  const before = text.slice(Math.max(0, from - 4), from);
  return (
    (qualifier === "at_least" || /[投资]资$/u.test(before) || /项$/u.test(before)) &&
    /^(?:的)?(?:[^，。；,;]{0,6})项目/u.test(behind)
  );
}

/** The words that tell what a number is of: its clause and what follows; with 分别 the word of the list that stands in its place. */
function contextOf(text: string, { from, to }: Amount): string {
  const before = text.slice(Math.max(0, from - 40), from);
  const clause = before.slice(before.search(/[^，。；：！？,;:\n]*$/u));
  const wide = before.slice(before.search(/[^。；！？;\n]*$/u));
  const behind = /^[^，。；、！？,;\n]{0,12}/u.exec(text.slice(to, to + 12))?.[0] ?? "";
  const words = [...clause].length >= 4 ? clause : wide;
  const listed = /(?<list>[^，。；,;\n]+?)(?:分别)(?<rest>[^\n]*)$/u.exec(wide);
  const items = listed?.groups?.["list"]?.split(/[、和与及]/u) ?? [];
  if (items.length < 2) return words + behind;
  const nth = (listed?.groups?.["rest"] ?? "").split(/[、和与及]/u).length - 1;
  return `${items[nth] ?? ""}${behind}`;
}

function unitFits({ unit, unit_base }: Amount, wanted: string): boolean {
  const [base = ""] = wanted.split("/");
  if (wanted === "count") return !["CNY", "1", "W", "Wh", "USD"].includes(unit_base) && unit !== "%";
  return base === unit_base || (base === "rank" && ["位", "第", "名"].includes(unit));
}
