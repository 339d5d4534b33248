import { isNumber, runsOf } from "./tokens.ts";

/** A piece of text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The part of a text around what was asked for, in pieces; from its beginning where nothing of it is there. */
export function snippet(text: string, { query, room = 90 }: { query: string; room?: number }): readonly Piece[] {
  const wanted = runsOf(query).toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text: cut(text, { start: 0, room }), hit: false }];
  const pattern = new RegExp(`(${wanted.map(written).join("|")})`, "giu");
  const first = text.search(pattern);
  const shown = cut(text, { start: first < room / 2 ? 0 : first - Math.floor(room / 3), room });
  return shown
    .split(pattern)
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** Latin words are not cut in two. */
function cut(text: string, { start, room }: { start: number; room: number }): string {
  const end = start + room;
  const shown = text.slice(start, end);
  const isWithin = (at: number) => /^[a-z]{2}/iu.test(text.slice(at - 1, at + 1));
  const whole = shown
    .replace(start > 0 && isWithin(start) ? /^[a-z]{1,15}\s/iu : "", "")
    .replace(isWithin(end) ? /(?<=\s)[a-z]{1,15}$/iu : "", "");
  return `${start > 0 ? "…" : ""}${whole}${end < text.length ? "…" : ""}`;
}

/** How a run may be written: a number also with commas, and as no part of a longer number before it. */
function written(run: string): string {
  if (!isNumber(run)) return run;
  const [whole = "", ...rest] = run.split(".");
  return `(?<![\\d.,])${[[...whole].join(",?"), ...rest].join("\\.")}`;
}
