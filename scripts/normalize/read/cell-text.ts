import { foldCharacter } from "../../../src/arithmetic/fold.ts";

const told = [
  { kind: "control character", of: /[\p{Cc}\u2028\u2029\uFEFF]/u, mend: "Remove it" },
  { kind: "invisible character", of: /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u, mend: "Remove it" },
  { kind: "lost character", of: /\uFFFD/u, mend: "Write what is printed" },
  { kind: "private-use character", of: /\p{Co}/u, mend: "Write what is printed" },
  { kind: "noncharacter", of: /[\p{Noncharacter_Code_Point}\p{Cs}]/u, mend: "Write what is printed" },
  { kind: "radical", of: /[\u2E80-\u2FDF]/u, mend: "Write the character that is printed" },
  // Twelve of the block, such as U+FA0E, are characters of their own, which no normal form changes.
  { kind: "compatibility character", of: /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u, mend: undefined },
];

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** What is wrong with a character that no one sees, or sees as another one; undefined when nothing is. */
export function checkCharacter(character: string): string | undefined {
  const found = told.find(({ of }) => of.test(character));
  if (!found) return undefined;
  const plain = foldCharacter(character);
  const mend =
    /^\p{Unified_Ideograph}$/u.test(plain) && plain !== character ? `Write ${plain}, ${nameOf(plain)}` : found.mend;
  return mend && `${found.kind}: ${nameOf(character)}. ${mend}`;
}

// A spreadsheet set to Chinese takes the full-width ones for the others.
const formula = /^[=+@\-＝＋＠－]/;

/**
 * A negative number is one in every spreadsheet, also with a unit: -2.5%, -1,234.5万元, -30元/人. Behind its digits stand
 * only letters, and behind a stroke no Latin ones, so that there is nothing to call and nothing to refer to.
 */
const negative =
  /^[-－](?:[\d０-９]+(?:[.．][\d０-９]+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:\/\d+|[%％‰]|\p{L}+(?:\/\p{Script=Han}+)?)?$/u;

/** What is wrong with a cell's bare text, whatever its column; undefined when nothing is. */
export function checkCellText(text: string): string | undefined {
  if (text.includes("\n")) return "line end in a cell. Write the cell on one line";
  for (const character of text) {
    const message = checkCharacter(character);
    if (message !== undefined) return message;
  }
  if (text !== text.trim()) return `space at the edge: "${text}". Remove it`;
  if (formula.test(text) && !negative.test(text)) return `formula start: ${text}. Begin with another character`;
  if (/<[a-z/!]/i.test(text)) return `HTML in a cell: ${text}. Write plain text`;
  if (text !== text.normalize("NFC")) return `text not in NFC: ${text}. Save it as ${text.normalize("NFC")}`;
  return undefined;
}
