import { foldText } from "../../arithmetic/fold.ts";

// Chinese writes no spaces: letters are searched in pairs, which finds every word and every part of one.
const runs = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

/** The runs of a text that are searched: Han letters that stand together, Latin words, numbers; lower-case, folded. */
export function runsOf(text: string): readonly string[] {
  // What counts by its form is found by its digit, too: ② by 2.
  return foldText(text).normalize("NFKC").toLowerCase().match(runs) ?? [];
}

/** Whether a run is of Han letters. */
export const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
const pairsOf = (letters: readonly string[]) => letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);

/** What a text is found by: Latin words whole, Han letters one by one and in pairs. */
export function textTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) ? [...run, ...pairsOf([...run])] : [run]));
}

/** What a query asks for: a lone Han letter as it is, more of them in pairs. */
export function queryTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairsOf([...run]) : [run]));
}
