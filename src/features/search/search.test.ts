import { describe, expect, test } from "vitest";
import { searchFiles } from "./files.ts";
import type { NamedRecord, RecordKind } from "./index-format.ts";
import { openSearch } from "./search.ts";
import type { Term } from "../../model/types.ts";

const record = (title: string, cells: Partial<NamedRecord> = {}): NamedRecord => ({
  path: `${title}/`,
  kind: "report",
  title,
  text: "",
  other: "",
  ...cells,
});
async function findRecords(query: string, records: readonly NamedRecord[]) {
  const { files } = searchFiles(records);
  const search = await openSearch((name) => Promise.resolve(JSON.parse(files.get(name) ?? "nothing")));
  return (await search(query)).records;
}
const find = async (query: string, records: readonly NamedRecord[]) =>
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

describe("what a query means beyond its letters", () => {
  const records = [
    record("包头到位", { text: "资金", kind: "chart" }),
    record("到位资金", { kind: "term", other: "funds received", names: ["到位资金", "funds received"] }),
    record("包头与到位资金", { kind: "figure" }),
    record("funds received", { kind: "page" }),
  ];
  const terms: Term[] = [
    {
      ...{ id: "funds", use: "field", zh: "到位资金", en: "funds received", meaning: { zh: "义", en: "meaning" } },
      ...{ also: ["实到资金"], also_en: ["paid-in capital"], avoid: [], avoid_en: [] },
    },
  ];
  const { files } = searchFiles(records, { terms });
  const open = () => openSearch((name) => Promise.resolve(JSON.parse(files.get(name) ?? "nothing")));

  test.each([
    ["到位资金", ["到位资金", "包头与到位资金"], "到位资金"],
    ["什么是到位资金？", ["到位资金", "包头与到位资金"], "到位资金"],
    ["到位資金", ["到位资金", "包头与到位资金"], "到位资金"],
    ["包头到位资金", ["包头与到位资金"], "包头 到位资金"],
    ["包头实到资金", ["包头与到位资金"], "包头 到位资金"],
    ["paid-in capital", ["到位资金", "funds received"], "funds received"],
  ])("%s finds %o, by %j", async (query, titles, looked) => {
    const found = await (await open())(query);
    expect(found.records.map(({ title }) => title)).toEqual(titles);
    expect(found.query).toBe(looked);
  });

  test("who asks how much gets figures first", async () => {
    const found = await (await open())("到位资金是多少");
    expect(found.records.map(({ kind }) => kind)).toEqual(["figure", "term"]);
  });

  test("of what is not found, the words that are found are told", async () => {
    const found = await (await open())("火星到位资金");
    expect(found).toMatchObject({ total: 0, records: [], parts: [{ query: "到位资金", total: 2 }] });
  });
});
