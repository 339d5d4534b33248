import { fill } from "../../i18n/fill.ts";
import type { Lang } from "../../model/types.ts";
import type { Entry } from "./report-numerals.ts";
import { reportWords } from "./words.ts";

/** How many numerals a part of a ledger has at least, so that there are not more parts than one can look over. */
const fewest = 20;

/** Numerals of lines that follow each other. */
export interface LedgerPart {
  first: number;
  last: number;
  entries: readonly Entry[];
}

/** A report's numerals in parts of whole lines, in order; what is left over stands with the last. */
export function ledgerParts(entries: readonly Entry[]): readonly LedgerPart[] {
  const parts: Entry[][] = [];
  for (const entry of entries) {
    const open = parts.at(-1);
    const sameLine = open?.at(-1)?.numeral.line === entry.numeral.line;
    if (open && (open.length < fewest || sameLine)) open.push(entry);
    else parts.push([entry]);
  }
  const [last = [], before] = parts.toReversed();
  if (before && last.length < fewest) before.push(...(parts.pop() ?? []));
  return parts.map((own) => {
    const lines = own.map(({ numeral }) => numeral.line);
    return { first: Math.min(...lines), last: Math.max(...lines), entries: own };
  });
}

/** Which lines a part has: `第3—9行`. */
export function linesTold({ first, last }: LedgerPart, lang: Lang): string {
  return fill((first === last ? reportWords.oneLine : reportWords.fromLine)[lang], { first, last });
}
