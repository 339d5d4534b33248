import type { Account, AccountRow } from "./account-format.ts";
import { align } from "./align.ts";
import { candidatesOf } from "./candidates.ts";
import { pairs } from "./differing.ts";
import { fixedIn } from "./fixed-words.ts";
import { flatten, runsIn, type Flat, type Span } from "./flatten.ts";

/** What is said of a numeral in a copy: taken and set aside as in the account, a fixed word, another, or in none. */
export type Kind = "taken" | "aside" | "fixed" | "differing" | "extra";

/** A part of the copy's text, in UTF-16 units, with what is said of it. */
export interface Mark extends Span {
  kind: Kind;
  /** That of the account; none for what is in the copy only. */
  row?: AccountRow;
  /** What a fixed word means. */
  about?: string;
}

/** A copy held against an account. */
export interface Held {
  text: string;
  /** In order, none over another. */
  marks: readonly Mark[];
  /** Rows of the account that nothing in the copy answers to, in order. */
  missing: readonly AccountRow[];
}

/** Says of every numeral of a copy what became of it, and which numerals of the account it lacks. */
export function hold(source: string, { rows, fixed }: Pick<Account, "rows" | "fixed">): Held {
  const flat = flatten(source);
  const { letters } = flat;
  const words = fixedIn(letters, { fixed });
  const candidates = candidatesOf(rows, { letters, fixed: words });
  const places = align(candidates, { length: letters.length, begunBefore: begunIn(letters, words) });
  const standing = rows.flatMap((row, n) => {
    const place = places[n];
    return place ? [{ ...place, row, kind: row.fate }] : [];
  });
  const told = new Set(standing.flatMap(({ core }) => [...within(core)]));
  const loose = words.filter((word, n) => {
    const earlier = words.slice(0, n).some(({ to }) => to > word.from);
    return !earlier && ![...within(word)].some((at) => told.has(at));
  });
  for (const word of words) for (const at of within(word)) told.add(at);
  const runs = runsIn(letters, { from: 0, to: letters.length, open: (at) => !told.has(at) });
  const others = gapsOf(rows, { places, length: letters.length }).flatMap(({ gap, lost }) => {
    const inside = runs.filter(({ from, to }) => gap.from <= from && to <= gap.to);
    const paired = pairs(
      lost.map(({ printed }) => printed),
      { letters, runs: inside },
    );
    return lost.map((row, n) => ({ row, place: paired[n] }));
  });
  const differing = others.flatMap(({ row, place }) => (place ? [{ ...place, row, kind: "differing" as const }] : []));
  const extra = runs.filter(({ from, to }) => !differing.some((other) => other.from < to && from < other.to));
  return {
    text: flat.text,
    marks: inText(flat, [
      ...standing,
      ...differing,
      ...loose.map(({ from, to, about }) => ({ from, to, about, kind: "fixed" as const })),
      ...extra.map((span) => ({ ...span, kind: "extra" as const })),
    ]),
    missing: others.flatMap(({ row, place }) => (place ? [] : [row])),
  };
}

/** How many numerals, fixed words apart, begin before a place. */
function begunIn(letters: readonly string[], words: readonly Span[]): (place: number) => number {
  const fixed = new Set(words.flatMap((word) => within(word)));
  const begins = new Set(
    runsIn(letters, { from: 0, to: letters.length, open: (at) => !fixed.has(at) }).map(({ from }) => from),
  );
  let begun = 0;
  const counts = [...letters, ""].map((_, at) => (begins.has(at) ? begun++ : begun));
  return (place) => counts[place] ?? begun;
}

const within = ({ from, to }: Span) => Array.from({ length: to - from }, (_, n) => from + n);

/** The rows without a place, with the part of the copy between the rows that have one before and after them. */
function gapsOf(
  rows: readonly AccountRow[],
  { places, length }: { places: readonly ({ core: Span } | undefined)[]; length: number },
): readonly { gap: Span; lost: readonly AccountRow[] }[] {
  const gaps: { gap: Span; lost: AccountRow[] }[] = [{ gap: { from: 0, to: length }, lost: [] }];
  rows.forEach((row, n) => {
    const open = gaps.at(-1);
    const place = places[n];
    if (!open) return;
    if (place) {
      open.gap.to = place.core.from;
      gaps.push({ gap: { from: place.core.to, to: length }, lost: [] });
    } else open.lost.push(row);
  });
  return gaps.filter(({ lost }) => lost.length > 0);
}

/** Marks by the units of the text, in order; a letter that two share (3个 of 2—3个) stays with the first. */
function inText({ from, to, text }: Flat, marks: readonly Mark[]): readonly Mark[] {
  let reached = 0;
  return [...marks]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap(({ core: _, ...mark }: Mark & { core?: Span }): Mark[] => {
      const begin = Math.max(from[mark.from] ?? text.length, reached);
      const end = to[mark.to - 1] ?? begin;
      if (end <= begin) return [];
      reached = end;
      return [{ ...mark, from: begin, to: end }];
    });
}
