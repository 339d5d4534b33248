import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { candidateColumns } from "../../reading/columns.ts";
import type { Cells } from "./reading.ts";
import { scriptWords } from "./script-words.ts";
import { fieldName, isShown, noteOf, summaryOf, tellDoubts, tellFault } from "./tell.ts";
import { fields } from "./corrections.ts";
import { doubtWords, faultWords } from "./words.ts";

const [zh, en] = [scriptWords("zh"), scriptWords("en")];
const empty = Object.fromEntries([...candidateColumns, "status"].map((column) => [column, ""])) as Cells;
const row: Cells = {
  ...empty,
  figure_or_aside: "figure",
  value: "-35.5",
  unit: "亿元",
  qualifier: "about",
  period: "2024-01-01/2024-11-30",
};
const reading = fileURLToPath(new URL("../../reading/", import.meta.url));
const code = globSync("**/*.ts", { cwd: reading })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(reading + file, "utf8"))
  .join("\n");

test("every fault of the reading has words of its own", () => {
  const nouns = [...code.matchAll(/`([a-zA-Z ]+): \$\{(?:opening\.)?file\}/g)].map(([, noun = ""]) => noun);
  expect(nouns.length).toBeGreaterThan(15);
  expect([...new Set(nouns)].filter((noun) => !Object.hasOwn(faultWords, noun))).toEqual([]);
});

test("every word of a doubt is one that the reading writes", () => {
  expect(Object.keys(doubtWords).filter((key) => !code.includes(key))).toEqual([]);
});

test.each([
  ["encrypted PDF: a.pdf. Save it without a password", "PDF 有密码：a.pdf"],
  ["empty file: a.txt", "文件是空的：a.txt。"],
  ["not well-formed: x", "没有读成：not well-formed: x。把文字存成 .txt 再试。"],
  ["Failed to fetch dynamically imported module: http://x/y.js", "读这种文件的程序没有取来"],
])("%s is told in words", (message, said) => {
  expect(tellFault(message, zh)).toContain(said);
});

test.each([
  ["sign: 降 stands before it", "正负可疑：前面有“降”", "sign: 降 stands before it"],
  ["unknown unit: 焦耳", "不认得的单位：焦耳", "unknown unit: 焦耳"],
  ["unit: none is told", "表里没有写单位", "no unit is told"],
  ["one end of a range", "是一段范围的一头", "one end of a range"],
])("the doubt %s is told as %s", (doubt, chinese, english) => {
  expect(tellDoubts({ ...row, doubt }, zh)).toEqual([chinese]);
  expect(tellDoubts({ ...row, doubt }, en)).toEqual([english]);
});

test("a note says value, unit, period, hedge and doubt, or why it is no figure", () => {
  const note = (cells: Partial<Cells>) => noteOf({ ...row, ...cells }, { words: zh, lang: "zh" });
  expect(note({})).toBe("约 · −35.5 亿元 · 2024年1—11月");
  expect(note({ qualifier: "exact", status: "target", doubt: "one end of a range" })).toBe(
    "−35.5 亿元 · 2024年1—11月 · 目标 · ? 是一段范围的一头",
  );
  expect(note({ figure_or_aside: "aside", reason: "ordinal" })).toBe("序数");
  expect(note({ figure_or_aside: "" })).toBe("读不出，表里没有这一行。");
  expect(noteOf(row, { words: en, lang: "en" })).toBe("about · −35.5 亿元 · Jan–Nov 2024");
});

test("a summary counts each numeral once, and what was left out", () => {
  const rows = [row, { ...row, doubt: "x" }, { ...row, figure_or_aside: "aside" }, empty];
  const leftOut = [
    { what: "comment", numerals: 2 },
    { what: "nav", numerals: 0 },
  ];
  expect(summaryOf({ rows, leftOut }, en)).toBe(
    "4 numerals: 2 may be figures, 1 set aside, 1 unread; 1 to look at twice. Left out: comment (2 numerals).",
  );
  expect(rows.filter((own) => isShown(own, "all"))).toHaveLength(4);
});

test("every field has a name", () => {
  expect(new Set(fields.map((field) => fieldName(field, zh))).size).toBe(fields.length);
});
