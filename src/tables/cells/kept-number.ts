import { readNumber, type PrintedNumber } from "../../arithmetic/number.ts";

/** How many digits JSON keeps of a number that is no whole one. */
const most = 15;

/**
 * Reads a number whose first `digits` digits JSON keeps, of which it has no more; throws `invalid number: …` and
 * `number too long: …`.
 */
export function readKeptNumber(text: string, { digits = most } = {}): PrintedNumber {
  const number = readNumber(text);
  for (const part of text.split("/")) {
    const told = part.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
    if (told > digits) throw new Error(`number too long: ${text}. Of ${told} digits ${digits} are kept`);
    const whole = part.replace(/^-|\..*$/g, "").length;
    if (whole > 2 * most) throw new Error(`number too large: ${text}. Write one of at most ${2 * most} digits`);
  }
  return number;
}
