import { expect, test } from "vitest";
import { searchFiles } from "./files.ts";
import { recordKinds, type SearchIndex, type SearchRecord, type TermEntry } from "./index-format.ts";

const record = (title: string, text = "", kind: SearchRecord["kind"] = "firm"): SearchRecord => ({
  path: `${title}/`,
  kind,
  title,
  text,
  other: "",
});
const parse = (files: ReadonlyMap<string, string>, name: string) => JSON.parse(files.get(name) ?? "nothing") as unknown;

test("a small index is five files: what every query needs, words and letters, terms in order, records as they are", () => {
  const records = [record("sun", "wind sun sun", "chart"), record("wind", "", "place")];
  const { files } = searchFiles(records);
  expect([...files.keys()]).toEqual(["index", "words", "letters", "terms-0", "records-0"]);
  expect(parse(files, "index")).toEqual({
    // Kind, then how many different terms title, other name and text hold.
    documents: [
      [recordKinds.indexOf("chart"), 1, 0, 2],
      [recordKinds.indexOf("place"), 1, 0, 0],
    ].map((lengths) => expect.arrayContaining([lengths[0]]) as unknown),
    averages: expect.any(Array) as unknown,
    terms: ["sun"],
    records: [0],
  });
  expect(parse(files, "terms-0")).toEqual([
    ["sun", [0], [], [0, 0]],
    ["wind", [1], [], [0]],
  ] satisfies TermEntry[]);
  expect(parse(files, "records-0")).toEqual(records);
});

test("a large index lies in files of some size, which tell where each begins; none is empty, nothing is lost", () => {
  const records = Array.from({ length: 400 }, (_, n) => record(`name${n}`, `word${n} ${"x".repeat(90)}${n}`));
  const { files } = searchFiles(records);
  const index = parse(files, "index") as SearchIndex;
  const read = (kind: string) =>
    [...files.keys()].filter((name) => name.startsWith(kind)).map((name) => parse(files, name) as unknown[]);
  const [terms, texts] = [read("terms-") as TermEntry[][], read("records-") as SearchRecord[][]];
  expect(terms.length).toBeGreaterThan(1);
  expect(texts.length).toBeGreaterThan(2);
  expect(terms.map(([first]) => first?.[0])).toEqual(index.terms);
  const all = terms.flat().map(([term]) => term);
  expect(all).toEqual(all.toSorted());
  expect(texts.flat()).toEqual(records);
  expect(index.records.map((first) => records[first])).toEqual(texts.map(([first]) => first));
  for (const [name, text] of files) if (name !== "index") expect(text.length, name).toBeLessThan(16_000);
});

test("the hash is that of the contents", () => {
  const records = [record("sun"), record("wind")];
  expect(searchFiles(records).hash).toBe(searchFiles([...records]).hash);
  expect(searchFiles(records).hash).not.toBe(searchFiles(records.toReversed()).hash);
  expect(searchFiles(records).hash).toMatch(/^[0-9a-f]{10}$/);
});

test("a name stands behind the term that it begins with, with all records that are called so, and in no record", () => {
  const records = ["sun", "sun-rise"].map((title) => ({ ...record(title), names: ["Sun rise", "what is sun"] }));
  const { files } = searchFiles(records);
  expect(parse(files, "terms-0")).toEqual([
    ["rise", [1], [], []],
    ["sun", [0, 1], [], []],
    ["sun\t", [0, 1]],
    ["sun rise\t", [0, 1]],
    ["what is sun\t", [0, 1]],
  ]);
  expect(files.get("records-0")).not.toContain("names");
});
