import fc from "fast-check";
import { expect, test } from "vitest";
import { avoided, forbiddenIn } from "./forbidden.ts";
import type { Term } from "./terms.ts";

const term = (cells: Partial<Term>): Term => ({
  id: "t",
  use: "field",
  zh: "甲",
  en: "alpha",
  meaning: { zh: "甲。", en: "Alpha." },
  also: [],
  also_en: [],
  avoid: [],
  avoid_en: [],
  ...cells,
});
const terms = [
  term({ id: "a", avoid: ["阿尔法"], avoid_en: ["first letter", "a.b"] }),
  term({ id: "b", avoid: [], avoid_en: ["beta"] }),
];

test.each([
  ["nothing where nothing is forbidden", "甲 alpha", []],
  ["Chinese within other characters", "这里是阿尔法值", ["a 阿尔法 3"]],
  ["English of any case", "First letter", ["a first letter 0"]],
  ["English over a line end", "the first\n  letter", ["a first letter 4"]],
  ["no part of a word", "betas, alphabeta, beta-test, my-beta", []],
  ["each time, in the order of the text", "beta, first letter, Beta", ["b beta 0", "a first letter 6", "b beta 20"]],
  ["signs as they are", "a.b and axb", ["a a.b 0"]],
])("is found: %s", (_, text, expected) => {
  expect(forbiddenIn(text, terms).map(({ rendering, at, term: { id } }) => `${id} ${rendering} ${at}`)).toEqual(
    expected,
  );
});

test("a rendering is found wherever it is put into a text of other letters", () => {
  const letters = fc.string({ unit: fc.constantFrom("x", "y", " ", "，", "字") });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      expect(forbiddenIn(`${before}阿尔法${after}`, terms)).toHaveLength(1);
      expect(forbiddenIn(`${before} beta ${after}`, terms)).toHaveLength(1);
    }),
  );
});

test("each language has its own", () => {
  expect([avoided(term({ avoid: ["乙"], avoid_en: ["b"] }), "zh"), avoided(term({ avoid_en: ["b"] }), "en")]).toEqual([
    ["乙"],
    ["b"],
  ]);
});
