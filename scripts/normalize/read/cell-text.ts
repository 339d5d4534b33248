import { checkCharacter } from "./character.ts";

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
