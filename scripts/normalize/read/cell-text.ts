const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/u;

/** What is wrong with a cell's bare text, whatever its column; undefined when nothing is. */
export function checkCellText(text: string): string | undefined {
  if (text.includes("\n")) return "line end in a cell. Write the cell on one line";
  const found = control.exec(text)?.[0];
  if (found !== undefined) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `control character: U+${code}. Remove it`;
  }
  if (text !== text.trim()) return `space at the edge: "${text}". Remove it`;
  // A lone negative number is a number in every spreadsheet; anything else behind these starts a formula.
  if (/^[=+@-]/.test(text) && !/^-\d+(\.\d+)?$/.test(text))
    return `formula start: ${text}. Begin with another character`;
  if (/<[a-z/!]/i.test(text)) return `HTML in a cell: ${text}. Write plain text`;
  if (text !== text.normalize("NFC")) return `text not in NFC: ${text}. Save it as ${text.normalize("NFC")}`;
  return undefined;
}
