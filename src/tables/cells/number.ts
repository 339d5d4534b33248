import { readNumber, type PrintedNumber } from "../../arithmetic/number.ts";
import { toNumber, type Ratio } from "../../arithmetic/ratio.ts";

/** How many digits JSON keeps of a number that is no whole one. */
const longest = 15;

/**
 * Reads a number whose first `digits` digits JSON keeps, of which it has no more; throws `invalid number: …` and
 * `number too long: …`.
 */
export function readKeptNumber(text: string, { digits = longest } = {}): PrintedNumber {
  const number = readNumber(text);
  for (const part of text.split("/")) {
    const told = part.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
    if (told > digits) throw new Error(`number too long: ${text}. Of ${told} digits ${digits} are kept`);
    const whole = part.replace(/^-|\..*$/g, "").length;
    if (whole > 2 * longest) throw new Error(`number too large: ${text}. Write one of at most ${2 * longest} digits`);
  }
  return number;
}

/** A number as printed, such as 100.50, beside what it is worth; both missing for an empty cell. */
export interface NumberOrNone {
  text: string;
  value: Ratio | undefined;
}

/** Reads a number or an empty cell; throws `invalid number: …` on anything else. */
export function readNumberOrNone(text: string): NumberOrNone {
  return { text, value: text === "" ? undefined : readKeptNumber(text).value };
}

// Of a longer whole number the neighbours would be the same number in JSON.
const most = Number.MAX_SAFE_INTEGER;

/** Reads a positive whole number such as a head count; throws `invalid number: …` or `invalid count: …`. */
export function readWhole(text: string): number {
  const { value } = readNumber(text);
  if (value.d !== 1n || value.n < 1n) throw new Error(`invalid count: ${text}. Write a whole number from 1 up`);
  if (value.n > BigInt(most)) throw new Error(`count too large: ${text}. Write one up to ${most}`);
  return toNumber(value);
}

/** Reads a whole number that may be zero, such as how often something happened; throws `invalid count: …`. */
export function readTally(text: string): number {
  return text === "0" ? 0 : readWhole(text);
}

// No report has as many lines, or a line as long.
const farthest = 1_000_000;

/** Reads a line of a text or a character of a line, from 1; throws `invalid count: …` or `beyond any text: …`. */
export function readPlaceInText(text: string): number {
  const place = readWhole(text);
  if (place > farthest) throw new Error(`beyond any text: ${text}. Write where it stands, from 1 to ${farthest}`);
  return place;
}
