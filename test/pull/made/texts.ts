import { amountOf, anyAmount, chained, fraction, hedged, range } from "./amounts.ts";
import { decline, noDecline } from "./declines.ts";
import { disguise, disguiseNames } from "./disguises.ts";
import { anyBefore, anyBehind } from "./distractors.ts";
import { anyFact, inventFact, type Fact } from "./facts.ts";
import { anyDecimal, anyPrint, plain, type Decimal } from "./numbers.ts";
import { about, raised, round, runOn, strange } from "./oddities.ts";
import { during, say, type Line, type Made, type Piece } from "./pieces.ts";
import { createRandom, type Random } from "./random.ts";
import { bare, headed, labelled, upright } from "./tables.ts";
import { anyTime, noTime, years, type Time } from "./times.ts";
import { perUnits, rareUnits, type Unit } from "./units.ts";

interface Setting {
  fact: Fact;
  time: Time;
}

type Kind = (setting: Setting, random: Random) => readonly Line[];

const line = (pieces: readonly Piece[]): Line[] => [[pieces]];

/** A sentence that says when, where and of what so much is told. */
function sentence(
  { fact, time }: Setting,
  { subject, pieces, random }: { subject: string; pieces: readonly Piece[]; random: Random },
): Piece[] {
  const told = during(pieces, time.periods);
  const verb = random.pick(["", "", "达", "达到", "共", "为"]);
  const { place } = fact;
  const when = time.text === "" ? "" : `${time.text}，`;
  const forms = [
    () => say(when, place, subject, verb, told, "。"),
    () => say(place, time.text, subject, verb, told, "。"),
    () => say(when, "据统计，", place, subject, verb, told, "，稳步推进。"),
  ];
  return random.pick(forms)();
}

const ofFact = ({ fact }: Setting, random: Random) => ({ subject: random.pick(fact.unit.subjects), random });

/** A sentence whose amount a function makes. */
const kind =
  (make: (random: Random, fact: Fact) => Piece[], subject?: string): Kind =>
  (setting, random) =>
    line(
      sentence(setting, {
        subject: subject ?? random.pick(setting.fact.unit.subjects),
        pieces: make(random, setting.fact),
        random,
      }),
    );

/** A sentence of an amount of one of these units. */
const ofUnits =
  (units: readonly Unit[], print: (amount: Decimal, random: Random) => string): Kind =>
  (setting, random) => {
    const [unit, amount] = [random.pick(units), anyDecimal(random, { most: 4 })];
    const pieces = [amountOf(amount, unit, print(amount, random))];
    return line(sentence(setting, { subject: random.pick(unit.subjects), pieces, random }));
  };

const kinds: Readonly<Record<string, Kind>> = {
  amount: kind((random, fact) => anyAmount(fact, random)),
  hedge: kind((random, fact) => hedged(fact, random)),
  chained: kind(chained, "规模"),
  fraction: kind(fraction, "占比"),
  range: kind((random, fact) => range(fact.unit, random)),
  about: kind(about, "引进"),
  round: kind(round, "引进"),
  "run-on": kind(runOn, "合计"),
  raised: kind(raised, "合计"),
  strange: kind(strange, "合计"),
  rare: ofUnits(rareUnits, anyPrint),
  per: ofUnits(perUnits, plain),
  decline: (setting, random) => line(changed(setting, { change: decline(random), random })),
  "no decline": (setting, random) => line(changed(setting, { change: noDecline(random), random })),
  several: (setting, random) => line(several(setting, random)),
  compared: (setting, random) => line(compared(setting, random)),
  distracted: (setting, random) => {
    const pieces = sentence(setting, { ...ofFact(setting, random), pieces: anyAmount(setting.fact, random) });
    return line(say(random.chance(0.6) ? anyBefore(random) : "", pieces, random.chance(0.6) ? anyBehind(random) : ""));
  },
  headed,
  labelled,
  bare,
  upright,
};

/** An amount, and how it has changed. */
function changed(setting: Setting, { change, random }: { change: readonly Piece[]; random: Random }): Piece[] {
  const { fact, time } = setting;
  const subject = random.pick(fact.unit.subjects);
  if (random.chance(0.5)) return sentence(setting, { subject, pieces: change, random });
  const told = during(anyAmount(fact, random), time.periods);
  return say(time.text, fact.place, subject, told, "，", during(change, time.periods), "。");
}

/** Two to four amounts in a sentence: of one time, or each of its own. */
function several({ fact, time }: Setting, random: Random): Piece[] {
  const others = Array.from({ length: random.between(1, 3) }, () => inventFact(random));
  const clause = (own: Fact, when: Time): Piece[] =>
    say(own.place, random.pick(own.unit.subjects), during(anyAmount(own, random), when.periods));
  if (random.chance(0.5) || time.text === "")
    return say(time.text, clause(fact, time), ...others.flatMap((own) => ["，", clause(own, time)]), "。");
  const other = { text: `${fact.year + 1}年`, periods: [years(fact.year + 1)] };
  const [second = fact] = others;
  return say(time.text, clause(fact, time), random.pick(["；", "，", "。"]), other.text, clause(second, other), "。");
}

/** An amount beside the year that it is compared with, which is not its own. */
function compared({ fact, time }: Setting, random: Random): Piece[] {
  const subject = random.pick(fact.unit.subjects);
  const own = during(anyAmount(fact, random), time.periods);
  const than = fact.year - random.between(1, 3);
  const rate = { digits: random.between(11, 999), places: 1 };
  const percent = (word: string, base: string, shift: number): Piece[] =>
    during([amountOf(rate, { word, base, shift, subjects: [] }, plain(rate))], time.periods);
  const forms = [
    () => say(random.pick(["比", "较"]), `${than}年增长`, percent("%", "1", -2)),
    () => say(random.pick(["比", "较"]), `${than}年末提高`, percent("个百分点", "个百分点", 0)),
    () => say("是", `${than}年的`, percent("倍", "1", 0)),
    () => say("为", `${than}年同期的`, percent("倍", "1", 0)),
    () => say("与", `${than}年相比增长`, percent("%", "1", -2)),
  ];
  const change = random.pick(forms)();
  return random.chance(0.7)
    ? say(time.text, fact.place, subject, own, "，", change, "。")
    : during(say(fact.place, subject, change, "。"), ["/"]);
}

/** The kinds of texts there are. */
export const kindNames = Object.keys(kinds);

/** One text of a seed: of facts, or invented ones, of any kind and in any disguise. */
export function makeText(seed: number, { facts = [] }: { facts?: readonly Fact[] } = {}): Made {
  const random = createRandom(seed);
  const name = random.pick(kindNames);
  const fact = anyFact(facts, random);
  const time = random.chance(0.7) ? anyTime(fact.year, random) : noTime(random);
  const lines = kinds[name]?.({ fact, time }, random) ?? [];
  const dress = random.chance(0.5) ? "none" : random.pick(disguiseNames);
  return { seed, kind: dress === "none" ? name : `${name}, ${dress}`, lines: disguise(lines, { name: dress, random }) };
}

/** So many texts, each of a seed of its own that the first seed tells. */
export const makeTexts = (seed: number, { count, facts = [] }: { count: number; facts?: readonly Fact[] }): Made[] =>
  Array.from({ length: count }, (_, index) => makeText(Math.imul(seed, 1_000_003) + index, { facts }));
