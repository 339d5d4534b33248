import { Converter } from "opencc-js/cn2t";
import { wide } from "./numbers.ts";
import type { Line, Piece } from "./pieces.ts";
import type { Random } from "./random.ts";

// Unicode names each of these as compatible with a letter; browsers write them for it.
const radicals = new Map(
  Array.from({ length: 0xd6 }, (_, index) => String.fromCodePoint(0x2f00 + index)).map((radical) => [
    radical.normalize("NFKC"),
    radical,
  ]),
);
const unseen = ["\u200b", "\u00ad", "\ufeff", "\u200d", "\u2060", "\u200e"];
const traditional = Converter({ from: "cn", to: "t" });

type Disguise = (piece: Piece, random: Random) => string;

const disguises: Readonly<Record<string, Disguise>> = {
  none: ({ text }) => text,
  radicals: ({ text }) => [...text].map((letter) => radicals.get(letter) ?? letter).join(""),
  // Within a number only: its first numeral stays where it is.
  unseen: ({ text, answer }, random) =>
    answer ? [...text].map((letter) => (random.chance(0.3) ? letter + random.pick(unseen) : letter)).join("") : text,
  traditional: ({ text }) => traditional(text),
  wide: ({ text, answer, raised }) => (answer && !raised ? wide(text) : text),
};

/** How a text may be disguised without a change of meaning. */
export const disguiseNames = Object.keys(disguises);

/** The same lines in other characters, which mean the same. */
export function disguise(lines: readonly Line[], { name, random }: { name: string; random: Random }): Line[] {
  const change = disguises[name] ?? (({ text }: Piece) => text);
  return lines.map((line) => line.map((cell) => cell.map((piece) => ({ ...piece, text: change(piece, random) }))));
}
