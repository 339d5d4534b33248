import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { searchFiles, type SearchFiles } from "./files.ts";
import { searchRecords } from "./records.ts";
import { fields, searchOptions, type SearchRecord } from "./index-format.ts";
import { closestFirst } from "./open-index.ts";
import { withoutQuestion } from "./question.ts";
import { simplifyRecord } from "./simplify.ts";
import { openSearch } from "./search.ts";
import { siteSearch } from "./site-search.ts";
import { nameKey, runsOf } from "./tokens.ts";
import { paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import type { Figure } from "../../model/types.ts";

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

/** What holds every run of a query, with everything in one index. */
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
    ["协鑫", "firm", "ventures/"],
    ["双良", "firm", "ventures/"],
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

test.each([
  ["包头到位资金", ["包头", "到位资金"]],
  ["乌海签约项目", ["乌海", "签约", "项目"]],
  ["内蒙古到位资金", ["内蒙古", "到位资金"]],
  ["包头氢能", ["包头", "氢能"]],
  ["乌海储备项目数", ["乌海", "储备"]],
])("%s, whose words stand apart, is found where each of %o is held", async (query, words) => {
  const found = await inZh.search(query);
  expect(found.total).toBeGreaterThan(0);
  for (const { title, other, text } of found.records) {
    const told = `${title} ${other} ${text}`;
    expect(
      words.filter((word) => !told.includes(word)),
      title,
    ).toEqual([]);
  }
});

test("where words stand side by side comes before where they stand apart", async () => {
  const { records } = await inZh.search("产业基地");
  const beside = records.map((record) => fields.some((field) => record[field].includes("产业基地")));
  expect(beside).toContain(true);
  expect(beside).toEqual(beside.toSorted((a, b) => Number(b) - Number(a)));
});

test.each([
  ["烏海", "乌海"],
  ["內蒙古", "内蒙古"],
  ["招商引資", "招商引资"],
  ["到位資金", "到位资金"],
  ["包頭到位資金", "包头到位资金"],
  ["什麼是到位資金", "什么是到位资金"],
])("%s finds what %s finds", async (traditional, plain) => {
  const found = await zh(plain);
  expect(found.length).toBeGreaterThan(0);
  expect(await zh(traditional)).toEqual(found);
});

test.each([
  ["什么是到位资金", "funds-received"],
  ["到位资金是什么意思", "funds-received"],
  ["实际到位资金", "funds-received"],
  ["引资", "funds-received"],
  ["what is paid-in capital", "funds-received"],
  ["paid-in capital", "funds-received"],
  ["actual investment", "funds-received"],
  ["what does “chain chief” mean?", "chain-chief"],
  ["什么是签约", "signed"],
  ["协议投资额", "agreed-investment"],
  ["規上企業", "above-threshold"],
])("%s leads to the glossary first, in both languages", async (query, term) => {
  for (const found of [await zh(query), await en(query)]) {
    expect(found[0]).toMatchObject({ kind: "term", path: `about/terms/#${term}` });
    expect(found.length).toBeGreaterThan(1);
  }
});

test("what a term is called elsewhere is found by its name here, also among other words", async () => {
  const by = async (query: string) => (await en(query)).map(({ path }) => path);
  expect(await by("paid-in capital Wuhai")).toEqual(await by("funds received wuhai"));
  // Some cited pages print the other word themselves: those come first, all the others follow.
  const found = (await zh("包头实际到位资金")).map(({ path }) => path);
  expect(found).toEqual(expect.arrayContaining((await zh("包头到位资金")).map(({ path }) => path)));
});

test("each term is found first by every name that it has elsewhere, and none of these is the name of anything else", async () => {
  const records = searchRecords({ data, lang: "zh" });
  for (const { id, also, also_en } of data.terms.filter(({ use }) => use !== "name")) {
    for (const name of [...also, ...also_en]) {
      expect((await zh(name))[0]?.path, name).toBe(`about/terms/#${id}`);
      const called = records.filter(({ names = [] }) => names.map(nameKey).includes(nameKey(name)));
      expect(
        called.map(({ path }) => path),
        name,
      ).toEqual([`about/terms/#${id}`]);
    }
  }
});

test.each([
  ["国轩高科", ["wuhai-2022-review-v04"]],
  ["国轩", ["guoxuan-wuhai-anode", "wuhai-2022-review-v04", "guoxuan-wuhai-anode-1"]],
  ["Gotion", ["guoxuan-wuhai-anode", "wuhai-2022-review-v04", "guoxuan-wuhai-anode-1"]],
  ["Guoxuan", ["guoxuan-wuhai-anode", "wuhai-2022-review-v04", "guoxuan-wuhai-anode-1"]],
])("%s leads to the projects of firms of that name first, and to each once", async (query, projects) => {
  for (const found of [await zh(query), await en(query)]) {
    const firsts = found.slice(0, projects.length).map(({ path }) => path);
    expect(firsts.toSorted()).toEqual(projects.map((id) => paths.venture(id)).toSorted());
    expect(found.filter(({ path }) => path.includes("wuhai-2022-review-v")).length).toBeLessThanOrEqual(1);
  }
});

describe("every figure is found by its number, and leads to its own row", () => {
  /** The ways to write a number that stands in a figure: as printed, plain, with its unit, grouped, in full width. */
  const waysOf = ({ printed, value, unit }: Figure): string[] => {
    const grouped = value.toLocaleString("en", { maximumFractionDigits: 12 });
    const wide = String(value).replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
    return [printed, String(value), grouped, `${value}${unit}`, `${grouped} ${unit}`, wide];
  };
  const values = new Map(data.figures.map((figure) => [paths.report(figure.report, figure.id), figure.value]));

  test.each([
    ["zh", zh],
    ["en", en],
  ] as const)("in %s", async (_, search) => {
    for (const figure of data.figures) {
      for (const query of new Set(waysOf(figure))) {
        const found = (await search(query)).map(({ path }) => path);
        const at = found.indexOf(paths.report(figure.report, figure.id));
        expect(at, `${figure.id}: ${query}`).toBeGreaterThanOrEqual(0);
        // Before it come only figures with the same number.
        const others = found.slice(0, at).filter((path) => values.get(path) !== figure.value);
        expect(others, `${figure.id}: ${query}`).toEqual([]);
      }
    }
  });
});

test("who asks how much gets figures first", async () => {
  expect((await zh("包头2022年到位资金是多少"))[0]?.kind).toBe("figure");
  expect((await en("how much did Wuhai receive in domestic funds"))[0]?.kind).toBe("figure");
});

test("of a query that is not found, the words that are found are told, with how many hold each", async () => {
  const { total, parts } = await inZh.search("包头氢能乌海火星");
  expect(total).toBe(0);
  expect(parts.map(({ query }) => query)).toEqual(["包头", "氢能", "乌海"]);
  for (const part of parts) expect((await inZh.search(part.query)).total).toBe(part.total);
  expect((await inEn.search("zebra hydrogen")).parts.map(({ query }) => query)).toEqual(["hydrogen"]);
  expect((await inZh.search("火星")).parts).toEqual([]);
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
    for (const [name, text] of files) expect(Buffer.byteLength(text), name).toBeLessThanOrEqual(30_500);
  });

  test("find what one whole index finds, in the same order; before it only what is called so, behind it what holds the words apart", async () => {
    const records = searchRecords({ data, lang });
    const whole = searchWhole(records.map(simplifyRecord));
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
      "10,024.7",
    ];
    for (const query of queries) {
      const paths = whole(withoutQuestion(query)).map(({ path }) => path);
      const called = records.filter(({ names = [] }) => names.map(nameKey).includes(nameKey(query)));
      const first = new Set(called.map(({ path }) => path));
      const found = await search(query);
      const got = found.records.map(({ path }) => path);
      expect(new Set(got.slice(0, first.size)), query).toEqual(first);
      const rest = paths.filter((path) => !first.has(path));
      expect(got.slice(first.size, first.size + rest.length), query).toEqual(rest);
      const words = runsOf(found.marked).slice(runsOf(withoutQuestion(query)).length);
      for (const { title, other, text, path } of found.records.slice(first.size + rest.length)) {
        const told = [title, other, text].flatMap(runsOf).join(" ");
        expect(
          words.filter((word) => !told.includes(word)),
          `${query}: ${path}`,
        ).toEqual([]);
      }
      expect(found.total).toBe(got.length);
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
