import { readWhole } from "./whole.ts";

// No report has as many lines, or a line as long.
const most = 1_000_000;

/** Reads a line of a text or a character of a line, from 1; throws `invalid count: …` or `beyond any text: …`. */
export function readPlaceInText(text: string): number {
  const place = readWhole(text);
  if (place > most) throw new Error(`beyond any text: ${text}. Write where it stands, from 1 to ${most}`);
  return place;
}
