import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkCopies, checkHedgedSizes, checkReprints, checkSpokenOf } from "./cited.ts";

const told = (cells: Readonly<Record<string, string>>) =>
  tell(checkCopies(makeTables({ citedSources: [{ id: "p", ...cells }] })));

test.each(["official", "press", "trade"])("a page of standing %s may have an address", (standing) => {
  expect(told({ standing, url: "http://a.cn/1" })).toEqual([]);
  expect(told({ standing })).toEqual([]);
});

test("a copy has none", () => {
  expect(told({ standing: "copy" })).toEqual([]);
  expect(told({ standing: "copy", url: "http://a.cn/1" })).toEqual([
    "cited/sources.csv p (url): address of a copy: http://a.cn/1. Leave it out, or tell whose site it is",
  ]);
});

test.each([
  { publisher: "甲网（乙报转载）" },
  { publisher: "甲网（来源：乙市）" },
  { publisher: "甲网", note: "网站转载，注明来源。" },
])("a trade page that reprints, %j, is a copy", (cells) => {
  const of = (standing: string) => tell(checkReprints(makeTables({ citedSources: [{ id: "p", standing, ...cells }] })));
  expect(of("trade")).toEqual([
    "cited/sources.csv p (standing): trade, though the page reprints. Call it a copy, without an address",
  ]);
  expect(of("copy")).toEqual([]);
  expect(of("press")).toEqual([]);
});

test.each([
  [{ note: "说的是2023年11月。", as_of: "" }, "2023-11"],
  [{ note: "说的是2024年。", as_of: "2025-01-20" }, "2024"],
])("%j is dated otherwise than its note tells", (cells, date) => {
  expect(tell(checkSpokenOf(makeTables({ citedVentures: [cells] })))).toEqual([
    `cited/ventures.csv p-v1 (as_of): no date though the note tells one: ${date}. Write it here too`,
  ]);
});

test.each([
  { note: "说的是2023年11月。", as_of: "2023-11" },
  { note: "说的是2023年。", as_of: "2023-04-01" },
  { note: "说的是技术，不是项目。", as_of: "" },
])("%j is in order", (cells) => {
  expect(tell(checkSpokenOf(makeTables({ citedVentures: [cells] })))).toEqual([]);
});

test.each([
  { printed: "总投资近500亿元", amount: "500", amount_unit: "亿元" },
  { printed: "已经有200多辆", capacity: "200", capacity_unit: "辆" },
  { printed: "产能达700万千瓦以上", capacity: "700", capacity_unit: "万千瓦" },
  { printed: "产能将突破300万吨", capacity: "300", capacity_unit: "万吨" },
  { printed: "签约", amount: "20", amount_unit: "亿元", note: "金额为约数。" },
])("a size that its page hedges has a qualifier: %j", (cells) => {
  const size = "amount" in cells ? "amount" : "capacity";
  const of = (more: Readonly<Record<string, string>>) =>
    tell(checkHedgedSizes(makeTables({ citedVentures: [{ id: "p-v1", ...cells, ...more }] })));
  expect(of({})).toHaveLength(1);
  expect(of({ [`${size}_qualifier`]: "about" })).toEqual([]);
  expect(of({ printed: "投产", note: "" })).toEqual([]);
});
