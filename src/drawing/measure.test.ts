import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textWidth, wrapText } from "./measure.ts";

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
    ["not within an English amount", "CNY 10 bn", 5, ["CNY", "10 bn"]],
    ["between both where they have no room", "共167.74亿元", 4, ["共", "167.74", "亿元"]],
    ["nowhere else in them", "577.2亿元/月（目标）", 4, ["577.2", "亿元/月", "（目标）"]],
    ["not within a number", "汉字1234567汉", 5, ["汉字", "1234567汉"]],
    ["not at a fixed space", "汉 CNY\u00a01\u00a0bn", 4, ["汉", "CNY\u00a01\u00a0bn"]],
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
  expect(wrapText(`汉字12.5${unit}汉字`, { width: textWidth(`12.5${unit}`, { size: 10 }), size: 10 })[1]).toBe(
    `12.5${unit}`,
  );
});
