import type { PrintedNumber } from "./number.ts";
import { readNumber } from "./number.ts";

/** The signs that may stand between the two sides. */
const comparisons = ["=", "<=", ">=", "<", ">"] as const;
/** One of the signs between the two sides. */
export type Comparison = (typeof comparisons)[number];

/** One side of a relation: terms to be added or taken away, each a chain of factors to be multiplied or divided. */
export type Side = readonly { sign: 1 | -1; factors: readonly Factor[] }[];

/** A figure's id or a number, to multiply or, where `inverse`, to divide by. */
interface Factor {
  inverse: boolean;
  operand: string | PrintedNumber;
}

/** A relation taken apart: two sides and the sign between them. */
export interface Expression {
  left: Side;
  comparison: Comparison;
  right: Side;
}

function readOperand(word: string, whole: string): string | PrintedNumber {
  if (/^[a-z][a-z0-9-]*$/.test(word)) return word;
  if (/^\d/.test(word)) return readNumber(word);
  throw new Error(`invalid expression: ${whole}. Expected a figure or a number, found ${word || "nothing"}`);
}

function readSide(words: readonly string[], whole: string): Side {
  const terms: { sign: 1 | -1; factors: Factor[] }[] = [{ sign: 1, factors: [] }];
  for (let index = 0; index <= words.length; index += 2) {
    const operator = index === 0 ? "*" : (words[index - 1] ?? "");
    if (!["+", "-", "*", "/"].includes(operator)) {
      throw new Error(`invalid expression: ${whole}. Expected + - * or /, found ${operator}`);
    }
    if (operator === "+" || operator === "-") terms.push({ sign: operator === "+" ? 1 : -1, factors: [] });
    const operand = readOperand(words[index] ?? "", whole);
    terms.at(-1)?.factors.push({ inverse: operator === "/", operand });
  }
  return terms;
}

/** Reads `a-001 + a-002 = a-003`, words apart by one space, × and ÷ before + and −; throws `invalid expression: …`. */
export function readExpression(text: string): Expression {
  const words = text.split(" ");
  const at = words.findIndex((word) => comparisons.some((known) => known === word));
  const comparison = comparisons.find((known) => known === words[at]);
  if (!comparison)
    throw new Error(`invalid expression: ${text}. Write one of ${comparisons.join(" ")} between two sides`);
  return { left: readSide(words.slice(0, at), text), comparison, right: readSide(words.slice(at + 1), text) };
}
