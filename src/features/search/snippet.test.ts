import { expect, test } from "vitest";
import { snippet } from "./snippet.ts";

/** Pieces in a line, what was asked for in brackets. */
const shown = (text: string, options: { query: string; room?: number }) =>
  snippet(text, options)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

test.each([
  [
    "what stands early is shown from the beginning",
    `${"甲".repeat(4)}氢能${"乙".repeat(5)}`,
    "甲甲甲甲[氢能]乙乙乙乙…",
  ],
  [
    "from half the room on the text is cut before it",
    `${"甲".repeat(5)}氢能${"乙".repeat(6)}`,
    "…甲甲甲[氢能]乙乙乙乙乙…",
  ],
  ["words before it are a third of the room", `${"甲".repeat(9)}氢能${"乙".repeat(9)}`, "…甲甲甲[氢能]乙乙乙乙乙…"],
  ["at the end nothing is cut behind", `${"甲".repeat(9)}氢能乙`, "…甲甲甲[氢能]乙"],
  ["what is not there leaves the beginning", "甲".repeat(12), `${"甲".repeat(10)}…`],
  ["each time it stands there it is marked", "氢能和氢能", "[氢能]和[氢能]"],
])("%s", (_, text, expected) => {
  expect(shown(text, { query: "氢能", room: 10 })).toBe(expected);
});

test("several words are looked for, the first of the text leads, in any case and width", () => {
  expect(shown("Alpha and beta", { query: "BETA ａｌｐｈａ" })).toBe("[Alpha] and [beta]");
  expect(shown(`${"-".repeat(60)}Beta${"-".repeat(40)}alpha`, { query: "alpha beta zeta", room: 30 })).toBe(
    `…${"-".repeat(10)}[Beta]${"-".repeat(16)}…`,
  );
});

test("a word at the very beginning leads, and a single letter cut off is told", () => {
  expect(shown(`alpha${"-".repeat(60)}beta`, { query: "beta alpha", room: 12 })).toBe(`[alpha]${"-".repeat(7)}…`);
  expect(shown("ab氢能cdef", { query: "氢能", room: 4 })).toBe("…b[氢能]c…");
});

test("a text that is all asked for is one piece", () => {
  expect(snippet("氢能", { query: "氢能" })).toEqual([{ text: "氢能", hit: true }]);
});

test("without a query, or with one of signs alone, the beginning is shown in a piece", () => {
  expect(snippet("a.b", { query: "." })).toEqual([{ text: "a.b", hit: false }]);
  expect(snippet("甲".repeat(91), { query: "" })).toEqual([{ text: `${"甲".repeat(90)}…`, hit: false }]);
  expect(snippet("甲".repeat(90), { query: "" })).toEqual([{ text: "甲".repeat(90), hit: false }]);
});

test("a number is marked with its commas, and not within a longer one; the longer of two words is marked whole", () => {
  expect(shown("CNY 10,024.7 m, 110,024.7", { query: "10024.7" })).toBe("CNY [10,024.7] m, 110,024.7");
  expect(shown("包头到位资金和到位", { query: "到位 到位资金" })).toBe("包头[到位资金]和[到位]");
});

test("Latin words are not cut in two", () => {
  expect(shown("existing or building", { query: "zeta", room: 15 })).toBe("existing or …");
  expect(shown("one two three four five", { query: "four", room: 12 })).toBe("…[four] …");
  expect(shown("one two", { query: "one", room: 3 })).toBe("[one]…");
});
