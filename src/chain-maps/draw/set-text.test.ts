import { describe, expect, test } from "vitest";
import { slackOf, textWidth } from "../../drawing/measure.ts";
import { setRows, setText, tornWords, wrapWords } from "./set-text.ts";

test("rows are set one below the other, each on its baseline, and end where the next text may begin", () => {
  const { lines, end } = setRows(["a", "b"], { x: 5, y: 100, size: 10, kind: "firm" });
  expect(lines).toEqual([
    { text: "a", x: 5, y: 110, size: 10, kind: "firm" },
    { text: "b", x: 5, y: 123.5, size: 10, kind: "firm" },
  ]);
  expect(end).toBe(127);
  expect(setRows([], { x: 5, y: 100, size: 10, kind: "firm" })).toEqual({ lines: [], end: 100 });
});

test("a name is wrapped as if it were bold, so that it breaks alike on every card", () => {
  const text = "铜线铜线铜线";
  // Between the width of the plain text and that of the bold one.
  const setting = { x: 0, y: 0, size: 10, width: 66 };
  expect(setText(text, { ...setting, kind: "status" }).lines).toHaveLength(1);
  expect(setText(text, { ...setting, kind: "name" }).lines).toHaveLength(2);
  expect(setText(text, { ...setting, width: 70, kind: "name" }).lines).toHaveLength(1);
});

test("of the ways that take as few rows a Chinese text is broken in the one that parts no word", () => {
  expect(tornWords(["新能源汽", "车项目"])).toBe(1);
  expect(tornWords(["新能源", "汽车项目"])).toBe(0);
  expect(tornWords(["A very new", "firm"])).toBe(0);
  expect(wrapWords("新能源汽车项目", { width: 54, size: 12 })).toEqual(["新能源", "汽车项目"]);
});

test("behind its commas rather than between other words, where so few rows will do", () => {
  expect(wrapWords("甲乙集团、丙丁电气、戊己轩、国家磁化电子", { width: 210, size: 12 })).toEqual([
    "甲乙集团、丙丁电气、戊己轩、",
    "国家磁化电子",
  ]);
  expect(wrapWords("拟招或规划；已有（只见于转载）", { width: 150, size: 12 })).toEqual([
    "拟招或规划；已有",
    "（只见于转载）",
  ]);
});

test("no last letter of a clause is left to stand alone", () => {
  expect(tornWords(["公路沿线充电", "枪，4119个"])).toBe(1);
  expect(tornWords(["公路沿线", "充电枪，4119个"])).toBe(0);
  expect(wrapWords("公路沿线充电枪，4119个", { width: 96, size: 12 })).toEqual(["公路沿线", "充电枪，4119个"]);
});

describe("a word wider than its card", () => {
  const word = "Electrohydrometallurgy";
  test.each([60, 70, 80, 90, 100])("is broken with hyphens into rows of at most %i pixels", (width) => {
    const rows = wrapWords(word, { width, size: 10 });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row, index) => (index < rows.length - 1 ? row.replace(/-$/, "") : row)).join("")).toBe(word);
    for (const row of rows) expect(textWidth(row, { size: 10 }) * slackOf(row)).toBeLessThanOrEqual(width + 1e-9);
    for (const row of rows.slice(0, -1)) expect(row).toMatch(/-$/);
    expect(rows.at(-1)?.length).toBeGreaterThanOrEqual(3);
  });

  test("leaves three letters to the next row at least", () => {
    // 8 of these 9 letters and the hyphen would fit.
    const width = (textWidth("abcdefgh-", { size: 10 }) + 0.1) * 1.17;
    expect(wrapWords("abcdeghmn", { width, size: 10 })).toEqual(["abcdeg-", "hmn"]);
  });

  test("of four letters is broken in the middle", () => {
    expect(wrapWords("copper", { width: 30, size: 10 })).toEqual(["cop-", "per"]);
    expect(wrapWords("wood", { width: 26, size: 10 })).toEqual(["wo-", "od"]);
  });
});

test("a text that just fits stays on its row", () => {
  const fits = textWidth("abcdeg", { size: 10 }) * 1.17;
  expect(wrapWords("abcdeg", { width: fits + 0.001, size: 10 })).toEqual(["abcdeg"]);
  expect(wrapWords("abcdeg", { width: fits - 0.001, size: 10 }).length).toBe(2);
});

test("a number keeps its unit in its row, where that takes no row more", () => {
  const text = "计划每年106661.6吨";
  const width = (textWidth("计划每年106661.6", { size: 10 }) + 0.1) * slackOf(text);
  expect(wrapWords(text, { width, size: 10 })).toEqual(["计划每年", "106661.6吨"]);
});
