import type { PrintedNumber } from "./number.ts";
import { readNumber } from "./number.ts";
import type { Ratio } from "./ratio.ts";
import { add, compare, divide, multiply, ratio } from "./ratio.ts";

const zero = ratio(0n);
const one = ratio(1n);
const half = ratio(1n, 2n);
const digits = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value] as const));
digits.set("〇", 0).set("两", 2);
const tens = new Map([..."十百千"].map((letter, index) => [letter, ratio(10n ** BigInt(index + 1))] as const));
const wan = ratio(10_000n);
const yi = ratio(100_000_000n);

// 三百二十 and 五千 are the sections of 三百二十万五千; in one, each place is smaller than the one before it. A digit
// behind a skipped place needs its 零: 一百五 may be 150 or 105. 两三千, 七八十 and 百八十 are about, and no number.
const cn = "[一二三四五六七八九两]";
const section = `[零〇]?(?:${cn}千)?[零〇]?(?:${cn}百)?[零〇]?(?:${cn}?十)?[零〇]?${cn}?`;
const bare = "[百千]?万?亿?";
const whole = `(?![百千万亿])(?:(?:${section}万)?${section}亿(?!万))?(?:${section}万)?${section}`;
const words = new RegExp(`^(?:${bare}|${whole})$`, "u");
const openEnd = new RegExp(`[百千万亿]${cn}(?:$|[万亿])|.[零〇]$`, "u");
// 3亿5 and 3千5 go on in a way that nobody can tell.
const thousands = "\\d千(?:\\d百)?";
const arabic = new RegExp(
  [
    "^(?:[\\d,]+(?:\\.\\d+)?[百千]?万?亿?",
    `\\d{1,4}亿(?:\\d{1,4}|${thousands}|\\d百)万(?:\\d{4})?`,
    `\\d{1,4}万(?:${thousands}|\\d{4})?`,
    `${thousands}万?亿?)$`,
  ].join("|"),
);

function readWords(text: string): PrintedNumber | undefined {
  const plain = decimalsInDigits(text);
  const [, high, low] = /^([^\d]+亿)(\d{1,4}万)$/u.exec(plain) ?? [];
  if (high !== undefined && low !== undefined) return joined(readWords(high), readWords(low));
  const known = /\d/.test(plain) ? arabic.test(plain) : plain !== "" && words.test(plain) && !openEnd.test(plain);
  if (!known) return undefined;
  return sumOf(plain.match(/[\d,]+(?:\.\d+)?|./gu) ?? []);
}

/** 十亿3000万 is told to the places of its second part. */
const joined = (high: PrintedNumber | undefined, low: PrintedNumber | undefined): PrintedNumber | undefined =>
  high && low && { value: add(high.value, low.value), step: low.step };

/** 三点二亿 and 十二点五 with their decimals in digits: 3.2亿, 12.5. */
function decimalsInDigits(text: string): string {
  const [, whole = "", decimals = "", rest = ""] = /^([^点]+)点([〇零一二三四五六七八九]+)([万亿]*)$/u.exec(text) ?? [];
  const read = whole === "" || /[\d万亿]/.test(whole) ? undefined : readWords(whole);
  if (read === undefined) return text;
  return `${read.value.n}.${[...decimals].map((letter) => digits.get(letter)).join("")}${rest}`;
}

function sumOf(tokens: readonly string[]): PrintedNumber | undefined {
  let total = zero;
  let part = zero;
  let digit: Ratio | undefined;
  // 500万 and 五百万 are told in steps of 万, 1.6亿 in tenths of 亿: 十百千 are places of a Chinese number, as zeros are of 500.
  let step = one;
  let counts = false;
  for (const token of tokens) {
    const ten = tens.get(token);
    if (/^\d/.test(token)) {
      const printed = readGrouped(token);
      if (!printed) return undefined;
      [digit, step, counts] = [printed.value, printed.step, true];
    } else if (token === "亿" || token === "万") {
      const times = token === "亿" ? yi : wan;
      const before = add(part, digit ?? zero);
      const whole = token === "亿" ? add(total, before) : before;
      const product = multiply(whole.n === 0n ? one : whole, times);
      total = token === "亿" ? product : add(total, product);
      step = multiply(step, times);
      [part, digit] = [zero, undefined];
    } else if (ten !== undefined) {
      part = add(part, multiply(digit ?? one, ten));
      step = counts ? multiply(step, ten) : one;
      digit = undefined;
    } else [digit, step] = [ratio(BigInt(digits.get(token) ?? 0)), one];
  }
  return { value: add(add(total, part), digit ?? zero), step };
}

/** A number in Arabic digits, whose commas part thousands; zeros before it change nothing. */
function readGrouped(token: string): PrintedNumber | undefined {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(token)) return undefined;
  return readNumber(token.replaceAll(",", "").replace(/^0+(?=\d)/, ""));
}

/**
 * Reads a number in Arabic or Chinese digits (`1.6`, `1,005,136`, `500万`, `十五`, `三点二`, `1/3`, `三分之一`, `半`) with
 * the size of its last place, else undefined. 百分之二十 is told in hundredths, 百分之三点二 in thousandths; other
 * fractions have no places.
 */
export function readNumeral(text: string): PrintedNumber | undefined {
  if (/^(?:一?半|半数)$/.test(text)) return { value: half, step: zero };
  const [over, under] = text.includes("分之") ? text.split("分之").reverse() : text.split("/");
  const top = readWords(over ?? "");
  if (under === undefined || top === undefined) return top;
  const bottom = readWords(under)?.value;
  if (!bottom || compare(bottom, zero) === 0) return undefined;
  return { value: divide(top.value, bottom), step: /^[百千万]$/.test(under) ? divide(top.step, bottom) : zero };
}
