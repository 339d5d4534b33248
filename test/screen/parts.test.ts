import { expect, test } from "vitest";
import { bareAddress } from "../../src/screen/bare-address.ts";
import { chunks } from "../../src/screen/chunks.ts";
import { digitClasses, digitRule } from "../../src/screen/digits.ts";
import { inSentence } from "../../src/screen/in-sentence.ts";
import { numberParts } from "../../src/screen/number-parts.ts";
import { shortTitle } from "../../src/screen/short-source.ts";
import { softHyphens } from "../../src/screen/soft-hyphens.ts";
import { stageGrid } from "../../src/screen/stage-grid.ts";

test.each([
  ["约2633亿元", "约", "2633", "亿元"],
  ["about CNY 263.3 bn", "about CNY ", "263.3", " bn"],
  ["CNY 1,002.47 bn", "CNY ", "1,002.47", " bn"],
  ["230万元/亩", "", "230", "万元/亩"],
  ["第10位", "第", "10", "位"],
  ["−3.5%", "−", "3.5", "%"],
  ["1/3", "", "1/3", ""],
  ["150余家", "", "150", "余家"],
  ["两项", "", "两项", ""],
])("%s is parted so that only its digits are large", (text, before, digits, after) => {
  expect(numberParts(text)).toEqual({ before, digits, after });
});

test.each([
  ["Funds in place", "en", "funds in place"],
  ["BDO and biodegradables", "en", "BDO and biodegradables"],
  ["国内到位资金", "zh", "国内到位资金"],
] as const)("%s stands in a sentence of %s as %s", (name, lang, words) => {
  expect(inSentence(name, lang)).toBe(words);
});

test.each([
  ["风景这边亮丽——包头市报告", "zh", "风景这边亮丽…"],
  ["关于进一步加强招商引资加快项目建设的实施方案", "zh", "关于进一步加强招商引资加快项目建设…"],
  ["The View Is Bright Here: Reports on Baotou", "en", "The View Is Bright Here…"],
  ["Investment Promotion Driven from the Top, Projects", "en", "Investment Promotion Driven from…"],
  ["A Short One", "en", "A Short One"],
] as const)("the title %s is shortened, and shows that it is", (title, lang, short) => {
  expect(shortTitle(title, lang)).toBe(short);
});

test.each([
  [9, 3, [3, 3, 3]],
  [7, 3, [3, 2, 2]],
  [4, 6, [4]],
  [0, 3, []],
])("%i items in lists of %i at most are parted evenly", (count, most, sizes) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const parts = chunks(items, most);
  expect(parts.flat()).toEqual(items);
  expect(parts.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual(sizes);
});

test.each([
  [1, { columns: 1, rows: 1, tall: 1 }],
  [5, { columns: 1, rows: 5, tall: 2 }],
  [8, { columns: 2, rows: 4, tall: 3 }],
  [12, { columns: 3, rows: 4, tall: 4 }],
])("a stage of %i tiles has as many columns and rows as it needs", (size, grid) => {
  expect(stageGrid(size)).toEqual(grid);
});

test.each([
  [0, ["tens-0", "ones-0"], ".tens-0{--tens:0}.ones-0{--ones:0}"],
  [7, ["tens-0", "ones-7"], ".tens-0{--tens:0}.ones-7{--ones:7}"],
  [40, ["tens-4", "ones-0"], ".tens-4{--tens:40}.ones-0{--ones:0}"],
  [123, ["tens-12", "ones-3"], ".tens-12{--tens:120}.ones-3{--ones:3}"],
])("%i is told by the classes of its digits, which the style sheet adds up", (number, classes, css) => {
  expect(digitClasses(number)).toEqual(classes);
  expect(digitClasses(number).map(digitRule).join("")).toBe(css);
});

test("a long word of chemistry may break behind its first parts, and reads the same", () => {
  const broken = softHyphens("Polytetrahydrofuran (PTMEG)");
  expect(broken.split("\u00ad")).toEqual(["Poly", "tetra", "hydro", "furan (PTMEG)"]);
  expect(softHyphens("Silicon wafers")).toBe("Silicon wafers");
});

test("an address is shown as one types it", () => {
  expect(bareAddress("https://example.org/x/screen/")).toBe("example.org/x/screen");
});
