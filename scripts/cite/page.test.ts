import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { findPage } from "./page.ts";

const url = "https://a.gov.cn/1/";
const tables = makeTables({
  citedSources: [
    { id: "p", url, title_en: "A", published: "2025-01-23" },
    { id: "region-a-2025-02-01", place: "150000", title: "丙", standing: "copy" },
  ],
});
type Cells = Readonly<Record<string, string>>;
const find = (cells: Cells, { source = "", place = "" } = {}) => findPage({ source, place, cells }, tables);

const described = { title: "乙", title_en: "B", standing: "press", extent: "whole", seen: "2026-11-30" };

test("a page that is there is known by its address, with or without https and a stroke, or by its id", () => {
  const known = { id: "p", place: "150200" };
  expect(find({ url })).toEqual(known);
  expect(find({ url: "http://a.gov.cn/1" })).toEqual(known);
  expect(find({}, { source: "p" })).toEqual(known);
  expect(find({ url, title: "甲", published: "2025-01-23" }, { source: "p" })).toEqual(known);
  expect(find({ url }, { place: "150300" })).toEqual({ id: "p", place: "150300" });
});

test("what is told otherwise of a page that is there is refused", () => {
  expect(find({ url, title: "乙", published: "2025-01-24" }, { source: "q" })).toEqual([
    "--title: not that of p: 乙. It has 甲: leave the option out, or mend cited/sources.csv",
    "--published: not that of p: 2025-01-24. It has 2025-01-23: leave the option out, or mend cited/sources.csv",
    "--source: not that of the address: q. It is p: leave the option out",
  ]);
  expect(find({ url: "https://a.gov.cn/2" }, { source: "p" })).toEqual([
    expect.stringMatching(/^--url: not that of p/),
  ]);
});

test.each<[what: string, place: string, cells: Cells, id: string]>([
  ["place and day", "150000", { published: "2025-01-01" }, "region-a-2025-01-01"],
  ["the day on which it was seen, where it prints none", "150000", {}, "region-a-seen-2026-11-30"],
  ["a number, where one of that day is there", "150000", { published: "2025-02-01" }, "region-a-2025-02-01-2"],
])("the id of a new page is made of %s", (_, place, cells, id) => {
  const row = { ...described, ...cells, url: "https://a.gov.cn/2" };
  expect(find(row, { place })).toEqual({ id, place, cells: { ...row, id, place } });
});

test("a new page may be given its id", () => {
  expect(find({ ...described, url: "https://a.gov.cn/2" }, { place: "150200", source: "q" })).toMatchObject({
    id: "q",
  });
});

test("a new page needs what tells it, and each that is missing is told", () => {
  expect(find({ url: "https://a.gov.cn/2", title: "乙", standing: "press" })).toEqual(
    ["place", "title-en", "extent", "seen"].map((name) => `missing --${name}: a page that is not there yet needs it`),
  );
});

test("a page without an address is not entered twice: one of its title and day is told", () => {
  expect(find({ ...described, title: "丙", standing: "copy" }, { place: "150000" })).toEqual([
    "--title: region-a-2025-02-01 has it already, published by the same on the same day. Write --source region-a-2025-02-01",
  ]);
});
