import { nearest } from "./nearest.ts";

/** Reads a text that must not be missing; throws `empty cell: …` on none. */
export function readFilled(text: string): string {
  if (text === "") throw new Error("empty cell: a text is needed");
  return text;
}

/** Reads a SHA-256 in 64 lower-case hexadecimal digits; throws `invalid sha256: …` on anything else. */
export function readHash(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`invalid sha256: ${text}. Write 64 lower-case hexadecimal digits`);
  return text;
}

/** Reads an id of lower-case ASCII words joined by hyphens; throws `invalid id: …` on anything else. */
export function readId(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    throw new Error(`invalid id: ${text}. Write lower-case letters and digits joined by hyphens`);
  }
  return text;
}

/** Reads a GB/T 2260 code, or `<code>-<name>` for a park without one; throws `invalid place code: …` otherwise. */
export function readPlaceCode(text: string): string {
  if (!/^\d{6}(-\S+)?$/.test(text))
    throw new Error(`invalid place code: ${text}. Write six digits, or six digits-name`);
  return text;
}

/** A colour on light ground, and the one on dark ground. */
export interface Colours {
  light: string;
  dark: string;
}

/** Reads the colours of both themes, `#1c64a8 #74b4ee`, or an empty cell; throws `invalid colours: …` on others. */
export function readColours(text: string): Colours | undefined {
  if (text === "") return undefined;
  const [, light, dark] = /^(#[0-9a-f]{6}) (#[0-9a-f]{6})$/.exec(text) ?? [];
  if (!light || !dark)
    throw new Error(`invalid colours: ${text}. Write those of light and dark ground: #1c64a8 #74b4ee`);
  return { light, dark };
}

/** Reads a `;`-separated list, empty for an empty cell; throws `invalid list: …` when an item is empty or repeated. */
export function readList(text: string): string[] {
  const items = text === "" ? [] : text.split(";");
  if (items.some((item) => item.trim() !== item || item === "")) {
    throw new Error(`invalid list: ${text}. Write the items joined by ; without spaces`);
  }
  if (new Set(items).size < items.length) throw new Error(`invalid list: ${text}. Write each item once`);
  return items;
}

/** Reads one of a fixed set of words; throws `unknown <noun>: …` and names the nearest or all of them. */
export function readWord<Word extends string>(
  text: string,
  { noun, among }: { noun: string; among: readonly Word[] },
): Word {
  const word = among.find((known) => known === text);
  if (word !== undefined) return word;
  const close = nearest(text, among);
  throw new Error(`unknown ${noun}: ${text}. ${close ? `Did you mean ${close}?` : `Known: ${among.join(", ")}`}`);
}

/** How many characters of a cited page may stand in a cell: no more than tell where it is printed. */
const longestFragment = 24;

/**
 * Reads a few characters printed on a cited page; throws `empty cell: …`, `fragment too long: …` and, as no sentence
 * may be kept, `sentence in a fragment: …`.
 */
export function readFragment(text: string): string {
  const length = [...readFilled(text)].length;
  if (length > longestFragment)
    throw new Error(`fragment too long: ${length} characters. Keep at most ${longestFragment}`);
  if (/[。！？]|[.!?]$/u.test(text)) throw new Error(`sentence in a fragment: ${text}. Keep the words beside the fact`);
  return text;
}

/** Reads the address of a public page; throws `invalid address: …` on anything else. */
export function readAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(text))
    throw new Error(`invalid address: ${text}. Write one that begins with http:// or https://`);
  return text;
}
