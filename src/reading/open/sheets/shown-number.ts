import { format, getFormatFromId } from "numfmt";
import { plainDigits } from "../../../arithmetic/decimal.ts";

/** How a cell of a spreadsheet shows numbers: its format, and whether its days are counted from 1904. */
export interface Showing {
  code: string;
  from1904?: boolean | undefined;
}

/** A number as a cell shows it, with what its format prints beside it; undefined where nobody knows the format. */
export function shownNumber(value: number, { code, from1904 = false }: Showing): string | undefined {
  const pattern = plainPattern(code);
  if (/^(?:general)?$/i.test(pattern)) return plain(value);
  // A whole number beside a fraction (1 1/2) would be read as two, and a power of ten as another number.
  if (isFraction(pattern)) return plain(value);
  const shown = applied(pattern, value + (from1904 && isDay(pattern) ? 1462 : 0));
  if (shown === undefined) return undefined;
  const digits = shown.replace(/\d(?:\.\d+)?E[-+]\d+/g, (power) => plainDigits(Number(power)));
  return withSign(digits.trim(), value);
}

/** A text as a cell shows it: a format may have a part for it. */
export function shownText(text: string, { code }: Showing): string {
  return code === "@" || !/[@;]/.test(code) ? text : (applied(plainPattern(code), text) ?? text);
}

/** The pattern of a format that files name only by its number, as a Chinese Excel has it. */
export function builtInPattern(id: number): string {
  const known = chinese[id];
  if (known !== undefined) return known;
  return id < 50 ? getFormatFromId(id, "zh-CN") : "General";
}

const month = 'yyyy"年"m"月"';
const day = 'm"月"d"日"';
const chinese: Readonly<Record<number, string>> = {
  ...Object.fromEntries([27, 36, 50, 52, 57].map((id) => [id, month])),
  ...Object.fromEntries([28, 29, 51, 53, 54, 58].map((id) => [id, day])),
  30: "m-d-yy",
  31: `${month}d"日"`,
  ...Object.fromEntries([32, 34, 55].map((id) => [id, 'h"时"mm"分"'])),
  ...Object.fromEntries([33, 35, 56].map((id) => [id, 'h"时"mm"分"ss"秒"'])),
};

/** A number that is below zero, shown with a sign where its cell has only a colour or brackets to say so. */
export function withSign(shown: string, value: number): string {
  if (!(value < 0) || !/[1-9]/.test(shown) || /[-−负減减降跌缩少亏▼▽↓△▲]/u.test(shown)) return shown;
  const bare = /^(.*?)[(（](.*?)[)）](.*)$/u.exec(shown);
  return bare ? `-${bare.slice(1).join("")}` : `-${shown}`;
}

/** Fifteen digits, which is all that a spreadsheet keeps: no binary noise behind them. */
const plain = (value: number): string => plainDigits(Number(value.toPrecision(15)));

// Chinese programs write General in their own word, and escape by an exclamation mark.
function plainPattern(code: string): string {
  return code
    .replace(/G\/通用格式/gi, "General")
    .replace(/"[^"]*"|\\.|!(.)/gu, (found, escaped?: string) => (escaped === undefined ? found : `\\${escaped}`));
}

const bare = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "");
const isFraction = (pattern: string): boolean => /[?#0]\s*\/\s*[?#\d]/.test(bare(pattern));
const isDay = (pattern: string): boolean => /[ymdhs]/i.test(bare(pattern).replace(/general/i, ""));

function applied(pattern: string, value: number | string): string | undefined {
  try {
    return format(pattern, value, { locale: "zh-CN", dateErrorThrows: true });
  } catch {
    return undefined;
  }
}
