import MiniSearch from "minisearch";
import { fields, isOpen, nameEnd, recordKinds, searchOptions } from "./index-format.ts";
import type { Letters, Lexicon, SearchIndex, SearchRecord, TermEntry } from "./index-format.ts";
import { isHan, queryTokens, runsOf } from "./tokens.ts";

/** Gets a file of the index by its name, as what its JSON says. */
export type Load = (name: string) => Promise<unknown>;

/** Opens an index of small files, of which each question loads those that it needs, once. */
export async function openIndex(load: Load) {
  const index = (await load("index")) as SearchIndex;
  const ids = [...index.documents.keys()];
  const kindOf = (id: number) => recordKinds[index.documents[id]?.[0] ?? -1];
  const options = searchOptions(kindOf);
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
    return entries.flat().filter(([term]) => tokens.some((token) => answers(term, token)));
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
        const text = found ? textOf(found) : "";
        return words.every((word) => text.includes(word));
      }),
    );
    return ids.filter((_, at) => held[at]);
  }

  return {
    kindOf,
    record,
    lexicon: async () => (await file("words")) as Lexicon,
    letters: async () => (await file("letters")) as Letters,

    /** The records that are called so, in their order. */
    async named(name: string): Promise<readonly number[]> {
      if (name === "") return [];
      const [entry] = await entriesOf([name + nameEnd]);
      return entry?.[1] ?? [];
    },

    /**
     * The records that hold every run of the query, the closest first: letters of a Chinese word side by side and in
     * order, a Latin word or a number from its beginning.
     */
    async find(query: string): Promise<readonly number[]> {
      const entries = await entriesOf(queryTokens(query));
      const search = MiniSearch.loadJS({ ...common, index: entries.map(plainEntry) }, options);
      return holding(query, closestFirst(search.search(query)));
    },

    /** Whether each letter of Chinese words stands anywhere beside its neighbour. */
    async knows(query: string): Promise<boolean> {
      const tokens = queryTokens(query).filter(isHan);
      return (await entriesOf(tokens)).length >= new Set(tokens).size;
    },
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

const texts = new WeakMap<SearchRecord, string>();
/** The runs of a record, worked out once. */
function textOf(record: SearchRecord): string {
  const text = texts.get(record) ?? fields.map((field) => runsOf(record[field]).join(" ")).join("\n");
  texts.set(record, text);
  return text;
}

const isName = (term: string): boolean => term.endsWith(nameEnd);
const isPrefix = (token: string): boolean => isOpen(token) && !isName(token);
const answers = (term: string, token: string): boolean =>
  term === token || (isPrefix(token) && !isName(term) && term.startsWith(token));

/**
 * The files in which a token may stand: those that reach into the range from it to the last term that begins with it.
 */
function termFiles(token: string, firsts: readonly string[]): string[] {
  const last = isPrefix(token) ? `${token}\uffff` : token;
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
