import { foldCharacter } from "../../arithmetic/fold.ts";

const raisedOf = new Map(Object.entries({ "+": "⁺", "-": "⁻", "=": "⁼", "(": "⁽", ")": "⁾" }));
const loweredOf = new Map(Object.entries({ "+": "₊", "-": "₋", "=": "₌", "(": "₍", ")": "₎" }));
for (const [digit, letter] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) raisedOf.set(String(digit), letter);
for (const [digit, letter] of [..."₀₁₂₃₄₅₆₇₈₉"].entries()) loweredOf.set(String(digit), letter);

/** Superscript as text: digits and signs are those that Unicode has raised (², ⁻), so that no number runs on. */
export const raised = (text: string): string => placed(text, raisedOf);

/** Subscript as text: digits and signs are those that Unicode has lowered (₂). */
export const lowered = (text: string): string => placed(text, loweredOf);

function placed(text: string, letters: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => letters.get(foldCharacter(letter)) ?? letter).join("");
}
