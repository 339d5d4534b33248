import { wholeNumbers } from "../drawing/headline-parts.ts";

// Widths of the characters from space to tilde, two digits each, in hundredths of an em: of DejaVu Sans, the widest of
// the usual system fonts, and in bold of Noto Serif CJK SC and, for English, of DejaVu Serif Condensed, which are about
// as wide as Georgia.
const ascii = {
  sans: "3240468464957827393950843236323464646464646464646464343484848453996869707763587775292966568675796079696361736899696169393439845050616355636235636328285828976361636341523963598259595264346484",
  serif:
    "2535456159978023404048603337334059595959595959595959333360606047977571707967657686434377649981786778756069827399737063374037605945586756665740606935336535996862676450503968588760585238343860",
  latin:
    "3140477563858128434347753137313363636363636363636363333375757553907076727869647785424378639982786878756567787099706466433343754545586355635739636534336234956560636347514265527754525158335875",
} as const;

// Where a browser may break: between Chinese characters, at spaces, behind a hyphen or a dash, never before closing
// punctuation; in an English headline amounts and counts stay whole.
const letter = String.raw`[A-Za-z0-9é.,…%+≈≥≤’'&/:;!?)”\u00a0]`;
const closing = "，。、；：）》”」％·！？";
const anywhere = new RegExp(String.raw`[（《“「‘(]*(?:${letter}+[-–—]?|\S)[${closing}]*|\s+`, "gu");
const breaks = {
  sans: anywhere,
  serif: anywhere,
  latin: new RegExp(String.raw`[(“‘]*(?:(?:${wholeNumbers}|${letter})+[-–—]?|\S)[${closing}.,:;)]*|\s+`, "gu"),
} as const satisfies Record<Face, RegExp>;

/** Pixels that a line may be wider than measured. */
const doubt = 0.5;

export type Face = keyof typeof ascii;

// Quotation marks of the headline's Chinese font are as wide as a character.
const others = {
  sans: { "\u00a0": 0.32, "·": 0.32, "’": 0.32, "“": 0.52, "”": 0.52, "–": 0.5, é: 0.62 },
  serif: { "\u00a0": 0.25, "·": 0.33, "–": 0.59, é: 0.57 },
  latin: { "\u00a0": 0.31, "·": 0.31, "’": 0.31, "‘": 0.31, "“": 0.52, "”": 0.52, "–": 0.45, é: 0.57 },
} as const satisfies Record<string, Record<string, number>>;

function emsOf(character: string, face: Face): number {
  const place = character.charCodeAt(0) - 32;
  if (place < 95) return Number(ascii[face].slice(2 * place, 2 * place + 2)) / 100;
  return (others[face] as Record<string, number>)[character] ?? 1;
}

// A browser takes half of the room of a full-width sign that follows or precedes another.
const trimmed = /[，。、；：）》」](?=[，。、；：（）《》「」])|[（《「](?=[（《「])/g;

/** Width of a text in pixels, as the fonts of a Linux have it; those of other systems are hardly wider. */
export function widthIn(face: Face, { text, size }: { text: string; size: number }): number {
  // Hinted letters of small print are set closer.
  const narrowed = size < 14 ? 0.995 : 1;
  const ems = Array.from(text).reduce((sum, character) => {
    const own = emsOf(character, face);
    return sum + (own === 1 ? 1 : own * narrowed);
  }, 0);
  return (ems - (text.match(trimmed)?.length ?? 0) / 2) * size;
}

interface Setting {
  face: Face;
  size: number;
  /** Between which it breaks, where that is not as any text does. */
  pieces?: readonly string[] | undefined;
}

/** Says how many lines of so many pixels a browser makes of a text. */
export function linesOf(text: string, { face, size, pieces }: Setting): (room: number) => number {
  const parts = pieces ?? text.match(breaks[face]) ?? [];
  const measured = parts.map((piece, index) => {
    // What follows may take room from it.
    const next = parts[index + 1]?.slice(0, 1) ?? "";
    const width = widthIn(face, { text: piece + next, size }) - widthIn(face, { text: next, size });
    return { blank: piece.trim() === "", width };
  });
  return (room) => flow(measured, { room: room - doubt });
}

interface Box {
  width: number;
  blank?: boolean;
}

function flow(boxes: readonly Box[], { room, gap = 0 }: { room: number; gap?: number }) {
  let [lines, end] = [1, 0];
  for (const { width, blank = false } of boxes) {
    if (end > 0 && !blank && end + width > room) [lines, end] = [lines + 1, 0];
    if (end > 0 || !blank) end += width + gap;
  }
  return lines;
}

/** Lines of boxes that stand side by side with a gap, as far as there is room. */
export const rowsOfBoxes = (widths: readonly number[], { room, gap }: { room: number; gap: number }): number =>
  widths.length === 0
    ? 0
    : flow(
        widths.map((width) => ({ width })),
        { room, gap },
      );
