import fc from "fast-check";
import { expect, test } from "vitest";
import { keepLedger } from "../../src/reading/account/ledger.ts";
import { createReader } from "../../src/reading/candidates.ts";
import { foldText } from "../../src/arithmetic/fold.ts";
import { anyPrint } from "./print.ts";
import { createRubbish } from "./rubbish.ts";

const vocabulary = { words: ["进一步"], indicators: [], places: [] };
const runs = { numRuns: 2000, seed: 20261121 };
const read = (text: string) => createReader({ ...vocabulary, published: "2023" })(text.split("\n"), { first: 1 });

const unseen = fc.constantFrom(
  ..."\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufe0f\ufeff",
);
const inserted = fc.array(fc.tuple(fc.nat({ max: 60 }), unseen), { minLength: 1, maxLength: 6 });
const rubbish = createRubbish();
const prints = fc
  .array(anyPrint, { minLength: 1, maxLength: 3 })
  .map((all) => all.map(({ text }) => `投资${text}，`).join("增长"));
const texts = fc.oneof(prints, fc.noShrink(fc.nat().map(() => rubbish(60))));

/** A text with characters that nobody sees before some of its own. */
const hide = (text: string, hidden: readonly (readonly [number, string])[]) =>
  [...text]
    .map(
      (letter, index) =>
        hidden
          .filter(([at]) => at === index)
          .map(([, own]) => own)
          .join("") + letter,
    )
    .join("");

test("what nobody sees changes no value anywhere in a text, only columns", () => {
  fc.assert(
    fc.property(texts, inserted, (text, hidden) => {
      const told = (source: string) => read(source).map(({ column: _, ...row }) => row);
      expect(told(hide(text, hidden))).toEqual(told(text));
    }),
    runs,
  );
});

test("a column always points at a numeral of the source, and a print stands there", () => {
  fc.assert(
    fc.property(texts, inserted, (text, hidden) => {
      // Whoever opens a file takes off the mark before its text.
      const source = hide(text, hidden).replace(/^\uFEFF/u, "");
      const lines = source.split("\n");
      const rows = read(source);
      for (const { line, column } of rows)
        expect(foldText([...(lines[line - 1] ?? "")][column - 1] ?? "")).toMatch(
          /^[\p{N}零一二三四五六七八九十百千万亿两半億]/u,
        );
      const misplaced = keepLedger(source, { entries: rows, words: [] }).faults.filter((fault) =>
        fault.endsWith("there"),
      );
      expect(misplaced).toEqual([]);
    }),
    runs,
  );
});

test("a print saved as radicals, full-width or with other dashes is read alike", () => {
  const dressed = new Map(
    [..."一⼀二⼆八⼋十⼗-−%％.．"]
      .join("")
      .match(/../gu)
      ?.map((pair) => [...pair] as [string, string]),
  );
  fc.assert(
    fc.property(anyPrint, ({ text }) => {
      const other = [...text].map((letter) => dressed.get(letter) ?? letter).join("");
      const told = (source: string) => read(`共${source}，`).map(({ printed: _, context: __, ...row }) => row);
      expect(told(other)).toEqual(told(text));
    }),
    runs,
  );
});
