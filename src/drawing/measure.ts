const widths = new Map<string, number>();

/** Width of a text in pixels, estimated: full-width characters take one em, the rest their usual share of it. */
export function textWidth(text: string, { size }: { size: number }): number {
  let ems = 0;
  for (const character of text) {
    const known = widths.get(character) ?? emsOf(character);
    widths.set(character, known);
    ems += known;
  }
  return ems * size;
}

function emsOf(character: string): number {
  if (/[⺀-鿿豈-﫿！-｠　-〿]/u.test(character)) return 1;
  if (/[A-Z≈≥≤%—MWw@]/.test(character)) return 0.72;
  return /[ilj.,:;'’| \u00a0()·\-–]/.test(character) ? 0.34 : 0.57;
}

// A Chinese text may break after any character, but not before closing punctuation nor inside a number or a word.
// A fixed space holds its neighbours together, and so do brackets around a short word.
const pieces =
  /（[^（）\s]{1,6}）[，。、；：”」]*|[(“‘]*[A-Za-z0-9.,%+≈≥≤’'&/–—\u00a0-]+[，。、；：）》”」％:;!?)]*| +|[（《“「]?[^\s][，。、；：）》”」％·]*/gu;

/** Breaks a text into lines no wider than `width` pixels; a single longer word stays whole. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), { size }) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
