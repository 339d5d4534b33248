/** A stretch of text as pdf.js finds it: a matrix from its own letters to the page, and its width in points. */
export interface PdfItem {
  str: string;
  transform: readonly number[];
  width: number;
  fontName?: string;
}

/** A stretch of text that reads from left to right: its start, its baseline (downwards), width and letter size. */
export interface Span {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** How wide a digit of its font is, in sizes of letters; undefined where the page does not tell. */
  digit?: number | undefined;
}

/**
 * The spans of a page by the direction that they run in, the upright ones first, each group turned upright; the
 * matrix leads from the page's points to what is shown, down from the left upper corner. What is printed twice in one
 * place to look bold comes once.
 */
export function spansOf(items: readonly PdfItem[], matrix: readonly number[]): Span[][] {
  const groups = new Map<number, Span[]>();
  const digits = digitWidths(items);
  const printed = new Map<string, Span[]>();
  for (const item of items.filter(({ str }) => str.trim() !== "")) {
    const [a, b, c, d, x, y] = product(matrix, item.transform);
    const angle = rightAngle(Math.atan2(b, a));
    const size = Math.hypot(c, d);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [left, base] = [x * cos + y * sin, y * cos - x * sin];
    const span = { text: item.str, left, right: left + item.width, base, size, digit: digits.get(item.fontName) };
    const group = groups.get(angle) ?? [];
    groups.set(angle, group);
    const alike = printed.get(item.str) ?? [];
    if (alike.some((other) => isSamePrint(other, span))) continue;
    printed.set(item.str, [...alike, span]);
    group.push(span);
  }
  const turned = [...groups].toSorted(([one], [other]) => Math.abs(one) - Math.abs(other));
  return turned.map(([, spans]) => spans);
}

/** How wide the digits of each font are, by the texts that have nothing else. */
function digitWidths(items: readonly PdfItem[]): Map<string | undefined, number> {
  const plain = items.filter(({ str }) => /^\d+$/.test(str));
  const widthOf = ({ str, width, transform: [, , c = 0, d = 0] }: PdfItem) => width / str.length / Math.hypot(c, d);
  return new Map(plain.map((item) => [item.fontName, widthOf(item)]));
}

type Matrix = [number, number, number, number, number, number];

function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** An angle in whole tens of degrees; nearly upright text is upright. */
function rightAngle(angle: number): number {
  const tens = Math.round((angle * 18) / Math.PI);
  return (Math.abs(tens) < 2 ? 0 : tens === -18 ? 18 : tens) * (Math.PI / 18);
}

const isSamePrint = (one: Span, other: Span): boolean =>
  Math.abs(one.left - other.left) < 0.2 * one.size && Math.abs(one.base - other.base) < 0.2 * one.size;
