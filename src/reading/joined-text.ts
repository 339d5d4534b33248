import { seenIn, type Seen } from "./account/text.ts";
import { toSimplified } from "#host/simplified";
import { cellsOf, rowsAmong, type Kind, type Separator } from "./tables/table-rows.ts";

/** A stretch of a text on one string without spaces and line ends, every character of which knows where it stood. */
export interface JoinedText {
  /**
   * Folded, traditional characters simplified; `\n` between paragraphs and the cells of tables, `\u0001` between
   * numbers that only a space parts.
   */
  text: string;
  /** The same characters as they stand in the source; a radical as the letter that it was printed for. */
  source: readonly string[];
  /** 1-based line and column, the latter in code points, of each character of `text`. */
  lines: Uint32Array;
  columns: Uint32Array;
  /** 1 for the first character of a line. */
  starts: Uint8Array;
  /** The 1-based cell of its row of each character; 0 outside of tables. */
  cells: Uint32Array;
  /** The lines that are rows of tables, and how many cells each has. */
  rows: ReadonlyMap<number, number>;
}

interface Place {
  letter?: string;
  line: number;
  column: number;
  start?: boolean;
  cell?: number;
}

/** Stands between two numbers that must not become one. */
export const apart = "\u0001";

const digit = /[0-9]/;
const ends = /[。！？!?；;：:…”』】》)）]$/u;

/** Lays the lines of a text on one string; `first` is the number of the first. */
export function joinLines(source: readonly string[], { first = 1 } = {}): JoinedText {
  const seen = source.map(seenIn);
  const own = seen.map((line) => line.map(({ letter }) => letter).join(""));
  const kinds = rowsAmong(source);
  const full = fullLine(own.filter((_, index) => kinds[index] === undefined));
  const text: string[] = [];
  const letters: string[] = [];
  const [lines, columns, starts, cells]: [number[], number[], number[], number[]] = [[], [], [], []];
  const put = (character: string, { letter = "", line, column, start = false, cell = 0 }: Place) => {
    text.push(character);
    letters.push(letter);
    lines.push(line);
    columns.push(column);
    starts.push(start ? 1 : 0);
    cells.push(cell);
  };
  let gap = "";
  // Where the last group of three digits behind a space began.
  let group = -1;
  seen.forEach((characters, index) => {
    const line = first + index;
    const current = own[index] ?? "";
    const separator = separatorOf(kinds[index]);
    const spaced = separator === undefined && isLetterSpaced(current);
    const previous = own[index - 1] ?? "";
    gap += index === 0 ? "" : "\n";
    if (
      text.length > 0 &&
      text.at(-1) !== "\n" &&
      current.trim() !== "" &&
      (isBreak({ previous, current, gap, full }) || isEdge(kinds, index))
    )
      put("\n", { line, column: 1 });
    if (separator) gap = "";
    let cell = separator ? 1 : 0;
    const wraps = isWrapped(previous, full);
    let start = true;
    characters.forEach(({ letter, folded, column }, position) => {
      if (/^\s*$/u.test(folded)) {
        gap += letter;
        return;
      }
      const read = readAt(characters, position);
      const further = cellsCrossed(gap, { separator, start });
      cell += further;
      if (further > 0 && text.length > 0 && text.at(-1) !== "\n") put("\n", { line, column });
      if (further > 0) gap = "";
      if (gap !== "" && digit.test(text.at(-1) ?? "") && /^[0-9]/.test(read)) {
        const thousands =
          !gap.includes("\n") && isThousands({ before: text, group }, characters.slice(position, position + 4));
        const joins = gap.includes("\n") ? [...previous].length >= full && !gap.includes("\n\n") : spaced || thousands;
        if (!joins) put(apart, { line, column });
        if (thousands) group = text.length;
      } else if (signs({ before: text, gap, read, wraps }, characters[position + 1])) put(apart, { line, column });
      // All that one character is read as stands where it stands, and is printed once.
      [...read].forEach((character, n) => {
        put(character, {
          letter: n === 0 ? printedAs({ letter, folded }) : "",
          line,
          column,
          start: start && n === 0,
          cell,
        });
      });
      start = false;
      gap = "";
    });
  });
  return {
    text: text.join(""),
    source: letters,
    lines: Uint32Array.from(lines),
    columns: Uint32Array.from(columns),
    starts: Uint8Array.from(starts),
    cells: Uint32Array.from(cells),
    rows: new Map(
      kinds.flatMap((kind, index): [number, number][] => {
        const separator = separatorOf(kind);
        return separator ? [[first + index, cellsOf(source[index] ?? "", separator).length]] : [];
      }),
    ),
  };
}

/** Whether a line or the one before it stands for itself, as rows of tables do: it does not go on in the next. */
const isEdge = (kinds: readonly (Kind | undefined)[], index: number): boolean =>
  kinds[index] !== undefined || kinds[index - 1] !== undefined;

const separatorOf = (kind: Kind | undefined): Separator | undefined => (kind === "unit" ? undefined : kind);

/** How many cells further a character stands than the one before it, by what is between them. */
function cellsCrossed(gap: string, { separator, start }: { separator: Separator | undefined; start: boolean }): number {
  if (separator === "tab") return gap.split("\t").length - 1;
  return separator === "gap" && !start && gap.length > 1 ? 1 : 0;
}

/** How long a line must be to run on into the next: three quarters of what most lines reach. */
function fullLine(source: readonly string[]): number {
  const lengths = source.map((line) => [...line.trimEnd()].length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return Math.max(8, (lengths[Math.floor(lengths.length * 0.8)] ?? 0) * 0.75);
}

function isBreak({ previous, current, gap, full }: Record<"previous" | "current" | "gap", string> & { full: number }) {
  const blank = /\n\s*\n/.test(gap);
  const indented = /^[ \t\u3000]{2}/.test(current);
  const short = [...previous.trimEnd()].length < full;
  return indented || blank || (short && ends.test(previous.trim()));
}

/** A line set with a space after every character, as narrow columns of newspapers are. */
function isLetterSpaced(line: string): boolean {
  const pairs = line.trim().match(/\S\s+(?=\S)/gu)?.length ?? 0;
  return pairs > 3 && pairs >= line.replace(/\s/gu, "").length * 0.6;
}

/** Whether the four that follow begin a group of three after one to three digits, or after such a group: 1 005 136. */
function isThousands({ before, group }: { before: readonly string[]; group: number }, after: readonly Seen[]): boolean {
  const letters = after.map(({ folded }) => folded);
  if (!/^[0-9]{3}(?![0-9])/.test(letters.join(""))) return false;
  return group === before.length - 3 || /(?:^|[^0-9.])[0-9]{1,3}$/.test(before.slice(-4).join(""));
}

/** How long a line must be at least that goes on in the next; numbers below each other are shorter. */
const proseLine = 16;
const isWrapped = (line: string, full: number): boolean => [...line.trimEnd()].length >= Math.max(full, proseLine);

/** A number with its unit, behind which a range goes on: 4.9亿元. */
const amountEnd = /[0-9〇零一二三四五六七八九十百千万亿两][%‰]?\p{Script=Han}{0,4}$/u;

/**
 * Whether a dash is the sign of the number behind it: 188.22 -3.3, of two cells, not 10-20 or 10 - 20; at the beginning
 * of a line, too, unless the line before goes on in it.
 */
function signs(
  { before, gap, read, wraps }: { before: readonly string[]; gap: string; read: string; wraps: boolean },
  next: Seen | undefined,
): boolean {
  if (gap === "" || read !== "-" || !digit.test(next?.folded ?? "")) return false;
  if (gap.includes("\n")) return !(wraps && amountEnd.test(before.slice(-6).join("")));
  return /[0-9%‰元个家项人次户亩里米吨瓦时点倍成年天台套A-Za-z]/.test(before.at(-1) ?? "");
}

/** A radical looks like its letter, and is no other print; the tables of data hold letters. */
const printedAs = ({ letter, folded }: Pick<Seen, "letter" | "folded">) =>
  /^\p{Script=Han}$/u.test(folded) ? folded : letter;

/** What a character is read as. Full-width commas part phrases, unless the digits around them are as wide. */
function readAt(characters: readonly Seen[], position: number): string {
  const { letter = "", folded = "" } = characters[position] ?? {};
  if (folded === "," && letter !== ",") {
    const around = [position - 1, position + 1].map((at) => characters[at]?.letter ?? "");
    return around.every((other) => /[０-９]/u.test(other)) ? "," : "，";
  }
  // One character for one, so that places stay right.
  return [...folded].map((character) => (character < "\u2e80" ? character : simple(character))).join("");
}

function simple(letter: string): string {
  const simplified = toSimplified(letter);
  return simplified.length === 1 ? simplified : "\ufffd";
}
