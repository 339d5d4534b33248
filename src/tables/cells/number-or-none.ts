import type { Ratio } from "../../arithmetic/ratio.ts";
import { readKeptNumber } from "./kept-number.ts";

/** A number as printed, such as 100.50, beside what it is worth; both missing for an empty cell. */
export interface NumberOrNone {
  text: string;
  value: Ratio | undefined;
}

/** Reads a number or an empty cell; throws `invalid number: …` on anything else. */
export function readNumberOrNone(text: string): NumberOrNone {
  return { text, value: text === "" ? undefined : readKeptNumber(text).value };
}
