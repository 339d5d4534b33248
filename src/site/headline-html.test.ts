import { expect, test } from "vitest";
import { headlineWords } from "../drawing/headline-words.ts";
import { allCharts } from "../exports/charts.ts";
import { data } from "../model/data.ts";
import { headlineHtml } from "./headline-html.ts";

test("every chart's title comes whole out of its words", () => {
  for (const { title } of allCharts(data)) {
    const words = headlineWords(title.zh, data);
    expect(words.join("")).toBe(title.zh);
    expect(words.filter((word) => /^[，。；：、）”》]/u.test(word))).toEqual([]);
  }
});

test("a headline's numbers are whole, its signs escaped, an English one left to its spaces", () => {
  expect(headlineHtml("包头签约20个，项目", data)).toBe(
    '<span class="words">包头<wbr>签约<wbr><span class="whole">20个</span>，<wbr>项目</span>',
  );
  expect(headlineHtml("A & B: CNY 5 bn", data)).toBe('A &amp; B: <span class="whole">CNY 5 bn</span>');
});

test("a line ends neither behind a bracket nor within a span of years", () => {
  expect(headlineHtml("方案（2023—2025年）", data)).toBe(
    '<span class="words">方案<wbr>（<span class="whole">2023</span>—<span class="whole">2025年</span>）</span>',
  );
});

test("the name of a substance is not parted at its sign", () => {
  expect(headlineHtml("只在乌海的1,4-丁二醇等10环", data)).toContain('<span class="whole">1,4-丁二醇</span>');
});
