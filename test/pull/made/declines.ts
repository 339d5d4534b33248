import { amountOf, answer } from "./amounts.ts";
import { plain, valueOf } from "./numbers.ts";
import { say, type Piece } from "./pieces.ts";
import type { Random } from "./random.ts";
import type { Unit } from "./units.ts";

const words = [
  ...[
    "下降",
    "减少",
    "回落",
    "下滑",
    "降低",
    "下跌",
    "缩减",
    "负增长",
    "降",
    "减",
    "跌",
    "收窄",
    "萎缩",
    "下降了",
    "减少了",
  ],
  ...[
    "降幅达",
    "降幅为",
    "跌幅达",
    "下降幅度为",
    "由升转降，降幅为",
    "少",
    "缩水",
    "下降约",
    "下滑近",
    "锐减",
    "大幅下降",
    "降幅",
  ],
];
const signs = ["-", "−", "－", "–", "﹣", "↓", "▼", "负"];
const rises = ["增长", "上升", "提高", "增加", "增幅达", "扩大", "↑", "▲", "+"];

const rates: readonly Unit[] = [
  { word: "%", base: "1", shift: -2, subjects: [] },
  { word: "个百分点", base: "个百分点", shift: 0, subjects: [] },
  { word: "‰", base: "1", shift: -3, subjects: [] },
];

const hedgeOf = (word: string) => (word.endsWith("约") ? "about" : word.endsWith("近") ? "nearly" : "exact");

function rate(random: Random, unit: Unit, sign: 1 | -1): Piece {
  const decimal = { digits: random.between(1, 999), places: random.between(0, 2) };
  const own = amountOf(decimal, unit, plain(decimal));
  return { ...own, answer: answer(sign * valueOf(decimal, { shift: unit.shift }), unit.base) };
}

/** A change for the worse: negative, by a word or by a sign. */
export function decline(random: Random): Piece[] {
  const word = random.pick(words);
  const own = rate(random, random.pick(rates), -1);
  const told: Piece = own.answer ? { ...own, answer: { ...own.answer, hedge: hedgeOf(word) } } : own;
  const forms: readonly (() => Piece[])[] = [
    () => say(random.pick(["同比", "比上年", "较上年同期", "环比"]), word, told),
    () => say(random.pick(["同比增长", "增速为", "增幅为"]), random.pick(["-", "−", "－"]), own),
    () => say("同比", random.pick(signs), own),
    () => say("（同比", random.pick(signs), own, "）"),
    () => say("分别下降", rate(random, rates[0] as Unit, -1), "和", rate(random, rates[0] as Unit, -1)),
    () => say("先升后降，", word, told),
  ];
  return random.pick(forms)();
}

/** What stands beside words of decline and is none: a level, or a rise. */
export function noDecline(random: Random): Piece[] {
  const level = (): Piece => rate(random, rates[0] as Unit, 1);
  const rise = random.pick(rises);
  const forms: readonly (() => Piece[])[] = [
    () => say(random.pick(["下降到", "降至", "下降至", "回落到", "降低至", "减少到", "收窄至", "降到"]), level()),
    () => say("由", level(), random.pick(["下降到", "降至", "回落至"]), level()),
    () => say("不降反增，同比增长", level()),
    () => say("减少审批环节，同比", rise, level()),
    () => say("降本增效，同比", rise, level()),
    () => say("一度下降", rate(random, rates[0] as Unit, -1), "，又增长", level()),
    () => say("下降", rate(random, rates[0] as Unit, -1), "、增长", level()),
    () => say("同比", rise, level()),
  ];
  return random.pick(forms)();
}
