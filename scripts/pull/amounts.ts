import { declines, hedgesAfter, hedgesBefore } from "../../src/model/hedges.ts";
import { arabicDigits, plainDigits } from "../../src/arithmetic/decimal.ts";
import type { Qualifier } from "../../src/model/types.ts";
import { readNumeral } from "../../src/arithmetic/numeral.ts";
import { toNumber } from "../../src/arithmetic/ratio.ts";
import { readUnit, unitWords } from "./units.ts";

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
  value_base: number;
  unit_base: string;
  qualifier: Qualifier;
}

// Lengths are limited: nothing longer is an amount, and a page of digits must not take for ever.
// A number is read whole or not at all: never one that goes on in digits, commas or points, in ² or ½, in another
// script or in the numerals of contracts. Full-width commas may part two numbers or the thousands of one: nobody knows.
const strange = "(?:(?![0-9])\\p{Nd}|[²³¹⁰-⁹₀-₉¼-¾⅐-⅟壹贰叁肆柒捌玖佰仟])";
const ends = `(?![.,]?\\d|${strange}|×10${strange})`;
const begins = `(?<!\\d|\\d[.,]|[\\d一二三四五六七八九十两][百千万亿]|${strange}|(?<!\\d)\\d{1,3}，(?=\\d{3}(?!\\d)))`;
const arabic = [
  `${begins}(?!\\d{1,3}，\\d{3}(?!\\d))`,
  `(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?${ends}`,
].join("");
// 1亿3000万 and 2万5千 are one number, as 一亿三千万 is; 2万5 may be 25,000 or 20,005.
const chained = [
  `${begins}(?:\\d{1,4}亿\\d{1,4}万(?:\\d{4})?|\\d{1,4}万(?:\\d千(?![瓦克米伏])(?:\\d百)?|\\d{4})|\\d千\\d百)`,
  `(?![十百千亿点]|[.,]?\\d|${strange})`,
].join("");
// The 千 of 千瓦 and 千克 belongs to the unit.
const letter = "(?:[〇零一二三四五六七八九十百万亿两]|千(?![瓦克米伏]))";
const chinese = `(?<!\\d|${strange}|[壹贰叁肆伍陆柒捌玖]拾|${letter}{20})${letter}{1,20}(?!${letter}|${strange})(?:点[〇零一二三四五六七八九]{1,9})?`;
const fraction = `(?:(?<![一二三四五六七八九十百千万\\d])[一二三四五六七八九十百千万\\d]{1,20}分之[一二三四五六七八九十百\\d.]{1,20}|(?<!\\d)\\d{1,15}/\\d{1,15}(?![\\d/])|过半|一半|半数|半)`;
const digits = `(?:${chained}|${arabic}|${chinese})`;
const units = unitWords.map((word) => RegExp.escape(word)).join("|");
// 签约3项 is no hedge, nor is 通过3项 or 最近3年.
const before = hedgesBefore
  .map(
    ([word]) =>
      ({
        约: "(?<![签合协契预公节条特制大履守违毁解])约",
        大约: "大约",
        近: "(?<![最附靠接临邻亲])近",
        过: "(?<![超通经不达越透度穿胜错])过",
      })[word] ?? word,
  )
  .join("|");
const after = [...hedgesAfter.map(([word]) => word).filter((word) => word !== "内"), "(?<=[日天月年时周])内"].join("|");

// hedge, ordinal, number, 余/多, multiplier, unit, hedge; or a bare multiplier with its unit (亿元以上).
const pattern = new RegExp(
  [
    `(?<hedge>${before})?(?<minus>(?<![-\\dA-Za-z%‰〇零一二三四五六七八九十百千万亿两元个家项人])-(?=\\d))?`,
    `(?:(?<fraction>${fraction})|(?<ordinal>第)?(?<number>${digits})(?<more>余|多|来)?`,
    `(?<unit>[百千万亿]{0,4}?(?:${units})|[万亿]{1,2}|)(?:(?<more2>多|余)(?:(?<=[万亿].)(?<rest>${units}))?)?)`,
    `(?<tail>${after})?`,
  ].join(""),
  "gu",
);

/** Finds every number that is not `taken`, with its unit, its hedge and its sign; from left to right. */
export function findAmounts(text: string, { taken }: { taken: (at: number) => boolean }): Amount[] {
  const found: Amount[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const amount = readAmount(text, match);
    if (!amount || taken(amount.at)) {
      // What cannot be read, or is taken, may hide a number behind it.
      pattern.lastIndex = match.index + Math.max(1, skip(match, taken));
      continue;
    }
    found.push(amount);
    pattern.lastIndex = amount.to;
  }
  return found;
}

function skip(match: RegExpExecArray, taken: (at: number) => boolean): number {
  let length = 0;
  while (length < match[0].length && taken(match.index + length)) length += 1;
  return length;
}

function readAmount(text: string, match: RegExpExecArray): Amount | undefined {
  const groups = match.groups ?? {};
  const { hedge = "", minus = "", ordinal = "", more, more2, tail = "" } = groups;
  const core = groups["fraction"] ?? groups["number"] ?? "";
  const to = match.index + match[0].length;
  const start = match.index + hedge.length + minus.length + ordinal.length;
  const parts =
    groups["fraction"] === undefined
      ? splitNumber(core, (groups["unit"] ?? "") + (groups["rest"] ?? ""))
      : { number: core, unit: "" };
  const { number } = parts;
  let { unit } = parts;
  let qualifier = qualifierOf({ hedge, tail, more: more ?? more2 });
  let value: number | undefined;
  if (number === "过半" || number === "半数" || number === "一半" || number === "半") {
    value = 0.5;
    if (number === "过半") qualifier = "more_than";
  } else value = valueOf(number);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (ordinal !== "" && unit === "") unit = "第";
  // A range or a hedge that stands apart from its number.
  const preceding = text.slice(Math.max(0, match.index - 14), match.index + hedge.length);
  if (qualifier === "exact") qualifier = hedgeApart(preceding);
  const decline = declineBefore(text.slice(Math.max(0, match.index - 6), match.index), unit);
  const sign = minus !== "" || decline !== "" ? -1 : 1;
  // 3亿5 and 5千3 go on in a way that nobody can tell.
  if (unit === "" ? /^\d[百千万亿]/.test(text.slice(to - 1, to + 1)) : /[百千万亿]\d/.test(text.slice(to - 1, to + 1)))
    return undefined;
  const known = unit === "第" ? { base: "第", factor: 1 } : readUnit(unit);
  if (!known) return undefined;
  const at = start + (number === "过半" ? 1 : 0);
  const from = match.index - decline.length;
  const printed = text.slice(from, to);
  return {
    at,
    from,
    to,
    printed,
    value: clean(value * sign),
    digits: digitsOf(number, clean(value * sign)),
    unit,
    value_base: clean(value * sign * known.factor),
    unit_base: known.base,
    qualifier,
  };
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

function valueOf(number: string): number | undefined {
  if (/^[\d.,]+$/.test(number)) return Number(number.replaceAll(",", ""));
  const [whole = "", decimals] = number.split("点");
  if (decimals !== undefined) {
    const read = [valueOf(whole), ...[...decimals].map((letter) => valueOf(letter))];
    if (read.some((part) => part === undefined)) return undefined;
    return Number(`${read[0]}.${read.slice(1).join("")}`);
  }
  const read = readNumeral(number);
  return read && toNumber(read.value);
}

function qualifierOf({ hedge, tail, more }: { hedge: string; tail: string; more: string | undefined }): Qualifier {
  const known = hedgesBefore.find(([word]) => word === hedge)?.[1] ?? hedgesAfter.find(([word]) => word === tail)?.[1];
  if (known) return known;
  return more === "余" || more === "多" ? "more_than" : more === "来" ? "about" : "exact";
}

function hedgeApart(preceding: string): Qualifier {
  if (/(?:超过|超|突破|逾)(?:了|上年|去年)?(?:同期)?(?:的)?$/u.test(preceding)) return "more_than";
  if (/约占[^，。；,;]{0,10}的?$/u.test(preceding)) return "about";
  if (/近(?:乎|于)$/u.test(preceding)) return "nearly";
  return "exact";
}

// 下降到3% is where a rate now stands, 下降3% by how much it fell.
const falls = new RegExp(`(?:${declines.join("|")})(?:了|为)?$`, "u");

/** The word before a rate that makes it a decline; empty where there is none. */
function declineBefore(preceding: string, unit: string): string {
  const rate = ["%", "‰", "个百分点", "百分点", "成"].includes(unit);
  return (rate && falls.exec(preceding)?.[0]) || "";
}

const clean = (value: number): number => Number(value.toPrecision(14));

/**
 * The printed digits of a number in Arabic numerals, with its sign; else its value in plain digits, or the fraction as
 * it stands.
 */
function digitsOf(number: string, value: number): string {
  if (/^\d+\/\d+$/.test(number)) return number;
  if (/分之/.test(number)) {
    const [under = "", over = ""] = number.split("分之").map((part) => plainDigits(valueOf(part) ?? 0));
    return `${over}/${under}`;
  }
  if (/半/.test(number)) return "1/2";
  if (/\d[千万亿]/.test(number)) return plainDigits(value);
  const digits = arabicDigits(number);
  return digits === "" ? plainDigits(value) : `${value < 0 ? "-" : ""}${digits}`;
}
