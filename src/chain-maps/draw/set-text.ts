import { piecesOf, roomFor, slackOf, textWidth, wrapText } from "../../drawing/measure.ts";

/** Sizes of the text on a card, in pixels. */
export const sizes = { name: 13.5, status: 11.5, firm: 12, line: 1.35, padding: 8, glyph: 14 } as const;

/** One line of a card's text, placed from the card's top left. */
export interface CardLine {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  kind: "name" | "status" | "firm";
}

/** Lines of text and where they end, in pixels from the card's top. */
export interface Block {
  lines: CardLine[];
  end: number;
}

interface Setting {
  x: number;
  y: number;
  size: number;
  kind: CardLine["kind"];
}

/** Wraps a text to a width and places its lines. */
export function setText(text: string, { width, ...setting }: Setting & { width: number }): Block {
  // A name is bold where its card is not pale; wrapped alike everywhere, it does not jump from view to view.
  const room = setting.kind === "name" ? (width * slackOf(text)) / slackOf(text, { bold: true }) : width;
  return setRows(wrapWords(text, { width: room, size: setting.size }), setting);
}

/** Places rows that are wrapped already. */
export function setRows(rows: readonly string[], { x, y, size, kind }: Setting): Block {
  const height = size * sizes.line;
  return {
    lines: rows.map((text, index) => ({ text, x, y: y + index * height + size, size, kind })),
    end: y + rows.length * height,
  };
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const isHan = (letter: string | undefined): boolean => letter !== undefined && /\p{Script=Han}/u.test(letter);

/** A last letter of a clause, which alone tells nothing: `线，`. */
const lone = /^\p{Script=Han}[，。、；：）》”」]/u;

/**
 * Parts of a text in order, each with whether it goes on in a Chinese word that the one before it began, is the last
 * letter of what it began, or the unit of the number before it.
 */
function goingOn(parts: readonly string[]): readonly { part: string; goesOn: boolean }[] {
  const words = new Set(Array.from(segmenter.segment(parts.join("")), ({ index }) => index));
  let at = 0;
  return parts.map((part, index) => {
    const isLone = lone.test(part) || (part.length === 1 && index === parts.length - 1);
    const before = parts[index - 1]?.at(-1);
    const isUnit = /\d/.test(before ?? "");
    const goesOn = isHan(part[0]) && (isUnit || (isHan(before) && (isLone || !words.has(at))));
    at += part.length;
    return { part, goesOn };
  });
}

/** How many Chinese words rows part: `新能源汽｜车项目` one. */
export const tornWords = (rows: readonly string[]): number => goingOn(rows).filter(({ goesOn }) => goesOn).length;

/** Of several ways to break a text the one that parts the fewest words, the first of those. */
export const leastTorn = (ways: readonly (readonly string[])[]): readonly string[] =>
  ways.length < 2 ? (ways[0] ?? []) : (ways.toSorted((a, b) => tornWords(a) - tornWords(b))[0] ?? []);

/** A text in pieces of which none ends within a Chinese word. */
const wholeWords = (text: string): readonly string[] =>
  joined(goingOn(piecesOf(text)).map(({ part, goesOn }) => ({ part, isHeld: goesOn })));

/** A Chinese text in what stands between its commas and brackets. */
function clauses(text: string): readonly string[] {
  const parts = piecesOf(text);
  const isFirst = (part: string, at: number) => part.startsWith("（") || /[，、；]$/.test(parts[at - 1] ?? "");
  return joined(parts.map((part, at) => ({ part, isHeld: !isFirst(part, at) })));
}

/** Parts of a text, those that are held with what stands before them. */
const joined = (parts: readonly { part: string; isHeld: boolean }[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (pieces, { part, isHeld }) => (isHeld ? [...pieces.slice(0, -1), (pieces.at(-1) ?? "") + part] : [...pieces, part]),
    [],
  );

/** Between what is said of a number and the number with its unit. */
const behindHedge = /(?<=\p{Script=Han})(?=\d)/u;

/**
 * Rows no wider than `width`, with room for wider fonts, as few as can be: where so few will do, a Chinese text is
 * broken behind its commas, else between words.
 */
export function wrapWords(text: string, { width, size }: { width: number; size: number }): readonly string[] {
  const rows = wrapAsFar(text, { width, size });
  if (rows.length < 2 || !/\p{Script=Han}/u.test(text)) return rows;
  const fits = (one: string) => roomFor(one, { size }) <= width;
  const atClauses = clauses(text).flatMap((one) => (fits(one) ? [one] : wholeWords(one)));
  const atHedges = wholeWords(text).flatMap((one) => (fits(one) ? [one] : one.split(behindHedge)));
  const ways = [atClauses, wholeWords(text), atHedges].map((pieces) => wrapAsFar(text, { width, size, pieces }));
  return leastTorn([...ways.filter((way) => way.length === rows.length), rows]);
}

/** Rows as full as can be; a longer word is broken. */
function wrapAsFar(
  text: string,
  { width, size, pieces }: { width: number; size: number; pieces?: readonly string[] },
): string[] {
  const room = width / slackOf(text);
  return wrapText(text, { width: room, size, ...(pieces && { pieces }) }).flatMap((row) =>
    breakLong(row, { width: room, size }),
  );
}

/** A single word wider than its card is broken behind its own hyphen, or where the card ends, with a hyphen. */
function breakLong(text: string, { width, size }: { width: number; size: number }): string[] {
  if (textWidth(text, { size }) <= width) return [text];
  // An amount, which holds its unit.
  const space = text.lastIndexOf(" ");
  if (space > 0)
    return [text.slice(0, space), text.slice(space + 1)].flatMap((part) => breakLong(part, { width, size }));
  const own = text.indexOf("-", 3) + 1;
  if (own > 0 && own < text.length && textWidth(text.slice(0, own), { size }) <= width)
    return [text.slice(0, own), ...breakLong(text.slice(own), { width, size })];
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}-`, { size }) > width) end--;
  // Two letters alone look lost.
  end = Math.max(2, Math.min(end, text.length - 3));
  return [`${text.slice(0, end)}-`, ...breakLong(text.slice(end), { width, size })];
}
