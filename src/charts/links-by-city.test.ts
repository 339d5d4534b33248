import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { inputVentures } from "../model/lookup.ts";
import { figureChart } from "./figure-chart.ts";
import { linksByCity } from "./links-by-city.ts";

const world = chainWorld([
  venture("1", { node: "ore" }),
  venture("2", { node: "metal", stage: "signed" }),
  venture("3", { node: "ore", place: "150200", stage: "sought" }),
  venture("4", { node: "wire", place: "150200", confidence: "inferred" }),
]);
const rows = linksByCity.select(world);

test("a row is a chain, a city and a step, the furthest first, with how many links the chain has", () => {
  const group = "演示（共5环） | Demo (of 5)";
  expect(told(rows)).toEqual([
    `derived:links:150300:demo:producing | 乌海 · 投产 | Wuhai · operating | ${group}`,
    `derived:links:150300:demo:signed | 乌海 · 签约、引进或达成协议 | Wuhai · signed, brought in or agreed | ${group}`,
    `derived:links:150200:demo:sought | 包头 · 拟招或规划 | Baotou · sought or planned | ${group}`,
  ]);
  expect(rows.map(({ of }) => of.value)).toEqual([1, 1, 1]);
});

test("the headline names of each city the chain of which most links are told", () => {
  expect(linksByCity.title(rows)).toEqual({
    zh: "来源明说的环节，连签约、拟招和规划在内：乌海演示链5环里2环，包头演示链5环里1环",
    en: "Links that sources state, signed and planned ones included: 2 of the 5 of demo in Wuhai and 1 of the 5 of demo in Baotou",
  });
});

test("it rests on the ventures that are counted, and on no other", () => {
  const inputs = rows.map(({ of }) => inputVentures(of, world).map(({ id }) => id));
  expect(inputs).toEqual([["demo-1"], ["demo-2"], ["demo-3"]]);
});

test("the drawing itself says how much was read of each city, and what it leaves out", () => {
  const chart = figureChart(linksByCity, data);
  for (const { svg } of chart.drawings("zh")) {
    const words = svg.replace(/<[^>]*>/g, "");
    expect(words.match(/报道\d+份，◇ 引用页面\d+个/g)).toHaveLength(2);
    expect(words).toMatch(/可能只是多读了/);
    expect(words).toMatch(/据推断、据图片和只见于转载的\d+个/);
  }
});

test("every chain has a line, also where nothing is stated of it", () => {
  const [drawing] = figureChart(linksByCity, data).drawings("en");
  for (const { en } of data.chains) expect(drawing?.svg.replace(/<[^>]*>/g, " ")).toContain(en.split(" ")[0] ?? en);
});
