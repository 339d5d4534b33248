import { describe, expect, test } from "vitest";
import { makeSearch, type SearchRecord } from "../../src/search/search.ts";
import { searchRecords } from "../../src/search/records.ts";
import { snippet } from "../../src/search/snippet.ts";
import { queryTokens, textTokens } from "../../src/search/tokens.ts";

const zh = makeSearch(searchRecords("zh"));
const en = makeSearch(searchRecords("en"));

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
  ])("%s", (query, kind, path) => {
    const found = zh(query);
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

test("of what the site does not hold, nothing is found: not the letters in another order, not apart, not one word more", () => {
  for (const query of ["能氢", "海乌", "头包", "上海乌", "包头氢能乌海", "火星", "区块链", "zebra", "招商银行股份"]) {
    expect(
      zh(query).map(({ title }) => title),
      query,
    ).toEqual([]);
    expect(
      en(query).map(({ title }) => title),
      query,
    ).toEqual([]);
  }
});

test("English words are found from their beginning, and Chinese names on English pages too", () => {
  expect(en("hydrogen")[0]).toMatchObject({ kind: "chain", path: "chains/hydrogen/" });
  expect(en("hydro").length).toBeGreaterThan(0);
  expect(en("wuhai")[0]).toMatchObject({ path: "places/150300/" });
  expect(en("乌海").some(({ path }) => path === "places/150300/")).toBe(true);
  expect(zh("Baotou").some(({ path }) => path === "places/150200/")).toBe(true);
});

test("several words must all be there", () => {
  const both = zh("乌海 氢能");
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(zh("氢能").length);
});

test("a lone letter, a number and nothing at all do what one expects", () => {
  expect(zh("硅").length).toBeGreaterThan(0);
  expect(zh("150200").some(({ path }) => path === "places/150200/")).toBe(true);
  expect(zh("")).toEqual([]);
  expect(zh("！？")).toEqual([]);
});

test.each(["zh", "en"] as const)("every record in %s has a title, a text and an address of its own kind", (lang) => {
  const records = searchRecords(lang);
  expect(records.length).toBeGreaterThan(400);
  for (const { path, title, text } of records) {
    expect(title).not.toBe("");
    expect(text, path).not.toBe("");
    expect(path).toMatch(/^[a-z][\w./#-]+$/);
  }
});

test("width, case and punctuation make no difference", () => {
  const records: SearchRecord[] = [{ path: "a/", kind: "page", title: "ＡＢＣ（甲乙）", text: "x", other: "" }];
  const search = makeSearch(records);
  for (const query of ["abc", "甲乙", "ABC 甲乙", "（甲乙）"]) expect(search(query), query).toHaveLength(1);
});

test("letters are taken in pairs, Latin words and numbers whole", () => {
  expect(textTokens("包头2022年GDP")).toEqual(["包", "头", "包头", "2022", "年", "gdp"]);
  expect(queryTokens("包头市")).toEqual(["包头", "头市"]);
});

test("a snippet shows what was asked for with words around it, and marks it", () => {
  const text = `${"前".repeat(80)}氢能${"后".repeat(80)}`;
  const pieces = snippet(text, { query: "氢能", room: 40 });
  expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(["氢能"]);
  const whole = pieces.map((piece) => piece.text).join("");
  expect(whole.startsWith("…")).toBe(true);
  expect(whole.length).toBeLessThan(46);
  expect(snippet("a.b", { query: "." })).toEqual([{ text: "a.b", hit: false }]);
});
