import type { Term } from "./terms.ts";
import { languages, type Lang } from "./text.ts";

type Avoided = Pick<Term, "avoid" | "avoid_en">;

/** A rendering that a term does not allow, the character of the text at which it begins, from 0, and that term. */
export interface Forbidden<T> {
  rendering: string;
  at: number;
  term: T;
}

/** The renderings that a term forbids in a language. */
export const avoided = ({ avoid, avoid_en }: Avoided, lang: Lang): readonly string[] =>
  lang === "zh" ? avoid : avoid_en;

/** What of a text the terms forbid, in either language: Chinese anywhere, English as whole words of any case. */
export function forbiddenIn<T extends Avoided>(text: string, terms: readonly T[]): Forbidden<T>[] {
  const found = languages.flatMap((lang) =>
    terms.flatMap((term) =>
      avoided(term, lang).flatMap((rendering) =>
        [...text.matchAll(patternOf(rendering, lang))].map(({ index }) => ({ rendering, at: index, term })),
      ),
    ),
  );
  return found.sort((a, b) => a.at - b.at);
}

function patternOf(rendering: string, lang: Lang): RegExp {
  const literal = rendering.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
  return lang === "zh" ? new RegExp(literal, "g") : new RegExp(`(?<![\\w-])${literal}(?![\\w-])`, "gi");
}
