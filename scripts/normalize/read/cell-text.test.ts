import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCharacter } from "../../../src/arithmetic/fold.ts";
import { checkCharacter, checkCellText } from "./cell-text.ts";

test.each([
  ["\u0007", "control character: U+0007. Remove it"],
  ["\u00AD", "invisible character: U+00AD. Remove it"],
  ["\u200B", "invisible character: U+200B. Remove it"],
  ["\u200F", "invisible character: U+200F. Remove it"],
  ["\u202E", "invisible character: U+202E. Remove it"],
  ["\u2060", "invisible character: U+2060. Remove it"],
  ["\u2066", "invisible character: U+2066. Remove it"],
  ["\u2800", "invisible character: U+2800. Remove it"],
  ["\u3164", "invisible character: U+3164. Remove it"],
  ["\uFE0F", "invisible character: U+FE0F. Remove it"],
  ["\u{E0041}", "invisible character: U+E0041. Remove it"],
  ["\u{E0100}", "invisible character: U+E0100. Remove it"],
  ["\uFFFD", "lost character: U+FFFD. Write what is printed"],
  ["\uE000", "private-use character: U+E000. Write what is printed"],
  ["\u{100000}", "private-use character: U+100000. Write what is printed"],
  ["\uFDD0", "noncharacter: U+FDD0. Write what is printed"],
  ["\uD800", "noncharacter: U+D800. Write what is printed"],
  ["\u2F06", "radical: U+2F06. Write 二, U+4E8C"],
  ["\u2F6C", "radical: U+2F6C. Write 目, U+76EE"],
  ["\u2EF3", "radical: U+2EF3. Write 龟, U+9F9F"],
  // Unicode tells no letter of this one.
  ["\u2E80", "radical: U+2E80. Write the character that is printed"],
  // NFKC tells nothing of this one, the fold does.
  ["\u2ED3", "radical: U+2ED3. Write 长, U+957F"],
  ["\uF9D1", "compatibility character: U+F9D1. Write 六, U+516D"],
  ["\u{2F80F}", "compatibility character: U+2F80F. Write 兔, U+5154"],
])("%j is refused", (character, message) => {
  expect(checkCharacter(character)).toBe(message);
});

test.each([..."甲〇A1 é，％－㎡½①㈠\u3000\u00A0\uFA0E𠮷≥·“”—🙂"])("%j is in order", (character) => {
  expect(checkCharacter(character)).toBeUndefined();
});

const anyCharacter = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });

test("a mend is what the character means, and itself in order", () => {
  const blocks = [0x2e80, 0xf900, 0x2f800].flatMap((first) =>
    Array.from({ length: 0x220 }, (_, index) => first + index),
  );
  const mends = blocks.flatMap((code) => {
    const character = String.fromCodePoint(code);
    const [, mend] = /Write (\p{Unified_Ideograph}),/u.exec(checkCharacter(character) ?? "") ?? [];
    return mend === undefined ? [] : [{ character, mend }];
  });
  expect(mends.length).toBeGreaterThan(1000);
  for (const { character, mend } of mends) {
    expect(mend).toBe(foldCharacter(character));
    expect(checkCharacter(mend)).toBeUndefined();
  }
});

test("no character that is in order is invisible, and every unified ideograph is in order", () => {
  fc.assert(
    fc.property(anyCharacter, (character) => {
      const passes = checkCharacter(character) === undefined;
      if (passes) expect(character).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/u);
      if (/\p{Unified_Ideograph}/u.test(character)) expect(passes).toBe(true);
    }),
    { numRuns: 5000, seed: 20261130 },
  );
});

test.each([
  "",
  "甲市",
  "-3.5",
  "-12",
  "-2.5%",
  "-2.5％",
  "-3‰",
  "-1,234.5万元",
  "-3.5亿元以上",
  "-30元/人",
  "-8GW",
  "-1/3",
  "－2.5%",
  "－２．５％",
  "≥10亿",
  "a <= b",
  "1 < 2",
  "a=b",
  "x@y",
  "a+b",
  "“一把手”工程",
  "3–5",
  "é",
  "<3",
])("%j is in order", (text) => {
  expect(checkCellText(text)).toBeUndefined();
});

test.each([
  ["=1+1", "formula start: =1+1. Begin with another character"],
  ["+86", "formula start: +86. Begin with another character"],
  ["@SUM", "formula start: @SUM. Begin with another character"],
  ["-x", "formula start: -x. Begin with another character"],
  ["-1+1", "formula start: -1+1. Begin with another character"],
  ["-1.", "formula start: -1.. Begin with another character"],
  ["-1,23", "formula start: -1,23. Begin with another character"],
  ["-2+3%", "formula start: -2+3%. Begin with another character"],
  ["-2*A1", "formula start: -2*A1. Begin with another character"],
  ["-30元/A1", "formula start: -30元/A1. Begin with another character"],
  ["-1元(A1)", "formula start: -1元(A1). Begin with another character"],
  ["-2%|'x'!A1", "formula start: -2%|'x'!A1. Begin with another character"],
  ["＝1+1", "formula start: ＝1+1. Begin with another character"],
  ["＋86", "formula start: ＋86. Begin with another character"],
  ["＠SUM", "formula start: ＠SUM. Begin with another character"],
  ["－x", "formula start: －x. Begin with another character"],
  ["--1", "formula start: --1. Begin with another character"],
  ["\t=1", "control character: U+0009. Remove it"],
  ["a\rb", "control character: U+000D. Remove it"],
  ["a\u0000", "control character: U+0000. Remove it"],
  ["a\u001Fb", "control character: U+001F. Remove it"],
  ["a\u007Fb", "control character: U+007F. Remove it"],
  ["a\u009Fb", "control character: U+009F. Remove it"],
  ["a\u2028b", "control character: U+2028. Remove it"],
  ["a\u2029b", "control character: U+2029. Remove it"],
  ["\uFEFFa", "control character: U+FEFF. Remove it"],
  [" a", 'space at the edge: " a". Remove it'],
  ["a\u3000", 'space at the edge: "a\u3000". Remove it'],
  ["<script>", "HTML in a cell: <script>. Write plain text"],
  ["a</b>", "HTML in a cell: a</b>. Write plain text"],
  ["<B>", "HTML in a cell: <B>. Write plain text"],
  ["<!--", "HTML in a cell: <!--. Write plain text"],
  ["e\u0301", "text not in NFC: e\u0301. Save it as \u00E9"],
  ["5\u200B6", "invisible character: U+200B. Remove it"],
  ["签约⼆⼗个", "radical: U+2F06. Write 二, U+4E8C"],
  ["投资\uFFFD元", "lost character: U+FFFD. Write what is printed"],
  ["a\nb", "line end in a cell. Write the cell on one line"],
  // Of several faults the one that hides the others is told.
  [" =\n", "line end in a cell. Write the cell on one line"],
  [" \u0007", "control character: U+0007. Remove it"],
  [" =1", 'space at the edge: " =1". Remove it'],
])("%j is refused", (text, message) => {
  expect(checkCellText(text)).toBe(message);
});

const magnitude = fc
  .tuple(fc.nat(), fc.option(fc.stringMatching(/^\d{1,6}$/)))
  .map(([whole, places]) => (places === null ? String(whole) : `${whole}.${places}`));

test("every negative number passes, with each unit", () => {
  const units = ["", "%", "‰", "个", "亿元", "元/人", "万千瓦时", "GW", "个百分点"];
  fc.assert(
    fc.property(fc.constantFrom("-", "－"), magnitude, fc.constantFrom(...units), (minus, number, unit) => {
      expect(checkCellText(`${minus}${number}${unit}`)).toBeUndefined();
    }),
    { seed: 20261130 },
  );
});

test("nothing that begins as a formula passes when it calls, refers or reckons", () => {
  const tail = fc.stringMatching(/^[\dA-Z元%.]{0,6}[(!+*^&|:=\-][\dA-Z元%.()]{0,6}$/);
  fc.assert(
    fc.property(fc.constantFrom(..."=+@-＝＋＠－"), tail, (start, rest) => {
      expect(checkCellText(`${start}${rest}`)).toMatch(/^formula start: /);
    }),
    { seed: 20261130, numRuns: 1000 },
  );
});
