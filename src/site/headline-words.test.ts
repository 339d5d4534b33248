import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { data } from "../model/data.ts";
import { allCharts } from "../exports/charts.ts";
import { headlineHtml, headlineWords } from "./headline-words.ts";

test("a headline breaks between words, never inside a term of the glossary nor before a comma", () => {
  expect(headlineWords("包头的到位资金，四大班子带队招商", data).join("|")).toBe(
    "包头的|到位资金，|四大班子|带队|招商",
  );
  expect(headlineWords("《方案》说“落地”", data).join("|")).toBe("《方案》|说|“落地”");
});

test("a headline breaks neither the short name of a place nor a word that the dictionary does not know", () => {
  expect(headlineWords("内蒙古以高质量招商引资答卷", data).join("|")).toBe("内蒙古|以|高质量|招商引资|答卷");
  expect(headlineWords("最后一个月：乌海2022年", data)).toContain("乌海");
  expect(headlineWords("一流营商环境", data).join("|")).toBe("一流|营商环境");
});

test("without a glossary words are still words", () => {
  expect(headlineWords("资金落地", world()).join("|")).toBe("资金|落地");
  expect(headlineWords("", data)).toEqual([]);
});

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
