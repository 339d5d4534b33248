import { createHash } from "node:crypto";
import MiniSearch from "minisearch";
import { fields, recordKinds, searchOptions, type SearchIndex, type SearchRecord, type TermEntry } from "./search.ts";

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
export function searchFiles(records: readonly SearchRecord[]): SearchFiles {
  const search = new MiniSearch<SearchRecord & { id: number }>(searchOptions((id) => records[id]?.kind));
  search.addAll(records.map((record, id) => ({ ...record, id })));
  const { index, fieldLength, averageFieldLength } = search.toJSON();
  const terms = parts(
    index
      .map(([term, byField]): TermEntry => [term, ...fields.map((_, at) => postings(byField[at] ?? {}))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
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
    ...terms.map((part, at) => [`terms-${at}`, text(part)] as const),
    ...texts.map((part, at) => [`records-${at}`, text(part)] as const),
  ]);
  const hash = createHash("sha256")
    .update([...files.values()].join(""))
    .digest("hex")
    .slice(0, 10);
  return { hash, files };
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
