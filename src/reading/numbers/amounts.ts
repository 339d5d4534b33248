import { digitsOf } from "../printed.ts";
import type { PrintedNumber } from "../../arithmetic/number.ts";
import { readNumeral } from "../../arithmetic/numeral.ts";
import { multiply, ratio, toNumber } from "../../arithmetic/ratio.ts";
import type { Qualifier } from "../../model/types.ts";
import { hedgeBefore, hedgeBehind, qualifierOf } from "./hedges.ts";
import { fractionPattern, numberPattern } from "./numbers.ts";
import { wholeRanges } from "./ranges.ts";
import { declineBefore, isRate } from "./signs.ts";
import { readUnitAt, unitPattern } from "./units.ts";

/** A number with its unit, found in a flat text. */
export interface Amount {
  /** Where the first numeral stands. */
  at: number;
  /** From the hedge or sign before it to the hedge behind it. */
  from: number;
  to: number;
  printed: string;
  /** In `unit`; negative where the words say so (下降3%). */
  value: number;
  /** The value as printed, trailing zeros kept: 13.40. */
  digits: string;
  unit: string;
  /** Undefined, and `unit_base` empty, where it counts what nobody knows: 500万焦耳. */
  value_base: number | undefined;
  unit_base: string;
  qualifier: Qualifier;
}

// hedge, ordinal, number, 余/多, multiplier, unit, hedge; or a bare multiplier with its unit (亿元以上).
const pattern = new RegExp(
  [
    `(?<hedge>${hedgeBefore})?(?<minus>(?<![-\\p{N}A-Za-z〇零一二三四五六七八九十百千万亿两])-(?=\\d))?`,
    `(?:(?<fraction>${fractionPattern})|(?<ordinal>第)?(?<number>${numberPattern})(?<more>余|多|来)?`,
    `(?<unit>[百千万亿]{0,4}?${unitPattern}|[万亿]{1,2}|)(?:(?<more2>多|余)(?:(?<=[万亿].)(?<rest>${unitPattern}))?)?)`,
    `(?<tail>${hedgeBehind})?`,
  ].join(""),
  "gu",
);

type Taken = (at: number) => boolean;

/** Finds every number that is not `taken`, with its unit, its hedge and its sign; from left to right. */
export function findAmounts(text: string, { taken }: { taken: Taken }): Amount[] {
  const found: Amount[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { at, core } = startOf(match);
    const to = match.index + match[0].length;
    const cut = !taken(to) && isCut(match[0], text[to] ?? "");
    const read = taken(at) || cut ? undefined : readAmount(match, { text, taken, last: found.at(-1) });
    if (read) found.push(read);
    // What cannot be read, or begins with what is taken, has no number within: 二三十家 counts no 十家, 3年半 no 半.
    pattern.lastIndex = taken(at) ? at + core.length : to + (cut ? 1 : 0);
  }
  return wholeRanges(found, { text, taken });
}

function startOf({ index, groups = {} }: RegExpExecArray) {
  const core = groups["fraction"] ?? groups["number"] ?? "";
  const before = (groups["hedge"] ?? "") + (groups["minus"] ?? "") + (groups["ordinal"] ?? "");
  return { core, at: index + before.length };
}

interface Place {
  text: string;
  taken: Taken;
  /** The amount before. */
  last: Amount | undefined;
}

function readAmount(match: RegExpExecArray, { text, taken, last }: Place): Amount | undefined {
  const { hedge = "", minus = "", ordinal = "", fraction, more = "", more2 = "", tail = "" } = match.groups ?? {};
  const { core, at } = startOf(match);
  const to = match.index + match[0].length;
  const behind = text.slice(to, to + 12);
  if (isListed(text, { at, core, taken })) return undefined;
  const word = (match.groups?.["unit"] ?? "") + (match.groups?.["rest"] ?? "");
  const { number, ...own } = fraction === undefined ? splitNumber(core, word) : { number: core, unit: "" };
  const read = readNumeral(number.replace(/^过/u, ""));
  if (!read) return undefined;
  const unit = ordinal !== "" && own.unit === "" ? "第" : own.unit;
  const decline = declineBefore(text.slice(Math.max(0, match.index - 32), match.index), {
    rate: fraction !== undefined || isRate(unit, text.slice(to, to + 24)),
  });
  if (decline === undefined) return undefined;
  const known = readUnitAt(unit, { behind: taken(to) ? "" : behind, before: text.slice(Math.max(0, at - 6), at) });
  const dash = match.index + hedge.length;
  const signed = minus !== "" && isSign(text, { dash, last, base: unit === "" ? "" : known?.base });
  const from = match.index - decline.length + (minus !== "" && !signed ? hedge.length + 1 : 0);
  const preceding = text.slice(Math.max(0, match.index - 14), match.index);
  return {
    at: at + (number === "过半" ? 1 : 0),
    from,
    to,
    printed: text.slice(from, to),
    ...valuesOf(signed || decline !== "" ? negative(read) : read, known?.factor),
    unit,
    unit_base: known?.base ?? "",
    qualifier: number === "过半" ? "more_than" : qualifierOf({ hedge, more: more || more2, tail, preceding }),
  };
}

/** Whether a number goes on behind what was matched: 3亿5, 5千3, 3年半, 3个多亿. */
function isCut(matched: string, next: string): boolean {
  const last = matched.at(-1) ?? "";
  if (/[百千万亿成]/u.test(last)) return /[\d一二三四五六七八九两点几半]/u.test(next);
  return /[\d多余]/u.test(last) ? /[百千万亿]/u.test(next) : next === "半" && /\P{N}/u.test(last);
}

/** Behind an amount a dash leads to the other end of a range, 3吨-5吨, unless what follows counts in another unit. */
function isSign(
  text: string,
  { dash, last, base = "" }: { dash: number; last: Amount | undefined; base: string | undefined },
): boolean {
  if (last?.to !== dash) return !/[%‰元个家项人]/u.test(text[dash - 1] ?? "");
  return ![last.unit_base, ""].includes(base) && !/^[百千万亿]*$/u.test(last.unit);
}

const chineseDigit = /[一二三四五六七八九两]/u;

/** 三、五家 and 七、八家 are about as many: a single digit beside another one over a mark is no number of its own. */
function isListed(text: string, { at, core, taken }: { at: number; core: string; taken: Taken }): boolean {
  const digitAt = (place: number) => chineseDigit.test(text[place] ?? "") && !taken(place);
  if (!chineseDigit.test(core[0] ?? "")) return false;
  const behind = at + core.length;
  return (
    (text[at - 1] === "、" && digitAt(at - 2) && !/[〇零一二三四五六七八九十百千万亿两点]/u.test(text[at - 3] ?? "")) ||
    (core.length === 1 && text[behind] === "、" && digitAt(behind + 1))
  );
}

/** A multiplier behind the digits belongs to the unit: 500万 and 千瓦 are 500 and 万千瓦, 百亿 and 元 are 百 and 亿元. */
function splitNumber(number: string, unit: string): { number: string; unit: string } {
  if (/^\d/.test(number)) return { number, unit };
  const tail = /[万亿]+$/.exec(number)?.[0] ?? "";
  const head = number.slice(0, number.length - tail.length);
  // The 万 of 三亿五千万 is within the number: it is 3.5亿, not 三亿五千 times 万.
  if (tail.startsWith("万") && head.includes("亿")) return { number, unit };
  return { number: head === "" ? "一" : head, unit: tail + unit };
}

const minusOne = ratio(-1n);
const negative = ({ value, step }: PrintedNumber): PrintedNumber => ({ value: multiply(value, minusOne), step });

function valuesOf(read: PrintedNumber, factor: number | undefined) {
  const value = toNumber(read.value);
  const value_base = factor === undefined ? undefined : Number((value * factor).toPrecision(14));
  return { value, digits: digitsOf(read), value_base };
}
