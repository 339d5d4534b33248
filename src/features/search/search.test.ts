import { describe, expect, test } from "vitest";
import { searchFiles } from "./files.ts";
import { openSearch, recordKinds, type RecordKind, type SearchRecord } from "./search.ts";

const record = (title: string, cells: Partial<SearchRecord> = {}): SearchRecord => ({
  path: `${title}/`,
  kind: "report",
  title,
  text: "",
  other: "",
  ...cells,
});
async function findRecords(query: string, records: readonly SearchRecord[]) {
  const { files } = searchFiles(records);
  const search = await openSearch((name) => Promise.resolve(JSON.parse(files.get(name) ?? "nothing")));
  return (await search(query)).records;
}
const find = async (query: string, records: readonly SearchRecord[]) =>
  (await findRecords(query, records)).map(({ title }) => title);

describe("a record is found when it holds every run of the query", () => {
  const records = [
    record("包头氢能", { text: "Hydrogen in 2022", other: "Baotou" }),
    record("包头光伏", { text: "头氢", other: "Solar" }),
    record("头包"),
    record("乌海 氢站", { text: "海氢" }),
    record("赤峰", { other: "光热", text: "峰光" }),
  ];
  test.each([
    ["氢能", ["包头氢能"]],
    ["能氢", []],
    ["包头", ["包头氢能", "包头光伏"]],
    ["包头氢", ["包头氢能"]],
    ["乌海氢", []],
    ["赤峰光", []],
    ["包头 氢能", ["包头氢能"]],
    ["包头 氢能 光伏", []],
    ["hydro", ["包头氢能"]],
    ["ydrogen", []],
    ["hydrogens", []],
    ["20", ["包头氢能"]],
    ["BAOTOU", ["包头氢能"]],
    ["ＢＡＯＴＯＵ，氢", ["包头氢能"]],
    ["伏", ["包头光伏"]],
    ["", []],
    ["！？", []],
  ])("%j", async (query, titles) => {
    expect(await find(query, records)).toEqual(titles);
  });
});

test("a word in the title weighs more than one in the other language, and that more than one in the text", async () => {
  const long = { text: "wind and more", other: "none at all" };
  const records = [
    record("a b c", { ...long, text: "hydrogen and more" }),
    record("d e f", { ...long, other: "hydrogen at all" }),
    record("hydrogen e f", long),
  ];
  expect(await find("hydrogen", records)).toEqual(["hydrogen e f", "d e f", "a b c"]);
});

test("of equal titles, charts come first, then chains and places, pages, firms and the rest", async () => {
  const kinds: readonly RecordKind[] = ["report", "firm", "page", "place", "chain", "chart"];
  const records = kinds.map((kind) => record("乌海", { kind }));
  expect((await findRecords("乌海", records)).map(({ kind }) => kind)).toEqual([
    "chart",
    ...["place", "chain"],
    "page",
    "firm",
    "report",
  ]);
});

test("the kinds are those of the search page", () => {
  expect(recordKinds.join(" ")).toBe("chart chain place firm report check indicator method term page");
});
