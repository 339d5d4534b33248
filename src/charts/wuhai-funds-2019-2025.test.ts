import { expect, test } from "vitest";
import { money, row } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { figureChart } from "./figure-chart.ts";
import { wuhaiFunds20192025 } from "./wuhai-funds-2019-2025.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const [more, less] = [
  row(money("200", { id: "a", status: "expected", ...year })),
  row(money("184.8", { id: "b", status: "expected", indicator: "outside-funds", ...year })),
];

test("two forecasts of one year under two names are the finding", () => {
  expect(wuhaiFunds20192025.title([less, more])).toEqual({
    zh: "同是预计乌海2022年的到位资金：一处写200亿元，一处写184.8亿元，名称不同",
    en: "Two expected figures of Wuhai’s funds received in 2022, under two names: CNY 20 bn and CNY 18.48 bn",
  });
});

test.each([
  ["one forecast alone", [more]],
  ["two under one name", [more, { ...less, of: { ...less.of, indicator: "funds" } }]],
  ["two of different periods", [more, { ...less, of: { ...less.of, period_end: "2022-11-30" } }]],
])("of %s the names are told", (_, rows) => {
  expect(wuhaiFunds20192025.title(rows).zh).toMatch(/^乌海到位资金：2022年到2022年/);
});

test("a total of several years stands in a part of its own", () => {
  const { rows } = figureChart(wuhaiFunds20192025, data);
  for (const { of, group } of rows)
    expect(group?.zh.includes("几年合计")).toBe(of.period_start.slice(0, 4) !== of.period_end.slice(0, 4));
});
