import { expect, test } from "vitest";
import { ratio } from "../arithmetic/ratio.ts";
import * as kinds from "./kinds.ts";
import type { Declared } from "./declare.ts";

const empty = "empty cell: a text is needed";
const noNumber = (text: string) => `invalid number: ${text}`;

/** What a cell reads as, or what is wrong with it. */
function read({ cell }: Declared, text: string): unknown {
  const found = cell?.safeParse(text);
  return found?.success ? found.data : found?.error.issues[0]?.message;
}

test.each([
  ["text", kinds.text({}), "", "?"],
  ["filled", kinds.filled({}), empty, "?"],
  ["id", kinds.id({}), "invalid id: . Write lower-case letters and digits joined by hyphens", undefined],
  ["whole", kinds.whole({}), noNumber(""), noNumber("?")],
  ["placeInText", kinds.placeInText({}), noNumber(""), noNumber("?")],
  ["tally", kinds.tally({}), noNumber(""), noNumber("?")],
  ["day", kinds.day({}), "invalid day: . Write a day that exists as YYYY-MM-DD", undefined],
  ["dayOrNone", kinds.dayOrNone({}), "", "invalid day: ?. Write a day that exists as YYYY-MM-DD"],
  ["list", kinds.list({}), [], ["?"]],
  ["number", kinds.number({}), noNumber(""), noNumber("?")],
  ["amount", kinds.amount({}), { text: "", value: undefined }, noNumber("?")],
  [
    "word",
    kinds.word(["sum", "part"], { noun: "kind" }),
    "unknown kind: . Known: sum, part",
    "unknown kind: ?. Known: sum, part",
  ],
  ["wordList", kinds.wordList(["sum", "part"], { noun: "flag" }), [], "unknown flag: ?. Known: sum, part"],
] as const)("of %s an empty cell and a question mark are read or told", (_, column, none, odd) => {
  expect(read(column, "")).toEqual(none);
  if (odd !== undefined) expect(read(column, "?")).toEqual(odd);
});

test("what is counted from one up cannot be none", () => {
  expect(read(kinds.whole({}), "0")).toBe("invalid count: 0. Write a whole number from 1 up");
  expect(read(kinds.tally({}), "0")).toBe(0);
});

test("a column tells its type and the words that it may hold", () => {
  expect(kinds.whole({ title: { zh: "行", en: "Line" } })).toMatchObject({
    type: "integer",
    title: { zh: "行", en: "Line" },
  });
  expect(kinds.wordList(["a", "b"], { noun: "flag" })).toMatchObject({ words: ["a", "b"], list: true });
});

test("JSON holds a number as a number, and one that stays as it is printed as its digits", () => {
  expect(kinds.number({}).json?.(ratio(1n, 2n) as never)).toBe(0.5);
  expect(kinds.amount({}).json?.({ text: "15.10", value: ratio(151n, 10n) } as never)).toBe("15.10");
});

test("our own words stand in two columns, the second of which tells the first", () => {
  const { note, note_en } = kinds.prose("note", {
    title: { zh: "说明", en: "Note" },
    description: { zh: "须知。", en: "What to know." },
  });
  expect(note).toMatchObject({
    title: { zh: "说明", en: "Note (Chinese)" },
    description: { zh: "须知。", en: "What to know, in Chinese." },
  });
  expect(note_en).toMatchObject({
    title: { zh: "说明（英文）", en: "Note" },
    description: { zh: "说明的英文。", en: "What to know." },
    englishOf: "note",
  });
  expect([read(note, ""), read(note_en, "")]).toEqual(["", ""]);
});

test("words that are needed are needed in both, and the English ones may have a sentence of their own", () => {
  const { printed, printed_en } = kinds.prose("printed", {
    needed: true,
    as: "printed_zh",
    title: { zh: "地名", en: "As named" },
    description: { zh: "点到的地名。", en: "As the report has it." },
    english: { zh: "英文。", en: "In English." },
  });
  expect([read(printed, ""), read(printed_en, "")]).toEqual([empty, empty]);
  expect([printed.as, printed.description?.en, printed_en.as]).toEqual([
    "printed_zh",
    "As the report has it.",
    undefined,
  ]);
  expect(printed_en.description).toEqual({ zh: "英文。", en: "In English." });
});

test("words without a title are for those who write them", () => {
  const { note, note_en } = kinds.prose("note", { about: "What to know." });
  expect([note.title, note.about, note_en.title, note_en.about]).toEqual([
    undefined,
    "What to know.",
    undefined,
    "The same in English.",
  ]);
});
