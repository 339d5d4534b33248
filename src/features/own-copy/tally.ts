import { fill } from "../../i18n/fill.ts";
import type { Account } from "./account-format.ts";
import type { Held, Kind } from "./hold.ts";

/** What a result is told in; the page hands them over in its language. */
export type Told = Readonly<Record<"sameBytes" | "otherBytes" | "noBytes" | "whole" | "parts" | "nothing", string>>;

/** How many marks there are of each kind. */
export function countsOf({ marks }: Pick<Held, "marks">): Readonly<Record<Kind, number>> {
  const counts = { taken: 0, aside: 0, fixed: 0, differing: 0, extra: 0 };
  for (const { kind } of marks) counts[kind] += 1;
  return counts;
}

/** How a copy stands to the text that was read: by its bytes, where they could be compared, and by its numerals. */
export function verdict(
  held: Pick<Held, "marks" | "missing">,
  { account, sha256, words }: { account: Account; sha256: string | undefined; words: Told },
): string {
  const { taken, aside, differing, extra } = countsOf(held);
  const [rows, standing, missing] = [account.rows.length, taken + aside, held.missing.length];
  const bytes = sha256 === undefined ? words.noBytes : sha256 === account.sha256 ? words.sameBytes : words.otherBytes;
  const even = differing + extra + missing === 0;
  const numerals = even ? words.whole : words.parts;
  const told = fill(numerals, { rows, standing, differing, missing, extra });
  const parts = [bytes, told, ...(2 * standing < rows ? [fill(words.nothing, { rows })] : [])];
  return parts.reduce((said, part) => `${said}${said.endsWith("。") ? "" : " "}${part}`);
}
