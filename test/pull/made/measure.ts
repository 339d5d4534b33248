import { readByLibrary, readLines } from "../tools.ts";
import { throughDocument, type Writer } from "./formats.ts";
import { judge, type Heard, type Verdict } from "./judge.ts";
import { answersOf, type Made } from "./pieces.ts";
import { placedAnswers, toPlain } from "./sheets.ts";

/** A text that was read wrongly or not wholly, with all that makes it again. */
export interface Wrong {
  format: string;
  seed: number;
  kind: string;
  faults: readonly string[];
  text: string;
  /** The lines as the format's reader gave them. */
  lines: readonly string[];
  expected: readonly unknown[];
  heard: readonly Heard[];
}

type Totals = Omit<Verdict, "faults"> & { texts: number };

/** What a reading of many texts came to. */
export interface Measured {
  totals: Totals;
  wrongs: readonly Wrong[];
}

const none: Totals = {
  texts: 0,
  wanted: 0,
  unread: 0,
  heard: 0,
  values: 0,
  wantedValues: 0,
  signs: 0,
  units: 0,
  hedges: 0,
  periods: 0,
  emptyPeriods: 0,
  wrongPeriods: 0,
};

/** Reads texts through documents of so many each. */
export async function measurePull(
  texts: readonly Made[],
  { format, writer, batch = 500 }: { format: string; writer: Writer; batch?: number },
): Promise<Measured> {
  const all: Reading[] = [];
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    const parts = await throughDocument(some, writer);
    some.forEach((text, index) => {
      const lines = parts[index] ?? [];
      all.push([text, lines, readLines(lines)]);
    });
  }
  return sum(all, { format, placed: format === "txt" });
}

/** What the library reads in the same texts as plain text. */
export function measureLibrary(texts: readonly Made[]): Measured {
  const all = texts.map((made) => {
    const lines = toPlain(made);
    const said = readByLibrary({ name: "", text: lines.join("\n"), place: "", known: [] });
    const heard = said.map(({ value_base, unit_base = "", period }): Heard => {
      return { value: value_base, unit: unit_base, ...(period !== undefined && { period }) };
    });
    return [made, lines, heard] as const;
  });
  return sum(all, { format: "library", placed: false });
}

type Reading = readonly [made: Made, lines: string[], heard: Heard[]];

function sum(all: readonly Reading[], { format, placed }: { format: string; placed: boolean }): Measured {
  const totals = { ...none };
  const wrongs: Wrong[] = [];
  for (const [made, lines, heard] of all) {
    const expected = placed ? placedAnswers(made) : answersOf(made);
    const { faults, ...counts } = judge(expected, heard);
    totals.texts += 1;
    for (const [name, count] of Object.entries(counts)) totals[name as keyof Totals] += count;
    if (faults.length === 0) continue;
    const { seed, kind } = made;
    wrongs.push({ format, seed, kind, faults, text: toPlain(made).join("\n"), lines, expected, heard });
  }
  return { totals, wrongs };
}

/** Numbers that were read wrongly: another value or sign, or one where there is none. */
export const wrongNumbers = ({ heard, signs }: Totals): number => heard - signs;
