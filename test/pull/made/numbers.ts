import { toChinese } from "../../robust/print.ts";
import type { Random } from "./random.ts";

/** A decimal number as whole digits, so many of them behind the point: 13.40 is 1340 with 2 places. */
export interface Decimal {
  digits: number;
  places: number;
}

/** The value of a decimal times a power of ten, rounded once. */
export const valueOf = ({ digits, places }: Decimal, { shift = 0 } = {}): number =>
  Number(`${digits}e${shift - places}`);

/** A decimal from its print in plain digits: 13.40. */
export function toDecimal(text: string): Decimal {
  const [whole = "", rest = ""] = text.split(".");
  return { digits: Number(whole + rest), places: rest.length };
}

/** Any decimal of up to so many digits before the point and so many behind it. */
export function anyDecimal(random: Random, { most = 5, places = 2 } = {}): Decimal {
  const behind = random.chance(0.5) ? random.between(0, places) : 0;
  const digits = random.between(2, 10 ** random.between(1, most) - 1);
  // 3.0 and 13.40 are prints too, but 0.00 is no figure.
  return { digits: digits * 10 ** behind + (behind > 0 ? random.between(0, 10 ** behind - 1) : 0), places: behind };
}

/** Plain digits: 1386.40. */
export function plain({ digits, places }: Decimal): string {
  const text = String(digits).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Groups of three, parted by a comma or a space: 1,386.40. */
export function grouped(decimal: Decimal, by: string): string {
  const [whole = "", rest] = plain(decimal).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, by);
  return rest === undefined ? groups : `${groups}.${rest}`;
}

/** Chinese numerals: 一千三百八十六点四零; of less than 10⁸. */
export function chinese({ digits, places }: Decimal): string {
  const rest = String(digits % 10 ** places).padStart(places, "0");
  const letters = [...rest].map((digit) => "零一二三四五六七八九"[Number(digit)] ?? "").join("");
  const whole = Math.floor(digits / 10 ** places);
  const text = whole === 0 ? "零" : toChinese(whole);
  return places === 0 ? text : `${text}点${letters}`;
}

/** Digits, points, commas and signs of percent as wide as ideographs. */
export const wide = (text: string): string =>
  text.replace(/[0-9.,%+]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const spaces = [" ", "\u00a0", "\u2009", "\u202f"];

/** A number in any way in which people print it, the plain one most often. */
export function anyPrint(decimal: Decimal, random: Random): string {
  const whole = Math.floor(decimal.digits / 10 ** decimal.places);
  const forms = [
    () => plain(decimal),
    () => plain(decimal),
    () => plain(decimal),
    () => grouped(decimal, ","),
    () => grouped(decimal, random.pick(spaces)),
    () => wide(plain(decimal)),
    () => wide(grouped(decimal, ",")),
    ...(whole > 1 && whole < 10_000 ? [() => chinese(decimal)] : []),
  ];
  return random.pick(forms)();
}
