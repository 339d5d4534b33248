import type { Qualifier } from "../../../src/model/types.ts";
import { anyDecimal, anyPrint, chinese, plain, valueOf, type Decimal } from "./numbers.ts";
import { say, type Answer, type Piece } from "./pieces.ts";
import type { Random } from "./random.ts";
import { dashes } from "./times.ts";
import { isWhole, type Unit } from "./units.ts";

/** Periods are the sentence's to say. */
const nowhen = ["/"];

/** An answer of a value and a base, exact and to be read, unless said otherwise. */
export const answer = (value: number, unit: string, more: Partial<Answer> = {}): Answer => {
  return { value, unit, hedge: "exact", periods: nowhen, ...more };
};

/** An amount of a unit as its print and its answer. */
export const amountOf = (decimal: Decimal, unit: Unit, print: string): Piece => ({
  text: `${print}${unit.word}`,
  answer: answer(valueOf(decimal, { shift: unit.shift }), unit.base),
});

/** Any print of an amount; only Latin units stand apart from Chinese numerals. */
export function anyAmount({ amount, unit }: { amount: Decimal; unit: Unit }, random: Random): Piece[] {
  const print = anyPrint(amount, random);
  const odd = /[一二三四五六七八九十]$/u.test(print) && /^[A-Z%‰]/u.test(unit.word);
  return [amountOf(amount, unit, odd ? plain(amount) : print)];
}

type Hedge = readonly [before: string, more: string, behind: string, hedge: Qualifier];
const hedges: readonly Hedge[] = [
  ["约", "", "", "about"],
  ["大约", "", "", "about"],
  ["近", "", "", "nearly"],
  ["将近", "", "", "nearly"],
  ["接近", "", "", "nearly"],
  ["超", "", "", "more_than"],
  ["超过", "", "", "more_than"],
  ["突破", "", "", "more_than"],
  ["逾", "", "", "more_than"],
  ["不低于", "", "", "at_least"],
  ["不少于", "", "", "at_least"],
  ["至少", "", "", "at_least"],
  ["不超过", "", "", "at_most"],
  ["不高于", "", "", "at_most"],
  ["至多", "", "", "at_most"],
  ["", "", "以上", "at_least"],
  ["", "", "以下", "at_most"],
  ["", "", "以内", "at_most"],
  ["", "", "左右", "about"],
  ["", "余", "", "more_than"],
  ["", "多", "", "more_than"],
];

/** An amount with a word that makes it less than exact. */
export function hedged({ amount, unit }: { amount: Decimal; unit: Unit }, random: Random): Piece[] {
  const [before, more, behind, hedge] = random.pick(hedges);
  // 30余亿元 and 300多个, but no 30.5余亿元.
  const whole = more === "" ? amount : { digits: 10 * random.between(1, 90), places: 0 };
  const print = random.chance(0.3) && whole.places === 0 && whole.digits < 10_000 ? chinese(whole) : plain(whole);
  const own = amountOf(whole, unit, print + more);
  const told = own.answer && { ...own.answer, hedge };
  return say(before, { text: own.text + behind, ...(told && { answer: told }) });
}

/** Several multipliers in one number: 1亿3000万元, 2万5千人, 十亿3000万元, 三亿五千万元. */
export function chained(random: Random): Piece[] {
  const [high, low] = [random.between(1, 99), random.between(1, 9)];
  const thousands = random.between(1000, 9999);
  const forms: readonly (readonly [text: string, value: number, unit: string])[] = [
    [`${high}亿${thousands}万元`, high * 1e8 + thousands * 1e4, "CNY"],
    [`${high}亿${low}千万元`, high * 1e8 + low * 1e7, "CNY"],
    [`${high}亿${low}00万元`, high * 1e8 + low * 1e6, "CNY"],
    [`${high}万${low}千人`, high * 1e4 + low * 1e3, "人"],
    [`${high}万${thousands}人`, high * 1e4 + thousands, "人"],
    [`${chinese({ digits: high + 1, places: 0 })}亿${thousands}万元`, (high + 1) * 1e8 + thousands * 1e4, "CNY"],
    [
      `${chinese({ digits: low + 1, places: 0 })}亿${chinese({ digits: low, places: 0 })}千万元`,
      (low + 1) * 1e8 + low * 1e7,
      "CNY",
    ],
    [`${low}千${low}百户`, low * 1100, "户"],
    [`${chinese({ digits: (high + 1) * 1e4 + thousands, places: 0 })}元`, (high + 1) * 1e4 + thousands, "CNY"],
  ];
  const [text, value, unit] = random.pick(forms);
  return [{ text, answer: answer(value, unit) }];
}

/** A share in words: 百分之三点二, 千分之五, 三分之二. */
export function fraction(random: Random): Piece[] {
  const decimal = random.chance(0.2)
    ? { digits: random.between(1, 9), places: 1 }
    : { ...anyDecimal(random, { most: 2, places: 2 }) };
  const whole = { digits: random.between(2, 99), places: 0 };
  const [over, under] = [random.between(1, 2), random.between(3, 9)];
  const forms: readonly (readonly [string, number])[] = [
    [`百分之${chinese(decimal)}`, valueOf(decimal, { shift: -2 })],
    [`百分之${chinese(whole)}`, valueOf(whole, { shift: -2 })],
    [`百分之${plain(decimal)}`, valueOf(decimal, { shift: -2 })],
    [`千分之${chinese(decimal)}`, valueOf(decimal, { shift: -3 })],
    [`万分之${chinese(whole)}`, valueOf(whole, { shift: -4 })],
    [`${chinese({ digits: under, places: 0 })}分之${chinese({ digits: over, places: 0 })}`, over / under],
  ];
  const [text, value] = random.pick(forms);
  return [{ text, answer: answer(value, "1") }];
}

/** Two ends of a range: 3—5个, 3亿至5亿元, 3%～5%. */
export function range(unit: Unit, random: Random): Piece[] {
  const places = !isWhole(unit) && random.chance(0.3) ? 1 : 0;
  const low = { digits: random.between(2, 400), places };
  const high = { digits: low.digits + random.between(1, 300), places };
  const dash = random.pick([...dashes, "——"]);
  const multiplier = /^[万亿]+/u.exec(unit.word)?.[0] ?? "";
  const first = random.pick(["", multiplier, unit.word]);
  return say({ ...amountOf(low, unit, ""), text: plain(low) + first }, dash, amountOf(high, unit, plain(high)));
}
