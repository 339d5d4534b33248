import { expect, test } from "vitest";
import { formats, throughDocument } from "./formats.ts";
import { cell, made } from "./example.ts";
import type { Made } from "./pieces.ts";
import { markerOf, partLines, placedAnswers, toNarrowText, toPlain, toText } from "./sheets.ts";
import { makeTexts } from "./texts.ts";

test("plain text has a line for a line and a tab between cells, what is raised in raised digits", () => {
  expect(toPlain(made)).toEqual(["共3.5亿元¹²", "甲<1\t-3", "乙\t4", "止"]);
});

test("an answer stands where its first numeral does", () => {
  const own = { text: "3家", answer: { value: 3, unit: "家", hedge: "exact" as const, periods: [] } };
  const text: Made = {
    ...made,
    lines: [[cell("\u{20000}"), [{ text: "-" }, own]], [[own, { text: "2", raised: true }, own]]],
  };
  expect(placedAnswers(text).map(({ place }) => place)).toEqual(["1:4", "2:1", "2:4"]);
});

test("lines of narrow text never end within digits", () => {
  const long: Made = {
    ...made,
    lines: [[cell("甲乙丙丁戊己庚辛，总计达到一个很大的1,234.56万元，稳步推进，再接再厉。")]],
  };
  expect(toNarrowText([long]).split("\n").slice(1, 4)).toEqual([
    "甲乙丙丁戊己庚辛，总计达到一个很大的",
    "1,234.56万元，稳步推进，再接再厉。",
    "",
  ]);
});

test("a document of many texts is taken apart again; what is not there has no lines", () => {
  const lines = toText([made, made]).split("\n");
  expect(partLines(lines, 3)).toEqual([[...toPlain(made), ""], [...toPlain(made), ""], []]);
  expect(partLines([markerOf(1), "甲"], 2)).toEqual([[], ["甲"]]);
});

const texts = makeTexts(11, { count: 200 }).filter(({ kind }) => !/raised|headed|labelled|bare|unseen/.test(kind));
const seen = (lines: readonly string[]): string => lines.join("").replace(/\s/gu, "");

test.each(["txt", "narrow", "gb18030", "utf-16", "utf-16be", "html", "html in gb18030", "docx", "xlsx"])(
  "a document in %s holds its texts whole",
  async (format) => {
    const writer = formats[format]?.();
    if (!writer) throw new Error(`unknown format: ${format}`);
    const parts = await throughDocument(texts, writer);
    expect(parts.map(seen)).toEqual(texts.map((text) => seen(toPlain(text))));
  },
);
