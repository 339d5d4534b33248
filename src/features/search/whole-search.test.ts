import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { searchFiles, type SearchFiles } from "./files.ts";
import { searchRecords } from "./records.ts";
import { closestFirst, fields, openSearch, searchOptions, type SearchRecord } from "./search.ts";
import { siteSearch } from "./site-search.ts";
import { runsOf } from "./tokens.ts";
import { data } from "../../model/data.ts";

/** A search whose files are at hand, and the names of those that it asks for. */
async function searchIn({ files }: SearchFiles) {
  const asked: string[] = [];
  const search = await openSearch((name) => {
    asked.push(name);
    return Promise.resolve(JSON.parse(files.get(name) ?? "nothing"));
  });
  return { search, asked };
}

const inZh = await searchIn(siteSearch(data).zh);
const inEn = await searchIn(siteSearch(data).en);
const zh = async (query: string) => (await inZh.search(query)).records;
const en = async (query: string) => (await inEn.search(query)).records;

/** The same search with everything in one index. */
function searchWhole(records: readonly SearchRecord[]): (query: string) => readonly SearchRecord[] {
  const index = new MiniSearch<SearchRecord & { id: number }>(searchOptions((id) => records[id]?.kind));
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return (query) =>
    closestFirst(index.search(query))
      .flatMap((id) => records[id] ?? [])
      .filter((record) => {
        const text = fields.map((field) => runsOf(record[field]).join(" ")).join("\n");
        return runsOf(query).every((run) => !/^\p{Script=Han}/u.test(run) || text.includes(run));
      });
}

describe("Chinese words of two letters and more are found in Chinese", () => {
  test.each([
    ["氢能", "chain", "chains/hydrogen/"],
    ["乌海", "place", "places/150300/"],
    ["包头", "place", "places/150200/"],
    ["光伏", "chain", "chains/photovoltaics/"],
    ["稀土", "chain", "chains/rare-earths/"],
    ["协鑫", "firm", "reports/"],
    ["双良", "firm", "reports/"],
    ["到位资金", "chart", "charts/"],
    ["土产", "", ""],
    ["百亿", "chart", "charts/"],
    ["三年行动", "report", "reports/wuhai-2023-2025-plan/"],
    ["以商招商", "method", "methods/#"],
    ["东河区", "place", "places/150202/"],
    ["验算", "page", "checks/"],
  ])("%s", async (query, kind, path) => {
    const found = await zh(query);
    for (const { title, other, text } of found) expect(`${title} ${other} ${text}`).toContain(query);
    if (kind !== "") {
      expect(
        found.slice(0, 5).map((record) => record.kind),
        "among the first five",
      ).toContain(kind);
      expect(
        found.slice(0, 5).some((record) => record.path.startsWith(path)),
        "among the first five",
      ).toBe(true);
    }
  });
});

test("of what the site does not hold, nothing is found: not the letters in another order, not apart, not one word more", async () => {
  for (const query of ["能氢", "海乌", "头包", "上海乌", "包头氢能乌海", "火星", "区块链", "zebra", "招商银行股份"]) {
    expect(
      (await zh(query)).map(({ title }) => title),
      query,
    ).toEqual([]);
    expect(
      (await en(query)).map(({ title }) => title),
      query,
    ).toEqual([]);
  }
});

test("English words are found from their beginning, and Chinese names on English pages too", async () => {
  expect((await en("hydrogen"))[0]).toMatchObject({ kind: "chain", path: "chains/hydrogen/" });
  expect((await en("hydro")).length).toBeGreaterThan(0);
  expect((await en("wuhai"))[0]).toMatchObject({ path: "places/150300/" });
  expect((await en("乌海")).some(({ path }) => path === "places/150300/")).toBe(true);
  expect((await zh("Baotou")).some(({ path }) => path === "places/150200/")).toBe(true);
});

test("several words must all be there", async () => {
  const both = await zh("乌海 氢能");
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan((await zh("氢能")).length);
});

test("a lone letter, a number and nothing at all do what one expects", async () => {
  expect((await zh("硅")).length).toBeGreaterThan(0);
  expect((await zh("150200")).some(({ path }) => path === "places/150200/")).toBe(true);
  expect(await zh("")).toEqual([]);
  expect(await zh("！？")).toEqual([]);
});

test.each(["zh", "en"] as const)("every record in %s has a title, a text and an address of its own kind", (lang) => {
  const records = searchRecords({ data, lang });
  expect(records.length).toBeGreaterThan(400);
  for (const { path, title, text } of records) {
    expect(title).not.toBe("");
    expect(text, path).not.toBe("");
    expect(path).toMatch(/^[a-z][\w./#-]+$/);
  }
});

test("width, case and punctuation make no difference", async () => {
  const records: SearchRecord[] = [{ path: "a/", kind: "page", title: "ＡＢＣ（甲乙）", text: "x", other: "" }];
  const { search } = await searchIn(searchFiles(records));
  for (const query of ["abc", "甲乙", "ABC 甲乙", "（甲乙）"]) expect((await search(query)).total, query).toBe(1);
});

describe.each([
  ["zh", inZh],
  ["en", inEn],
] as const)("the files of the index in %s", (lang, { search, asked }) => {
  const { hash, files } = siteSearch(data)[lang];
  const names = [...files.keys()];

  test("are small, and all of them are needed by one query or another", () => {
    expect(names.filter((name) => name.startsWith("terms-")).length).toBeGreaterThan(5);
    expect(names.filter((name) => name.startsWith("records-")).length).toBeGreaterThan(5);
    for (const [name, text] of files) expect(Buffer.byteLength(text), name).toBeLessThanOrEqual(30_000);
  });

  test("find what one whole index finds, in the same order", async () => {
    const records = searchRecords({ data, lang });
    const whole = searchWhole(records);
    const titles = records.flatMap(({ title }) => runsOf(title)).filter((_, at) => at % 23 === 0);
    const queries = [
      ...titles.map((run) => run.slice(0, 4)),
      "w",
      "1",
      "2022 乌海",
      "包头 wu",
      "in the",
      "a 的",
      "项目投资",
    ];
    for (const query of queries) {
      const paths = whole(query).map(({ path }) => path);
      const found = await search(query);
      expect(
        found.records.map(({ path }) => path),
        query,
      ).toEqual(paths);
      expect(found.total).toBe(paths.length);
    }
  });

  test("are loaded once, and only where the query needs them", async () => {
    const fresh = await searchIn(siteSearch(data)[lang]);
    expect(fresh.asked).toEqual(["index"]);
    const { records } = await fresh.search("双良", { most: 1 });
    expect(records).toHaveLength(1);
    expect(fresh.asked.filter((name) => name.startsWith("terms-"))).toHaveLength(1);
    expect(fresh.asked.filter((name) => name.startsWith("records-"))).toHaveLength(1);
    await fresh.search("双良", { most: 1 });
    expect(fresh.asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("have an address of their own, which other records do not share", () => {
    expect(hash).toMatch(/^[0-9a-f]{10}$/);
    const few = searchRecords({ data, lang }).slice(0, 20);
    expect(searchFiles([...few]).hash).toBe(searchFiles(few).hash);
    expect(searchFiles(few.slice(1)).hash).not.toBe(searchFiles(few).hash);
  });
});

test("a file that could not be loaded is asked for again by the next query", async () => {
  let broken = true;
  const search = await openSearch((name) =>
    broken && name !== "index"
      ? Promise.reject(new Error(`missing file: ${name}`))
      : Promise.resolve(JSON.parse(siteSearch(data).zh.files.get(name) ?? "nothing")),
  );
  await expect(search("双良")).rejects.toThrow("missing file: terms-");
  broken = false;
  expect((await search("双良")).total).toBeGreaterThan(0);
});
