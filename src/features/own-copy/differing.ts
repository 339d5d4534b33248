import { readPrint } from "./print.ts";
import type { Span } from "./flatten.ts";

/**
 * Pairs prints that stand nowhere with numerals that no row tells, both between two prints that stand: as many as can
 * be paired in order, where the words of the print stand around the numerals too, or the numeral itself is the same. A
 * print without words could be any numeral, and is paired where there is no choice.
 */
export function pairs(
  prints: readonly string[],
  { letters, runs }: { letters: readonly string[]; runs: readonly Span[] },
): readonly (Span | undefined)[] {
  const isOnly = prints.length === 1 && runs.length === 1;
  const fits = prints.map((printed) => runs.map((_, at) => fit(printed, { letters, runs, at, isOnly })));
  // How many can be paired among the prints and runs from these on.
  const most = Array.from({ length: prints.length + 1 }, () => new Array<number>(runs.length + 1).fill(0));
  const mostFrom = (print: number, run: number) => most[print]?.[run] ?? 0;
  for (let print = prints.length - 1; print >= 0; print -= 1)
    for (let run = runs.length - 1; run >= 0; run -= 1) {
      const own = fits[print]?.[run];
      const paired = own ? 1 + mostFrom(print + 1, run + own.runs) : 0;
      const row = most[print];
      if (row) row[run] = Math.max(paired, mostFrom(print + 1, run), mostFrom(print, run + 1));
    }
  let run = 0;
  return prints.map((_, print) => {
    // Only the place that the best choice needs is taken, and the first of those.
    while (run < runs.length) {
      const own = fits[print]?.[run];
      if (own && 1 + mostFrom(print + 1, run + own.runs) === mostFrom(print, run)) {
        run += own.runs;
        return own.span;
      }
      if (mostFrom(print, run + 1) < mostFrom(print, run)) return undefined;
      run += 1;
    }
    return undefined;
  });
}

/** What a print would be in the copy if its numerals began with a run: how many runs, and the part that differs. */
function fit(
  printed: string,
  { letters, runs, at, isOnly }: { letters: readonly string[]; runs: readonly Span[]; at: number; isOnly: boolean },
): { runs: number; span: Span } | undefined {
  const { letters: own, runs: numerals } = readPrint(printed);
  const [first, head] = [runs[at], numerals[0]];
  if (!first || !head) return undefined;
  const last = runs[at + numerals.length - 1];
  const tail = own.length - (numerals.at(-1)?.to ?? 0);
  const span = { from: first.from - head.from, to: (last?.to ?? 0) + tail };
  const copied = numerals.map((_, n) => runs[at + n] ?? { from: 0, to: 0 });
  const around = (text: readonly string[], { from, to, within }: Span & { within: readonly Span[] }) =>
    [...within, { from: to, to }].map((run, n) => textOf(text, { from: within[n - 1]?.to ?? from, to: run.from }));
  const print = around(own, { from: 0, to: own.length, within: numerals });
  const copy = around(letters, { ...span, within: copied });
  const isAlike = span.from >= 0 && print.every((part, n) => copy[n] === part);
  if (last && isAlike && (isOnly || print.some((part) => part !== ""))) return { runs: numerals.length, span };
  const same = numerals.length === 1 && textOf(letters, first) === textOf(own, head);
  return same ? { runs: 1, span: first } : undefined;
}

const textOf = (letters: readonly string[], { from, to }: Span): string => letters.slice(from, to).join("");
