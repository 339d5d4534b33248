import { answer } from "./amounts.ts";
import { anyDecimal, chinese, plain, valueOf } from "./numbers.ts";
import { say, type Answer, type Piece } from "./pieces.ts";
import type { Random } from "./random.ts";
import { strangeUnits } from "./units.ts";

const maybe = (text: string, [value, unit]: readonly [number, string], more: Partial<Answer> = {}): Piece => {
  return { text, answer: answer(value, unit, { optional: true, ...more }) };
};
const letter = (digits: number): string => chinese({ digits, places: 0 });

/** An amount of a unit that no reader needs to know. */
export function strange(random: Random): Piece[] {
  const [amount, unit] = [anyDecimal(random, { most: 3 }), random.pick(strangeUnits)];
  const value = valueOf(amount);
  return [maybe(plain(amount) + unit, [value, ""], { also: [{ value, unit }] })];
}

// Two digits that follow each other in place of 两三, and how much one of them counts for; what is counted from.
const neighbours = [
  ["两三十家", "家", 10, 0],
  ["两三百个", "个", 100, 0],
  ["两三千万元", "CNY", 1e7, 0],
  ["两三亿元", "CNY", 1e8, 0],
  ["两三个", "个", 1, 0],
  ["十两三家", "家", 1, 10],
] as const;
const vague = [
  ["数十家", "家", 20, 99],
  ["几十个", "个", 20, 99],
  ["十几家", "家", 11, 19],
  ["数百亿元", "CNY", 2e10, 99e9],
  ["数千万元", "CNY", 2e7, 99e6],
  ["几百人", "人", 200, 999],
  ["数以千计", "", 1000, 9999],
  ["成百上千家", "家", 100, 9999],
] as const;

/** What only tells about how much; nothing may be read of it but something about between its ends. */
export function about(random: Random): Piece[] {
  const about = (text: string, unit: string, within: readonly [number, number]): Piece[] => [
    maybe(text, [Number.NaN, unit], { within }),
  ];
  if (random.chance(0.5)) {
    const [text, unit, low, high] = random.pick(vague);
    return about(text, unit, [low, high]);
  }
  const [pattern, unit, each, more] = random.pick(neighbours);
  const low = random.between(pattern.startsWith("十") ? 1 : 2, 8);
  const first = low === 2 && !pattern.startsWith("十") ? "两" : letter(low);
  const within = [low * each + more, (low + 1) * each + more] as const;
  return about(pattern.replace("两三", first + letter(low + 1)), unit, within);
}

/** A round number with a hedge of its own: 上百亿元, 近千家. */
export function round(random: Random): Piece[] {
  const forms = [
    ["近", "千家", 1000, "家", "nearly"],
    ["近", "百人", 100, "人", "nearly"],
    ["上", "百亿元", 1e10, "CNY", "at_least"],
    ["上", "千家", 1000, "家", "at_least"],
    ["上", "万人", 1e4, "人", "at_least"],
    ["超", "百亿元", 1e10, "CNY", "more_than"],
  ] as const;
  const [before, text, value, unit, hedge] = random.pick(forms);
  return say(before, maybe(text, [value, unit], { hedge }));
}

// Each # is a digit.
const runs = [
  ..."################元 ######################万元 #,####万元 ##,##,###元 #.###.###元 ##.#.#亿元".split(" "),
  ..."#，###万元 ###.##.##.# ####,##个".split(" "),
];
const scripts = [
  ["廿七家", 27, "家"],
  ["壹佰贰拾万元", 1.2e6, "CNY"],
  ["½亿元", 5e7, "CNY"],
  ["3½个", 3.5, "个"],
  ["٣٤亿元", 34e8, "CNY"],
  ["𝟏𝟐个", 12, "个"],
] as const;

/** Digits that run on, and digits of elsewhere: no part of them is a number. */
export function runOn(random: Random): Piece[] {
  const [text, value, unit] = random.pick(scripts);
  if (random.chance(0.3)) return [maybe(text, [value, unit])];
  return say(random.pick(runs).replace(/#/g, () => String(random.between(1, 9))));
}

/** Powers and marks of footnotes, which stand above the line and in no number. */
export function raised(random: Random): Piece[] {
  const decimal = { digits: random.between(11, 99), places: 1 };
  const [power, area] = [random.between(4, 9), random.between(100, 9000)];
  const up = (text: string | number): Piece => ({ text: String(text), raised: true });
  const [mark, shown] = [random.between(1, 12), plain(decimal)];
  const value = valueOf(decimal, { shift: 8 });
  const whole: Piece = { text: `${shown}亿元`, answer: answer(value, "CNY") };
  const metres = ["m²", "m2", "m", ""].map((unit) => ({ value: area, unit }));
  const forms: readonly (() => Piece[])[] = [
    () => say(whole, up(mark)),
    () => say(whole, up(`[${mark}]`)),
    () => say({ ...whole, text: `${whole.text}①` }),
    () => say(maybe(shown, [value, "CNY"]), up(mark), "亿元"),
    () => say(maybe(`${shown}×10`, [valueOf(decimal, { shift: power }), "CNY"]), up(power), "元"),
    () => say(maybe(`${area}m`, [area, "平方米"], { also: metres }), up(2)),
  ];
  return random.pick(forms)();
}
