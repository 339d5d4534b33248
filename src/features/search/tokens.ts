import { foldText } from "../../arithmetic/fold.ts";

const grouped = String.raw`\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?(?!\p{Nd})`;
// Chinese writes no spaces: letters are searched in pairs, which finds every word and every part of one.
const runs = new RegExp(
  String.raw`\p{Script=Han}+|${grouped}|\p{Nd}+(?:\.\p{Nd}+)?|[[\p{L}\p{N}]--\p{Script=Han}--\p{Nd}]+`,
  "gv",
);

/** The runs of a text that are searched: Han letters that stand together, Latin words, numbers; lower-case, folded. */
export function runsOf(text: string): readonly string[] {
  // What counts by its form is found by its digit, too: ② by 2.
  const found = foldText(text).normalize("NFKC").toLowerCase().match(runs) ?? [];
  return found.map((run) => (isNumber(run) ? plainNumber(run) : run));
}

/** Whether a run is of Han letters. */
export const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
/** Whether a run is a number. */
export const isNumber = (run: string): boolean => /^\p{Nd}/u.test(run);
/** A number however it is written: 10,024.70 is 10024.7. */
const plainNumber = (run: string) =>
  run
    .replaceAll(",", "")
    .replace(/(\.\d*?)0+$/u, "$1")
    .replace(/\.$/u, "");
const pairsOf = (letters: readonly string[]) => letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);

/** A name however it is written: its runs, a space between them. */
export const nameKey = (text: string): string => runsOf(text).join(" ");

/** What a text is found by: Latin words and numbers whole, Han letters one by one and in pairs. */
export function textTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) ? [...run, ...pairsOf([...run])] : [run]));
}

/** What a query asks for: a lone Han letter as it is, more of them in pairs. */
export function queryTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairsOf([...run]) : [run]));
}
