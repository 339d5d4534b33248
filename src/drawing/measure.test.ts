import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hedge } from "../model/format/value.ts";
import { piecesOf, roomFor, slackOf, textWidth, wrapText } from "./measure.ts";

test.each([
  ["Latin", {}, 1.17],
  ["Latin", { bold: true }, 1.27],
  ["汉字", {}, 1.06],
  ["汉字 and Latin", {}, 1.06],
  ["汉字", { bold: true }, 1.16],
])("%s set as %j may run %d times as wide as estimated", (text, options, slack) => {
  expect(slackOf(text, options)).toBeCloseTo(slack, 10);
});

test("room for a text is its estimated width and what fonts may add", () => {
  expect(roomFor("汉字", { size: 10 })).toBeCloseTo(21.2, 10);
  expect(roomFor("汉字", { size: 10, bold: true })).toBeCloseTo(23.2, 10);
});

test.each([
  ["", 0],
  ["汉字", 2],
  ["，。（）％", 5],
  ["ABC", 3 * 0.72],
  ["≈≥≤%—", 5 * 0.72],
  ["mw", 0.57 + 0.72],
  ["ilj.,: ·-", 9 * 0.34],
  ["abc123", 6 * 0.57],
])("%s is estimated at %d ems", (text, ems) => {
  expect(textWidth(text, { size: 10 })).toBeCloseTo(ems * 10, 10);
});

/** Those of data/vocab/units.csv. */
const unitsPrinted = readFileSync(new URL("../../data/vocab/units.csv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .map((row) => row.split(",")[0] ?? "")
  .filter((unit) => unit !== "");

describe("a text is broken", () => {
  const wrap = (text: string, ems: number) => wrapText(text, { width: ems * 10 + 0.01, size: 10 });
  test.each<[string, string, number, readonly string[]]>([
    ["nowhere where it fits", "汉字汉字", 4, ["汉字汉字"]],
    ["after any Chinese character", "汉字汉字", 3, ["汉字汉", "字"]],
    ["between words", "abc abc abc", 4, ["abc abc", "abc"]],
    ["without the space at the break", "abc  abc", 2, ["abc", "abc"]],
    ["not before closing punctuation", "汉字汉字。汉", 4, ["汉字汉", "字。汉"]],
    ["not after an opening bracket", "汉字汉（字）", 4, ["汉字汉", "（字）"]],
    ["not within a short word in brackets", "汉字汉字汉（目标）", 7, ["汉字汉字汉", "（目标）"]],
    ["within a longer one", "汉（一二三四五六七）", 6, ["汉（一二三四", "五六七）"]],
    ["not within a number and what it counts", "共167.74亿元以上", 6, ["共", "167.74亿元", "以上"]],
    ["not between a number and what leads to it", "汉字，计划每年3亿只", 9, ["汉字，", "计划每年3亿只"]],
    ["nor between a number and its label", "汉字汉，金额：15亿元", 8, ["汉字汉，", "金额：15亿元"]],
    ["not within an English amount", "CNY 10 bn", 5, ["CNY", "10 bn"]],
    ["between both where they have no room", "共167.74亿元", 4, ["共", "167.74", "亿元"]],
    ["nowhere else in them", "577.2亿元/月（目标）", 4, ["577.2", "亿元/月", "（目标）"]],
    ["not within a number", "汉字1234567汉", 5, ["汉字", "1234567汉"]],
    ["not at a fixed space", "汉 CNY\u00a01\u00a0bn", 4, ["汉", "CNY\u00a01\u00a0bn"]],
    ["not between a sign and its value", "汉字◇\u00a0CNY\u00a01\u00a0bn", 5, ["汉字", "◇\u00a0CNY\u00a01\u00a0bn"]],
    ["not before the dot between two parts", "汉字汉 · 汉字", 5, ["汉字汉 ·", "汉字"]],
    ["with the word before the dot, where that has no room", "abc abc · 汉", 4, ["abc", "abc · 汉"]],
    ["never within a word, however long", "abcdefghijkl", 2, ["abcdefghijkl"]],
    ["into nothing where there is nothing", " ", 2, []],
  ])("%s", (_, text, ems, lines) => {
    expect(wrap(text, ems)).toEqual(lines);
  });

  test("only where a line is wider than the room", () => {
    expect(wrapText("汉字", { width: 20, size: 10 })).toEqual(["汉字"]);
    expect(wrapText("汉字", { width: 19.9, size: 10 })).toEqual(["汉", "字"]);
  });
});

test.each(unitsPrinted)("a number stays with its %s", (unit) => {
  const number = unit === "第" ? "第125" : `12.5${unit}`;
  expect(piecesOf(`汉字${number}汉字`)).toContain(number);
});

test.each(["about", "nearly", "more_than", "at_most"] as const)("a number stays with its hedge: %s", (qualifier) => {
  const number = hedge("15亿元", { qualifier, lang: "zh" });
  expect(piecesOf(`汉字${number}汉字`)).toContain(number);
  expect(piecesOf(`汉字，金额：${number}，汉字`)).toContain(`金额：${number}，`);
});
