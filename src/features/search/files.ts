import { createHash } from "node:crypto";
import MiniSearch from "minisearch";
import { fields, nameEnd, recordKinds, searchOptions } from "./index-format.ts";
import type { NamedRecord, SearchIndex, SearchRecord, TermEntry } from "./index-format.ts";
import { lettersOf, lexiconOf } from "./lexicon.ts";
import { withoutQuestion } from "./question.ts";
import { simplifyRecord } from "./simplify.ts";
import { nameKey } from "./tokens.ts";
import type { Term } from "../../model/types.ts";

/**
 * About as many bytes as a file holds: fewer, and a query asks for many; more, and it loads much that it does not need.
 */
const room = 12_000;

/** The files of a search index by their names, as texts, and what tells them from those of any other records. */
export interface SearchFiles {
  /** Stands in their address: a page that has been open for days never meets the files of a newer index. */
  hash: string;
  files: ReadonlyMap<string, string>;
}

/** Writes records and the index of their terms into files that can be loaded one by one. */
export function searchFiles(
  named: readonly NamedRecord[],
  { terms: glossary }: { terms: readonly Term[] } = { terms: [] },
): SearchFiles {
  const found = named.map(simplifyRecord);
  const records = found.map(({ names: _, ...record }): SearchRecord => record);
  const names = namesOf(found);
  const search = new MiniSearch<SearchRecord & { id: number }>(searchOptions((id) => records[id]?.kind));
  search.addAll(records.map((record, id) => ({ ...record, id })));
  const { index, fieldLength, averageFieldLength } = search.toJSON();
  const terms = parts(
    [
      ...index.map(([term, byField]): TermEntry => [term, ...fields.map((_, at) => postings(byField[at] ?? {}))]),
      ...[...names].map(([name, ids]): TermEntry => [name + nameEnd, ids]),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const texts = parts(records);
  const documents = records.map(({ kind }, id): SearchIndex["documents"][number] => [
    recordKinds.indexOf(kind),
    ...(fieldLength[id] ?? []),
  ]);
  const firsts: SearchIndex = {
    documents,
    averages: averageFieldLength,
    terms: terms.map(([first]) => first?.[0] ?? ""),
    records: texts.map((_, at) => texts.slice(0, at).flat().length),
  };
  const files = new Map([
    ["index", text(firsts)],
    ["words", text(lexiconOf(records, { names: [...names.keys()], terms: glossary }))],
    ["letters", text(lettersOf(records))],
    ...terms.map((part, at) => [`terms-${at}`, text(part)] as const),
    ...texts.map((part, at) => [`records-${at}`, text(part)] as const),
  ]);
  const hash = createHash("sha256")
    .update([...files.values()].join(""))
    .digest("hex")
    .slice(0, 10);
  return { hash, files };
}

/** What records are called, each name with their numbers; a name is also known without words that only ask. */
function namesOf(records: readonly NamedRecord[]): ReadonlyMap<string, readonly number[]> {
  const calls = records.flatMap(({ names = [] }, id) =>
    [...new Set(names.flatMap((name) => [nameKey(name), withoutQuestion(name)]))].map((name) => ({ name, id })),
  );
  const byName = Map.groupBy(calls, ({ name }) => name);
  byName.delete("");
  return new Map([...byName].map(([name, called]) => [name, called.map(({ id }) => id)]));
}

const text = (value: unknown) => `${JSON.stringify(value)}\n`;

function postings(counts: Readonly<Record<string, number>>): number[] {
  return Object.entries(counts).flatMap(([id, count]) => Array<number>(count).fill(Number(id)));
}

/** Items in order, in parts of about the same size. */
function parts<Item>(items: readonly Item[]): Item[][] {
  const made: Item[][] = [];
  let bytes = room;
  for (const item of items) {
    const more = Buffer.byteLength(JSON.stringify(item));
    if (bytes + more > room) {
      made.push([]);
      bytes = 0;
    }
    made.at(-1)?.push(item);
    bytes += more;
  }
  return made;
}
