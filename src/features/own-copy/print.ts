import { foldText } from "../../arithmetic/fold.ts";
import { isNumeralAt } from "../../reading/account/numerals.ts";
import { runsIn, type Span } from "./flatten.ts";

/** A print as its letters are read, and which of them its numerals are. */
export interface Print {
  letters: readonly string[];
  /** From its first numeral to its last; the whole where it has none. */
  core: Span;
  runs: readonly Span[];
}

/** Reads a print of an account as a copy is read: folded, without spaces. */
export function readPrint(printed: string): Print {
  const letters = [...foldText(printed).replace(/\s/gu, "")];
  const whole = { from: 0, to: letters.length };
  const runs = runsIn(letters, whole);
  // 零 begins 零点五, and is a numeral only there.
  const first = letters[0] === "零" && !isNumeralAt(letters, 0) ? 0 : (runs[0]?.from ?? 0);
  return { letters, runs, core: { from: first, to: runs.at(-1)?.to ?? letters.length } };
}
