import { keepLedger, type Unaccounted } from "./account/ledger.ts";
import type { Candidate } from "./candidates.ts";
import { isSignDoubt } from "./doubts.ts";
import type { LeftOut } from "./open/document.ts";

/** What the reading of a file came to. */
export interface Summary {
  figures: number;
  /** Numerals that are proposed to be set aside. */
  asides: number;
  /** Numerals that are neither, nor fixed words: a person has to read them. */
  unread: Unaccounted[];
  leftOut: LeftOut[];
  /** Figures whose sign may be another. */
  signs: { line: number; column: number; printed: string }[];
  /** Figures with any doubt. */
  doubtful: number;
}

interface Block {
  lines: readonly string[];
  /** The number of the first line. */
  first: number;
  rows: readonly Candidate[];
  leftOut?: readonly LeftOut[];
}

/** What reading comes to before anything is read. */
export const nothingRead = (): Summary => ({ figures: 0, asides: 0, unread: [], leftOut: [], signs: [], doubtful: 0 });

/** Takes another block of a file into its summary; what is unread is found by the ledger of `npm run account`. */
export function addBlock(
  summary: Summary,
  { lines, first, rows, leftOut, words }: Block & { words: readonly string[] },
) {
  const entries = rows.map((row) => ({ ...row, line: row.line - first + 1 }));
  const { unaccounted } = keepLedger(lines.join("\n"), { entries, words });
  const figures = rows.filter(({ figure }) => figure);
  summary.figures += figures.length;
  summary.asides += rows.length - figures.length;
  summary.unread.push(...unaccounted.map((place) => ({ ...place, line: place.line + first - 1 })));
  summary.leftOut.push(...(leftOut ?? []));
  const signs = figures.filter(({ doubts }) => doubts.some(isSignDoubt));
  summary.signs.push(...signs.map(({ line, column, printed }) => ({ line, column, printed })));
  summary.doubtful += figures.filter(({ doubts }) => doubts.length > 0).length;
}

/** How many numerals a text has, what was left out of it not counted. */
export const numeralsOf = ({ figures, asides, unread }: Summary) => figures + asides + unread.length;

/** How many places a line names before it counts the others. */
const shown = 3;

/** A summary in one line for a person: what to look at, and where. */
export function toSentence(summary: Summary): string {
  const { figures, asides, unread, leftOut, signs, doubtful } = summary;
  const out = leftOut.filter(({ numerals }) => numerals > 0);
  const number = out.reduce((sum, { numerals }) => sum + numerals, 0);
  return [
    `${count(numeralsOf(summary), "numeral")}: ${count(figures, "figure")}, ${asides} set aside, ${unread.length} unread`,
    listed(unread.map(({ line, column, around }) => `${line}:${column} ${around}`)),
    number === 0 ? "" : `; ${number} left out of the page`,
    listed(out.map(({ what, numerals }) => `${what}: ${numerals}`)),
    doubtful === 0 ? "" : `; ${doubtful} to look at twice, see doubt`,
    signs.length === 0 ? "" : `; ${count(signs.length, "doubtful sign")}`,
    listed(signs.map(({ line, column, printed }) => `${line}:${column} ${printed}`)),
  ].join("");
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function listed(names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length > shown ? [`and ${names.length - shown} more`] : [];
  return ` (${[...names.slice(0, shown), ...more].join(", ")})`;
}
