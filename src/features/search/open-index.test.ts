import { expect, test } from "vitest";
import { searchFiles } from "./files.ts";
import type { NamedRecord } from "./index-format.ts";
import { closestFirst, openIndex } from "./open-index.ts";

const record = (title: string, cells: Partial<NamedRecord> = {}): NamedRecord => ({
  ...{ path: "a/", kind: "page", title, text: "", other: "" },
  ...cells,
});
const { files } = searchFiles([
  record("包头", { kind: "place", names: ["包头", "Baotou"] }),
  record("包头 头氢", { names: ["Baotou city"] }),
  record("Baotou 577.22", { names: ["577.22亿元", "baotou"] }),
]);
const index = await openIndex((name) => Promise.resolve(JSON.parse(files.get(name) ?? "nothing")));

test("what is called so has just that name, not one that begins so", async () => {
  expect(await index.named("baotou")).toEqual([0, 2]);
  expect(await index.named("577.22 亿元")).toEqual([2]);
  expect([await index.named("bao"), await index.named("577.22"), await index.named("")]).toEqual([[], [], []]);
});

test("a name is no term: what is only called so does not hold it", async () => {
  expect(await index.find("baotou")).toEqual([2]);
  expect(await index.find("bao")).toEqual([2]);
  expect(await index.find("577.2")).toEqual([2]);
  expect(await index.find("包头")).toHaveLength(2);
  expect(await index.find("包头氢")).toEqual([]);
});

test.each([
  ["包头氢", true],
  ["包氢", false],
  ["包頭", false],
  ["zebra", true],
])("whether the letters of %s stand side by side anywhere: %s", async (query, known) => {
  expect(await index.knows(query)).toBe(known);
});

test("a record is known by its number, and so is its kind", async () => {
  expect((await index.record(1)).map(({ title }) => title)).toEqual(["包头 头氢"]);
  expect([index.kindOf(0), index.kindOf(1), index.kindOf(9)]).toEqual(["place", "page", undefined]);
});

test("what is as close as another comes in the order of the records", () => {
  const results = [
    { id: 3, score: 1 },
    { id: 1, score: 1 + 1e-14 },
    { id: 2, score: 2 },
  ];
  expect(closestFirst(results)).toEqual([2, 1, 3]);
});
