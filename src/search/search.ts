import MiniSearch from "minisearch";
import { queryTokens, runsOf, textTokens } from "./tokens.ts";

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
  "page",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One thing that can be found: where it stands, what it is called, and what else is said of it. */
export interface SearchRecord {
  path: string;
  kind: RecordKind;
  title: string;
  text: string;
  /** What it is called in the other language. */
  other: string;
}

const fields = ["title", "other", "text"] as const;
/** A title that is about one thing comes before one that mentions it. */
const weights: Partial<Record<RecordKind, number>> = { page: 1.6, chart: 2.4, chain: 2, place: 2, firm: 1.2 };

/**
 * Makes records searchable. A record is found when it holds every run of the query: letters of a Chinese word side by side and in order, a
 * Latin word from its beginning.
 */
export function makeSearch(records: readonly SearchRecord[]): (query: string) => readonly SearchRecord[] {
  const index = new MiniSearch<SearchRecord & { id: number }>({
    fields: [...fields],
    tokenize: textTokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: "AND",
      prefix: (term) => /^[\p{Script=Latin}\p{N}]/u.test(term),
      boost: { title: 4, other: 3 },
      boostDocument: (id) => weights[records[Number(id)]?.kind ?? "page"] ?? 1,
    },
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  const folded = records.map((record) => fields.map((field) => runsOf(record[field]).join(" ")).join("\n"));
  return (query) => {
    const wanted = runsOf(query).filter((run) => /^\p{Script=Han}/u.test(run));
    // Pairs that stand apart are no word: 包头氢 is not found where 包头 and 头氢 are.
    return index
      .search(query)
      .map(({ id }) => Number(id))
      .filter((id) => wanted.every((run) => folded[id]?.includes(run)))
      .flatMap((id) => records[id] ?? []);
  };
}
