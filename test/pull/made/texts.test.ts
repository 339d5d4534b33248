import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import type { Answer, Piece } from "./pieces.ts";
import { reckon } from "./reckon.ts";
import { kindNames, makeText, makeTexts } from "./texts.ts";
import { toPlain } from "./sheets.ts";
import { commonUnits, perUnits, rareUnits } from "./units.ts";

const texts = makeTexts(20_261_130, { count: 6000 });
const pieces = texts.flatMap(({ kind, lines }) =>
  lines.flat(2).flatMap((piece) => (piece.answer ? [{ kind, piece, answer: piece.answer }] : [])),
);

test("the same seed makes the same text, and a run has all kinds", () => {
  expect(makeText(5)).toEqual(makeText(5));
  expect(new Set(texts.map(({ kind }) => kind.split(",")[0]))).toEqual(new Set(kindNames));
});

test("every piece with an answer begins with its first numeral", () => {
  for (const { piece } of pieces)
    expect(piece.text.normalize("NFKC")).toMatch(/^[\p{N}一二两三四五六七八九十百千萬万億亿兩幾几數数成廿壹]/u);
});

test("no line of a text holds the end of another", () => {
  for (const text of texts.slice(0, 500)) for (const line of toPlain(text)) expect(line).not.toMatch(/[\r\n]/);
});

const toSimplified = Converter({ from: "t", to: "cn" });
const simplified = (text: string): string => toSimplified(text.normalize("NFKC"));
const words = [...commonUnits, ...rareUnits, ...perUnits]
  .map(({ word, base, shift }) => ({ word: word.normalize("NFKC"), base, shift }))
  .toSorted((a, b) => b.word.length - a.word.length);

/** What a piece comes to by its print alone; undefined where its unit stands elsewhere, or no number is meant. */
function comesTo({ text }: Piece, { within, optional }: Answer): number | undefined {
  if (within || optional === true) return undefined;
  const print = simplified(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
  const known = words.find(({ word }) =>
    new RegExp(`${RegExp.escape(word)}(?:以上|以下|以内|左右)?①?$`, "u").test(print),
  );
  if (known) return reckon(print.slice(0, print.lastIndexOf(known.word)).replace(/[余餘多]$/u, "")) * 10 ** known.shift;
  if (/分之/u.test(print)) return reckon(print);
  return undefined;
}

test("every answer is what its print comes to, reckoned in another way", () => {
  let reckoned = 0;
  for (const { kind, piece, answer } of pieces) {
    const own = comesTo(piece, answer);
    // Chained numbers have units of their own; ranges and tables lend theirs.
    if (own === undefined || /^(?:chained|headed|labelled)/.test(kind)) continue;
    if (/^range/.test(kind) && !words.some(({ word }) => piece.text.normalize("NFKC").endsWith(word))) continue;
    reckoned += 1;
    const ratio = Math.abs(answer.value) / own;
    if (!(Math.abs(ratio - 1) < 1e-9)) throw new Error(`${kind}: ${piece.text} is ${own}, not ${answer.value}`);
  }
  expect(reckoned).toBeGreaterThan(3000);
});

test("a chained number comes to the sum of its parts", () => {
  const chained = pieces.filter(({ kind }) => kind.startsWith("chained"));
  expect(chained.length).toBeGreaterThan(100);
  for (const { piece, answer } of chained)
    expect(reckon(simplified(piece.text).replace(/[元人户戶]/gu, ""))).toBe(answer.value);
});
