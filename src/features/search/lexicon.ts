import type { Term } from "../../model/types.ts";
import { fields, type Letters, type Lexicon, type SearchRecord } from "./index-format.ts";
import { withoutQuestion } from "./question.ts";
import { simpleLetters } from "./simplify.ts";
import { isHan, runsOf } from "./tokens.ts";

interface Called {
  /** What records are called, by `nameKey`. */
  names: readonly string[];
  terms: readonly Term[];
}

/** What helps to read a query that is not found as it is written. */
export function lexiconOf(records: readonly SearchRecord[], { names, terms }: Called): Lexicon {
  const words = new Set([...hanRuns(records)].flatMap(wordsOf).concat(names.filter(isOneWord)));
  const same = terms.flatMap(({ zh, en, also, also_en }) => [
    ...also.map((word) => [word, zh] as const),
    ...also_en.map((word) => [word, en] as const),
  ]);
  return {
    words: [...words].sort().join(" "),
    same: Object.fromEntries(same.map(([word, name]) => [withoutQuestion(word), withoutQuestion(name)])),
  };
}

function hanRuns(records: readonly SearchRecord[]): ReadonlySet<string> {
  const texts = records.flatMap((record) => fields.map((field) => record[field]));
  return new Set(texts.flatMap(runsOf).filter(isHan));
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
// What is longer is typed alone, if at all.
const isOneWord = (word: string) => /^\p{Script=Han}{2,8}$/u.test(word);
const wordsOf = (run: string) => [...segmenter.segment(run)].map(({ segment }) => segment).filter(isOneWord);

/** Each traditional letter of which the texts have the simplified one, with that. */
export function lettersOf(records: readonly SearchRecord[]): Letters {
  const letters = new Set([...hanRuns(records)].join(""));
  return [...simpleLetters].flatMap(([letter, simple]) => (letters.has(simple) ? [letter + simple] : [])).join("");
}
