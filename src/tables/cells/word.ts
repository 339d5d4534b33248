import { nearest } from "./nearest.ts";

/** Reads one of a fixed set of words; throws `unknown <noun>: …` and names the nearest or all of them. */
export function readWord<Word extends string>(
  text: string,
  { noun, among }: { noun: string; among: readonly Word[] },
): Word {
  const word = among.find((known) => known === text);
  if (word !== undefined) return word;
  const close = nearest(text, among);
  throw new Error(`unknown ${noun}: ${text}. ${close ? `Did you mean ${close}?` : `Known: ${among.join(", ")}`}`);
}
