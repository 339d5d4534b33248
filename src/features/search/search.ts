import MiniSearch from "minisearch";
import { isHan, queryTokens, runsOf, textTokens } from "./tokens.ts";

/** What sort of thing a record stands for, in the order of the search page's words. */
export const recordKinds = [
  "chart",
  "chain",
  "place",
  "firm",
  "report",
  "check",
  "indicator",
  "method",
  "term",
  "page",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One thing that can be found: where it stands, what it is called, and what else is said of it. */
export interface SearchRecord {
  path: string;
  kind: RecordKind;
  title: string;
  /** What the numbers of its title are about, shown behind it and not searched: `乌海市 · 2022年`. */
  about?: string;
  text: string;
  /** What it is called in the other language. */
  other: string;
}

export const fields = ["title", "other", "text"] as const;

/** What every query needs; the rest lies in files of terms and of records, of which it loads those that it asks for. */
export interface SearchIndex {
  /** Of each record, its kind by its place among the kinds, and how many different terms each field holds. */
  documents: readonly (readonly [kind: number, ...lengths: number[]])[];
  /** Of each field, how many different terms it holds in the mean. */
  averages: readonly number[];
  /** The first term of each file of terms, which stand in order. */
  terms: readonly string[];
  /** The number of the first record of each file of records. */
  records: readonly number[];
}

/** A term, and for each field the numbers of the records that hold it, each as often as it does. */
export type TermEntry = readonly [term: string, ...postings: (readonly number[])[]];

/** A title that is about one thing comes before one that mentions it. */
const weights: Partial<Record<RecordKind, number>> = { page: 1.6, chart: 2.4, chain: 2, place: 2, firm: 1.2 };

/** A Latin word or a number is found from its beginning. */
const isOpen = (token: string): boolean => /^[\p{Script=Latin}\p{N}]/u.test(token);

/** How records are searched, of which the kinds are known by number. */
export function searchOptions(kindOf: (id: number) => RecordKind | undefined) {
  return {
    fields: [...fields],
    tokenize: textTokens,
    processTerm: (term: string) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: "AND" as const,
      prefix: isOpen,
      boost: { title: 4, other: 3 },
      boostDocument: (id: unknown) => weights[kindOf(Number(id)) ?? "page"] ?? 1,
    },
  };
}

export interface Found {
  total: number;
  /** The closest of them first, no more than were asked for. */
  records: readonly SearchRecord[];
}

/**
 * Opens a search index whose files `load` gets by their names. A record is found when it holds every run of the query:
 * letters of a Chinese word side by side and in order, a Latin word from its beginning.
 */
export async function openSearch(
  load: (name: string) => Promise<unknown>,
): Promise<(query: string, options?: { most?: number }) => Promise<Found>> {
  const index = (await load("index")) as SearchIndex;
  const ids = [...index.documents.keys()];
  const options = searchOptions((id) => recordKinds[index.documents[id]?.[0] ?? -1]);
  const common = {
    documentCount: ids.length,
    nextId: ids.length,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(index.documents.map(([, ...lengths], id) => [id, lengths])),
    averageFieldLength: [...index.averages],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };

  const loaded = new Map<string, Promise<unknown>>();
  /** A file is loaded once, but one that failed may be asked for again. */
  function file(name: string): Promise<unknown> {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    known.catch(() => loaded.delete(name));
    return known;
  }

  async function entriesOf(tokens: readonly string[]): Promise<TermEntry[]> {
    const names = new Set(tokens.flatMap((token) => termFiles(token, index.terms)));
    const entries = (await Promise.all([...names].map(file))) as TermEntry[][];
    return entries
      .flat()
      .filter(([term]) => tokens.some((token) => (isOpen(token) ? term.startsWith(token) : term === token)));
  }

  async function record(id: number): Promise<SearchRecord[]> {
    const at = index.records.findLastIndex((first) => first <= id);
    const records = (await file(`records-${at}`)) as SearchRecord[];
    return records.slice(id - (index.records[at] ?? 0)).slice(0, 1);
  }

  /** Pairs that stand apart are no word: 包头氢 is not found where 包头 and 头氢 are. Two letters are a pair by themselves. */
  async function holding(query: string, ids: readonly number[]): Promise<readonly number[]> {
    const words = runsOf(query).filter((run) => isHan(run) && [...run].length > 2);
    if (words.length === 0) return ids;
    const held = await Promise.all(
      ids.map(async (id) => {
        const [found] = await record(id);
        const text = fields.map((field) => runsOf(found?.[field] ?? "").join(" ")).join("\n");
        return words.every((word) => text.includes(word));
      }),
    );
    return ids.filter((_, at) => held[at]);
  }

  return async (query, { most = Infinity } = {}) => {
    const entries = await entriesOf(queryTokens(query));
    const search = MiniSearch.loadJS({ ...common, index: entries.map(plainEntry) }, options);
    const found = await holding(query, closestFirst(search.search(query)));
    const records = await Promise.all(found.slice(0, most).map(record));
    return { total: found.length, records: records.flat() };
  };
}

/**
 * The numbers of what was found. What is as close as another comes in the order of the records; sums of the same parts
 * in another order differ in their last digits, which tell nothing.
 */
export function closestFirst(results: readonly { id: unknown; score: number }[]): number[] {
  return results
    .map(({ id, score }) => ({ id: Number(id), closeness: Number(score.toPrecision(10)) }))
    .sort((a, b) => b.closeness - a.closeness || a.id - b.id)
    .map(({ id }) => id);
}

/**
 * The files in which a token may stand: those that reach into the range from it to the last term that begins with it.
 */
function termFiles(token: string, firsts: readonly string[]): string[] {
  const last = isOpen(token) ? `${token}\uffff` : token;
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1];
    return first <= last && (next === undefined || next > token) ? [`terms-${at}`] : [];
  });
}

/** An entry as MiniSearch writes it: by field, how often each record holds the term. */
function plainEntry([term, ...postings]: TermEntry): [string, Record<string, Record<string, number>>] {
  const byField = postings.map((ids): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    return counts;
  });
  return [term, Object.fromEntries(byField.entries().filter(([, counts]) => Object.keys(counts).length > 0))];
}
