import type { Span } from "./pdf-spans.ts";
import { lowered, raised } from "../raised.ts";

/** Letters without a space between them, and where on the page they stand. */
export interface Word {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** What stands on one baseline: words in segments, which a wide gap parts. */
export interface Line {
  segments: Word[][];
  base: number;
  size: number;
}

/** A gap as wide as this, in sizes of letters, parts cells; narrower ones are spaces between words. */
const wide = 1.1;
const typed = 1.5;
export const narrow = 0.2;

/** Lays spans on lines, from above: raised and lowered digits as such, words and cells apart. */
export function linesOfSpans(spans: readonly Span[]): Line[] {
  const rows: { main: Span; spans: Span[] }[] = [];
  // The large ones first, for a raised digit goes with the line that it is raised from.
  for (const span of spans.toSorted((a, b) => b.size - a.size || a.base - b.base)) {
    const overlaps = rows.map(({ main }) => overlap(main, span));
    const best = overlaps.indexOf(Math.max(...overlaps, 0.5 * span.size));
    const row = rows[best];
    if (row) row.spans.push(span);
    else rows.push({ main: span, spans: [span] });
  }
  return rows
    .toSorted((a, b) => a.main.base - b.main.base)
    .map((row) => ({ segments: segmentsOf(row.spans), base: row.main.base, size: row.main.size }));
}

/** How far the letters of two spans share their height; letters reach as far below their line as a fifth of them. */
function overlap(one: Span, other: Span): number {
  const top = Math.max(one.base - 0.8 * one.size, other.base - 0.8 * other.size);
  return Math.min(one.base + 0.2 * one.size, other.base + 0.2 * other.size) - top;
}

function segmentsOf(row: readonly Span[]): Word[][] {
  const spans = row.toSorted((a, b) => a.left - b.left);
  const segments: Word[][] = [];
  for (const span of spans) {
    for (const [n, word] of wordsOf({ ...span, text: placed(span, spans) }).entries()) {
      const last = segments.at(-1)?.at(-1);
      const gap = last ? (word.left - last.right) / Math.max(word.size, last.size) : wide;
      // Spaces that somebody typed are wider than those that make lines even.
      if (!last || gap >= (n > 0 ? typed : wide)) segments.push([word]);
      else if (n > 0 || gap >= narrow) segments.at(-1)?.push(word);
      else
        Object.assign(last, { text: last.text + word.text, right: word.right, size: Math.max(last.size, word.size) });
    }
  }
  return segments;
}

/** A span's text; smaller letters above or below the line of their neighbour are raised or lowered ones. */
function placed(span: Span, row: readonly Span[]): string {
  const beside = row
    .filter(({ size, left, right }) => span.size < 0.9 * size && Math.max(left - span.right, span.left - right) < size)
    .toSorted((a, b) => b.size - a.size)[0];
  const rise = beside ? (beside.base - span.base) / beside.size : 0;
  return rise > 0.15 ? raised(span.text) : rise < -0.05 ? lowered(span.text) : span.text;
}

/** The words of a span, each where it is likely to stand: only the whole width is known. */
function wordsOf({ text, left, right, base, size, digit }: Span): Word[] {
  const widths = [...text].map((letter) => widthOf(letter, digit) * size);
  const spaces = text.match(/\s/gu)?.length ?? 0;
  const rest = right - left - widths.reduce((total, width) => total + width, 0);
  // A space without a width is what a program makes of a letter that nobody sees.
  const known = digit !== undefined && /^[\d\s.,%‰+−\-\u2e80-\uffef]*[A-Za-z]{0,3}$/u.test(text);
  const letters = [...(known && rest < 0.08 * size * spaces ? text.replace(/\s/gu, "") : text)];
  const space = Math.max(rest, 0) / Math.max(spaces, 1);
  const words: Word[] = [];
  let [at, open] = [left, false];
  for (const letter of letters) {
    const isSpace = /\s/u.test(letter);
    const next = at + (isSpace ? space : widthOf(letter, digit) * size);
    const word = open ? words.at(-1) : undefined;
    if (word && !isSpace) Object.assign(word, { text: word.text + letter, right: next });
    if (!word && !isSpace) words.push({ text: letter, left: at, right: next, base, size });
    [at, open] = [next, !isSpace];
  }
  const last = words.at(-1);
  if (last) last.right = /\s$/u.test(text) ? Math.min(last.right, right) : right;
  return words;
}

// In sizes of letters; a space is as wide as what is left over.
function widthOf(letter: string, digit = 0.5): number {
  if (/\s/u.test(letter)) return 0;
  if (letter > "\u2e7f") return 1;
  if (/\d/.test(letter)) return digit;
  // The other letters of a font are as narrow as its digits.
  const usual = /[,.:;'|!il]/.test(letter)
    ? 0.25
    : /[mMwW%]/.test(letter)
      ? 0.83
      : /[A-Z]/.test(letter)
        ? 0.67
        : letter === "‰"
          ? 1
          : 0.5;
  return (usual * digit) / 0.5;
}
