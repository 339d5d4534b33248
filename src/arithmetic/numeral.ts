import { readNumber, type PrintedNumber } from "./number.ts";
import { add, divide, multiply, ratio, type Ratio } from "./ratio.ts";

const zero = ratio(0n);
const one = ratio(1n);
const half = ratio(1n, 2n);
const digits = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, ratio(BigInt(value))] as const));
digits.set("〇", zero).set("两", ratio(2n));
const tens = new Map([..."十百千万"].map((digit, index) => [digit, ratio(10n ** BigInt(index + 1))] as const));
const wan = ratio(10_000n);
const yi = ratio(100_000_000n);

function readWords(text: string): PrintedNumber | undefined {
  const tokens = text.match(/\d+(?:,\d{3})*(?:\.\d+)?|./gu) ?? [];
  // 三百二十万五千: 三百二十 is the section before 万, 五千 the one after it.
  let total = zero;
  let section = zero;
  let digit: Ratio | undefined;
  let bare = true;
  // 500万 and 五百万 are told in steps of 万, 1.6亿 in tenths of 亿: 十百千 are places of a Chinese number, as zeros are of 500.
  let step = one;
  let arabic = false;
  for (const token of tokens) {
    const ten = tens.get(token);
    const printed = /^\d/.test(token) ? readNumber(token.replaceAll(",", "").replace(/^0+(?=\d)/, "")) : undefined;
    const next = printed?.value ?? digits.get(token);
    if (next !== undefined) {
      if (digit !== undefined && digit.n !== 0n) return undefined;
      digit = next;
      step = printed?.step ?? one;
      arabic = printed !== undefined;
    } else if (token === "亿") {
      total = multiply(bare ? one : add(add(total, section), digit ?? zero), yi);
      step = multiply(step, yi);
      [section, digit] = [zero, undefined];
    } else if (token === "万") {
      total = add(total, multiply(section.n === 0n ? (digit ?? one) : add(section, digit ?? zero), wan));
      step = multiply(step, wan);
      [section, digit] = [zero, undefined];
    } else if (ten !== undefined) {
      section = add(section, multiply(digit ?? one, ten));
      step = arabic ? multiply(step, ten) : one;
      digit = undefined;
    } else return undefined;
    bare = false;
  }
  return bare ? undefined : { value: add(add(total, section), digit ?? zero), step };
}

/**
 * Reads a number in Arabic or Chinese digits (`1.6`, `1,005,136`, `500万`, `十五`, `1/3`, `三分之一`, `半`) with the size of
 * its last place, else undefined. 百分之二十 is told in hundredths; other fractions have no places.
 */
export function readNumeral(text: string): PrintedNumber | undefined {
  if (text === "半") return { value: half, step: zero };
  const [over, under] = text.includes("分之") ? text.split("分之").reverse() : text.split("/");
  const top = readWords(over ?? "");
  if (under === undefined || top === undefined) return top;
  const bottom = readWords(under)?.value;
  if (!bottom || bottom.n === 0n) return undefined;
  return { value: divide(top.value, bottom), step: /^[百千万]$/.test(under) ? divide(top.step, bottom) : zero };
}
