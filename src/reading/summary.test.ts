import { expect, test } from "vitest";
import { createReader } from "./candidates.ts";
import { addBlock, nothingRead, numeralsOf, toSentence } from "./summary.ts";

const words = ["进一步"];
const block = (lines: readonly string[], first = 1) => {
  const rows = createReader({ words, indicators: [], places: [] })(lines, { first });
  return { lines, first, rows, words };
};

/** The summary of these lines. */
function summaryOf(...lines: string[]) {
  const summary = nothingRead();
  addBlock(summary, block(lines));
  return summary;
}

test.each([
  ["全市招商", "0 numerals: 0 figures, 0 set aside, 0 unread"],
  ["进一步签约20个", "1 numeral: 1 figure, 0 set aside, 0 unread"],
  ["第二届会签约20个，投资3亿元", "3 numerals: 2 figures, 1 set aside, 0 unread"],
  ["面积13²，签约20个", "2 numerals: 1 figure, 0 set aside, 1 unread (1:3 面积13²，签约)"],
  [
    "1½、2½、3½、4½、5½",
    "5 numerals: 0 figures, 0 set aside, 5 unread (1:1 1½、2½, 1:4 ½、2½、3½, 1:7 ½、3½、4½, and 2 more)",
  ],
  [
    "税收负担为3%",
    "1 numeral: 1 figure, 0 set aside, 0 unread; 1 to look at twice, see doubt; 1 doubtful sign (1:6 3%)",
  ],
])("%s comes to: %s", (text, sentence) => {
  expect(toSentence(summaryOf(text))).toBe(sentence);
});

test("what a page leaves out is told by where it stood, but not where it held no numeral", () => {
  const summary = nothingRead();
  const leftOut = [
    { what: "class related", numerals: 4 },
    { what: "nav", numerals: 0 },
    { what: "hidden text", numerals: 1 },
  ];
  addBlock(summary, { ...block(["签约20个"]), leftOut });
  expect(numeralsOf(summary)).toBe(1);
  expect(toSentence(summary)).toMatch(/; 5 left out of the page \(class related: 4, hidden text: 1\)$/);
});

test("blocks add up, each numeral by its line in the file", () => {
  const summary = nothingRead();
  addBlock(summary, block(["签约20个"]));
  addBlock(summary, block(["开工3个", "面积13²"], 2));
  expect(summary).toMatchObject({ figures: 2, asides: 0, unread: [{ line: 3, column: 3, around: "面积13²" }] });
});
