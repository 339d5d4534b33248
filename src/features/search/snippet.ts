import { runsOf } from "./tokens.ts";

/** A piece of text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The part of a text around what was asked for, in pieces; from its beginning where nothing of it is there. */
export function snippet(text: string, { query, room = 90 }: { query: string; room?: number }): readonly Piece[] {
  const wanted = runsOf(query);
  const folded = text.toLowerCase();
  const first = Math.min(...wanted.map((run) => folded.indexOf(run)).filter((at) => at >= 0), text.length);
  const start = first === text.length || first < room / 2 ? 0 : first - Math.floor(room / 3);
  const shown = `${start > 0 ? "…" : ""}${text.slice(start, start + room)}${start + room < text.length ? "…" : ""}`;
  if (wanted.length === 0) return [{ text: shown, hit: false }];
  const pattern = new RegExp(`(${wanted.map((run) => run.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "gi");
  return shown
    .split(pattern)
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
