import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { fundsYears, yearRows } from "./funds-years.ts";
import { yearChoices, yearDrawings, yearFinding, yearKey, yearPages } from "./year-parts.ts";

test("each year has its page, and is led to from that of the reports", () => {
  expect(yearPages(data).map(({ params }) => params.year)).toEqual(fundsYears(data));
  const choices = yearChoices("2022", { data, lang: "en" });
  expect(choices[0]).toEqual({ path: "map/", words: "The reports", current: false });
  expect(choices.filter(({ current }) => current)).toEqual([{ path: "map/funds/2022/", words: "2022", current: true }]);
  expect(yearChoices(undefined, { data, lang: "zh" })[0]?.current).toBe(true);
});

const told = (year: string, known = data) => {
  const rows = yearRows(year, known);
  return [yearFinding(rows, { year, data: known, lang: "zh" }), yearKey(rows, { data: known, lang: "zh" })];
};

test("headline and key tell how many compare and under which name", () => {
  const open = data.indicators.map((row) => (row.id === "funds-outside" ? { ...row, not_with: [] } : row));
  expect(told("2022", { ...data, indicators: open })).toEqual([
    expect.stringMatching(/^2022年到位资金：十二盟市里找到\d+个的数，其中3个可以相比$/),
    expect.stringContaining("“区外到位资金”的全年结果"),
  ]);
});

test("where a name is worded in several ways, the key says why nothing is shaded", () => {
  const [finding, key] = told("2022");
  expect(finding).toMatch(/没有哪两个可以相比$/);
  expect(key).toMatch(/归在“区外到位资金”名下，各页写法不一/);
});

test("of one figure alone nothing is said of comparing", () => {
  for (const year of fundsYears(data)) {
    const found = yearRows(year, data).filter(({ figures }) => figures.length > 0).length;
    if (found === 1) expect(told(year).join("")).not.toMatch(/相比/);
  }
});

test("where nothing compares they say that, and that nothing is shaded", () => {
  const [finding, key] = told("2024");
  expect(finding).toMatch(/没有哪两个可以相比$/);
  expect(key).toMatch(/都不上色/);
});

test("the tiles of a year are drawn at every width, one a league", () => {
  for (const { svg } of yearDrawings("2022", { data, lang: "en" })) expect(svg.match(/<a /g)).toHaveLength(12);
});
