import { readNumber } from "./number.ts";
import type { Ratio } from "./ratio.ts";
import { add, multiply, ratio } from "./ratio.ts";

const zero = ratio(0n);
const one = ratio(1n);
const half = ratio(1n, 2n);
const digits = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, ratio(BigInt(value))] as const));
digits.set("〇", zero).set("两", ratio(2n));
const tens = new Map([..."十百千万"].map((digit, index) => [digit, ratio(10n ** BigInt(index + 1))] as const));
const wan = ratio(10_000n);
const yi = ratio(100_000_000n);

function readWords(text: string): Ratio | undefined {
  const tokens = text.match(/\d+(?:,\d{3})*(?:\.\d+)?|./gu) ?? [];
  // 三百二十万五千: 三百二十 is the section before 万, 五千 the one after it.
  let total = zero;
  let section = zero;
  let digit: Ratio | undefined;
  let bare = true;
  for (const token of tokens) {
    const ten = tens.get(token);
    const next = /^\d/.test(token)
      ? readNumber(token.replaceAll(",", "").replace(/^0+(?=\d)/, "")).value
      : digits.get(token);
    if (next !== undefined) {
      if (digit !== undefined && digit.n !== 0n) return undefined;
      digit = next;
    } else if (token === "亿") {
      total = multiply(bare ? one : add(add(total, section), digit ?? zero), yi);
      [section, digit] = [zero, undefined];
    } else if (token === "万") {
      total = add(total, multiply(section.n === 0n ? (digit ?? one) : add(section, digit ?? zero), wan));
      [section, digit] = [zero, undefined];
    } else if (ten !== undefined) {
      section = add(section, multiply(digit ?? one, ten));
      digit = undefined;
    } else return undefined;
    bare = false;
  }
  return bare ? undefined : add(add(total, section), digit ?? zero);
}

/** Reads a number in Arabic or Chinese digits (`1.6`, `1,005,136`, `500万`, `十五`, `1/3`, `三分之一`, `半`); else undefined. */
export function readNumeral(text: string): Ratio | undefined {
  if (text === "半") return half;
  const [over, under] = text.includes("分之") ? text.split("分之").reverse() : text.split("/");
  const top = readWords(over ?? "");
  if (under === undefined || top === undefined) return top;
  const bottom = readWords(under);
  return bottom && bottom.n !== 0n ? multiply(top, ratio(bottom.d, bottom.n)) : undefined;
}
