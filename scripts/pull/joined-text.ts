import { withoutPinyin } from "../account/pinyin.ts";
import { toSimplified } from "./simplified.ts";

/** A stretch of a text on one string without spaces and line ends, every character of which knows where it stood. */
export interface JoinedText {
  /**
   * Full-width ASCII made narrow, traditional characters simplified; `\n` between paragraphs, `\u0001` between numbers
   * that only a space parts.
   */
  text: string;
  /** The same characters as they stand in the source. */
  source: readonly string[];
  /** 1-based line and column, the latter in code points, of each character of `text`. */
  lines: Uint32Array;
  columns: Uint32Array;
  /** 1 for the first character of a line. */
  starts: Uint8Array;
}

interface Place {
  letter?: string;
  line: number;
  column: number;
  start?: boolean;
}

/** Stands between two numbers that must not become one. */
export const apart = "\u0001";

const digit = /[0-9]/;
const ends = /[。！？!?；;：:…”』】》)）]$/u;

/** Lays the lines of a text on one string; `first` is the number of the first. */
export function joinLines(source: readonly string[], { first = 1 } = {}): JoinedText {
  const full = fullLine(source);
  const text: string[] = [];
  const letters: string[] = [];
  const [lines, columns, starts]: [number[], number[], number[]] = [[], [], []];
  const put = (character: string, { letter = "", line, column, start = false }: Place) => {
    text.push(character);
    letters.push(letter);
    lines.push(line);
    columns.push(column);
    starts.push(start ? 1 : 0);
  };
  let gap = "";
  source.forEach((own, index) => {
    const line = first + index;
    const characters = [...withoutPinyin(own)];
    const spaced = isLetterSpaced(own);
    const previous = source[index - 1] ?? "";
    gap += index === 0 ? "" : "\n";
    if (text.length > 0 && text.at(-1) !== "\n" && own.trim() !== "" && isBreak({ previous, own, gap, full }))
      put("\n", { line, column: 1 });
    let start = true;
    characters.forEach((letter, position) => {
      if (letter === "" || /\s/u.test(letter)) {
        gap += letter;
        return;
      }
      const character = narrow(letter);
      if (gap !== "" && digit.test(character) && digit.test(text.at(-1) ?? "")) {
        const joins = gap.includes("\n")
          ? [...previous].length >= full && !gap.includes("\n\n")
          : spaced || isThousands(text, characters.slice(position));
        if (!joins) put(apart, { line, column: position + 1 });
      }
      put(character, { letter, line, column: position + 1, start });
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
  };
}

/** How long a line must be to run on into the next: three quarters of what most lines reach. */
function fullLine(source: readonly string[]): number {
  const lengths = source.map((line) => [...line.trimEnd()].length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return Math.max(8, (lengths[Math.floor(lengths.length * 0.8)] ?? 0) * 0.75);
}

function isBreak({ previous, own, gap, full }: { previous: string; own: string; gap: string; full: number }): boolean {
  const blank = /\n\s*\n/.test(gap);
  const indented = /^[ \t\u3000]{2}/.test(own);
  const short = [...previous.trimEnd()].length < full;
  return indented || blank || (short && ends.test(previous.trim()));
}

/** A line set with a space after every character, as narrow columns of newspapers are. */
function isLetterSpaced(line: string): boolean {
  const pairs = line.trim().match(/\S\s+(?=\S)/gu)?.length ?? 0;
  return pairs > 3 && pairs >= line.replace(/\s/gu, "").length * 0.6;
}

/** Whether the digits that follow are a group of three after one to three digits: 1 005 136. */
function isThousands(before: readonly string[], after: readonly string[]): boolean {
  const group = /^[0-9]{3}(?![0-9])/.test(after.slice(0, 4).map(narrow).join(""));
  return group && /(?:^|[^0-9.])[0-9]{1,3}$/.test(before.slice(-4).join(""));
}

function narrow(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  // Full-width commas part phrases; the narrow one is left to numbers.
  if (code >= 0xff01 && code <= 0xff5e && letter !== "，") return String.fromCharCode(code - 0xfee0);
  if (code < 0x2e80) return letter;
  const simple = toSimplified(letter);
  // One character for one, so that places stay right.
  return simple.length === 1 ? simple : "\ufffd";
}
