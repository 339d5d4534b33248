import { readNumber } from "../../arithmetic/number.ts";
import { toNumber } from "../../arithmetic/ratio.ts";

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
