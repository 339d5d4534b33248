import { paths } from "../i18n/addresses.ts";
import { link } from "../i18n/link.ts";
import type { Data, Lang, Term } from "../model/types.ts";
import { hanRuns } from "./han-runs.ts";

/** A run of a text: Chinese in an English one stands apart, and a term leads to what it means. */
export interface TermRun {
  words: string;
  han: boolean;
  /** Of a term: where it is explained, and what it means. */
  term?: { address: string; meaning: string };
}

/** Splits the texts of one section into runs; a term of the field is one where it first stands in the section. */
export function termRuns(texts: readonly string[], { data, lang }: { data: Pick<Data, "terms">; lang: Lang }) {
  const left = new Map(fieldTerms(data).map((term) => [wordOf(term, lang), term]));
  return texts.map((text) => text.split(patternOf(left.keys(), lang)).flatMap((words, index) => runsOf(words, index)));

  function runsOf(words: string, index: number): readonly TermRun[] {
    const word = words.toLowerCase();
    const term = index % 2 === 1 ? left.get(word) : undefined;
    if (!term) return hanRuns(words, lang);
    left.delete(word);
    const address = link(paths.term(term.id), lang);
    return [{ words, han: false, term: { address, meaning: term.meaning[lang] } }];
  }
}

const fieldTerms = ({ terms }: Pick<Data, "terms">): readonly Term[] => terms.filter(({ use }) => use === "field");

const wordOf = (term: Term, lang: Lang): string => term[lang].toLowerCase();

/** Any of the words, the longest first, as a group of its own; English ones whole and in any case. */
function patternOf(words: Iterable<string>, lang: Lang): RegExp {
  const longest = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[()（）]/g, "\\$&"));
  const any = longest.join("|") || "$.";
  return lang === "zh" ? new RegExp(`(${any})`) : new RegExp(`(?<![\\w’-])(${any})(?![\\w-])`, "i");
}
