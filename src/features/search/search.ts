import { cutWords } from "./cut.ts";
import type { Letters, Lexicon, SearchRecord } from "./index-format.ts";
import { openIndex, type Load } from "./open-index.ts";
import { asksHowMuch, withoutQuestion } from "./question.ts";
import { isHan, nameKey, runsOf } from "./tokens.ts";

export interface Found {
  total: number;
  /** The closest of them first, no more than were asked for. */
  records: readonly SearchRecord[];
  /** What was looked for: words apart, in simplified letters, without what only asks. */
  query: string;
  /** The words to mark in what was found. */
  marked: string;
  /** Of what was not found, the words that are, with how many records hold each. */
  parts: readonly { query: string; total: number }[];
}

/**
 * Opens a search index whose files `load` gets by their names. What is called as the query says comes first, firms and
 * then terms of the glossary before all; then records that hold every run of it; then those that hold every word of a
 * run that was written without spaces, or what is called here as the query calls it.
 */
export async function openSearch(load: Load): Promise<(query: string, options?: { most?: number }) => Promise<Found>> {
  const index = await openIndex(load);

  const isTerm = (id: number) => index.kindOf(id) === "term";

  /** Firms, whose name a term may only tell, then terms, then all else. */
  const rankOf = (id: number) => ["firm", "term"].indexOf(index.kindOf(id) ?? "") + 1 || 3;

  /** What is called so, firms and terms first. */
  async function named(query: string): Promise<readonly number[]> {
    const ids = new Set([...(await index.named(nameKey(query))), ...(await index.named(withoutQuestion(query)))]);
    return [...ids].toSorted((a, b) => rankOf(a) - rankOf(b));
  }

  /** What a query is looked for as: without what only asks, in simplified letters where the texts have no others. */
  async function lookedFor(typed: string): Promise<string> {
    const query = withoutQuestion(typed);
    return (await index.knows(query)) ? query : withoutQuestion(simplified(typed, await index.letters()));
  }

  /** The numbers of what is found, and the words that it was found by. */
  async function find(typed: string): Promise<{ ids: readonly number[] } & Pick<Found, "query" | "marked">> {
    const query = await lookedFor(typed);
    if (query === "") return { ids: [], query, marked: "" };
    const [called, held] = [await named(query), await index.find(query)];
    const ids = [...new Set([...called, ...held])];
    if (!mayMeanMore(query, { called, ids })) return { ids, query, marked: query };
    const read = reread(query, await index.lexicon());
    const more = [...new Set([...ids, ...(called.length > 0 ? [] : await named(read)), ...(await index.find(read))])];
    return {
      ids: more,
      query: ids.length > called.length || more.length === ids.length ? query : read,
      marked: `${query} ${read}`,
    };
  }

  /** A term may be called otherwise elsewhere; where nothing is called so, words may stand together or be unknown. */
  function mayMeanMore(query: string, { called, ids }: Record<"called" | "ids", readonly number[]>): boolean {
    if (called.length > 0) return ids.length === called.length && called.some(isTerm);
    return ids.length === 0 || runsOf(query).some((run) => isHan(run) && [...run].length > 3);
  }

  function figuresFirst(ids: readonly number[]): readonly number[] {
    const isFigure = (id: number) => index.kindOf(id) === "figure";
    return ids.toSorted((a, b) => Number(isFigure(b)) - Number(isFigure(a)));
  }

  async function partsOf(query: string): Promise<Found["parts"]> {
    const words = wordsIn(query, await index.lexicon());
    const counted = await Promise.all(
      words.map(async (word) => ({ query: word, total: (await find(word)).ids.length })),
    );
    return counted.filter(({ total }) => total > 0);
  }

  return async (typed, { most = Infinity } = {}) => {
    const { ids: found, ...looked } = await find(typed);
    const ids = asksHowMuch(typed) ? figuresFirst(found) : found;
    const records = await Promise.all(ids.slice(0, most).map(index.record));
    const parts = ids.length > 0 ? [] : await partsOf(looked.query);
    return { total: ids.length, records: records.flat(), parts, ...looked };
  };
}

function simplified(text: string, letters: Letters): string {
  const pairs = new Map((letters.match(/../gsu) ?? []).map((pair) => [...pair] as [string, string]));
  return [...text].map((letter) => pairs.get(letter) ?? letter).join("");
}

/** A query with its words apart and by the names that they have here. */
function reread(query: string, { words, same }: Lexicon): string {
  const known = new Set([...words.split(" "), ...Object.keys(same)]);
  const apart = runsOf(query).flatMap((run) => {
    const cut = isHan(run) ? cutWords(run, known) : { words: [run], whole: true };
    return cut.whole ? cut.words : [run];
  });
  const renamed = Object.entries(same).reduce(
    (text, [from, to]) => text.replaceAll(` ${from} `, ` ${to} `),
    ` ${apart.join(" ")} `,
  );
  return withoutQuestion(renamed);
}

/** The words of a query, each once. */
function wordsIn(query: string, { words }: Lexicon): readonly string[] {
  const known = new Set(words.split(" "));
  const found = runsOf(query).flatMap((run) => (isHan(run) ? cutWords(run, known).words : [run]));
  return [...new Set(found)].filter((word) => word !== query);
}
