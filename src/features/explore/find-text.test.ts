import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { foundIn, plainText, textFinder } from "./find-text.ts";

test.each([
  ["１６７．７４亿元", "167.74亿元"],
  ["10,024.7", "10024.7"],
  ["Baotou", "baotou"],
  ["1,2", "1,2"],
])("%s is looked for as %s", (written, plain) => {
  expect(plainText(written)).toBe(plain);
});

test.each([
  ["", true],
  ["包头 亿元", true],
  ["亿元 包头", true],
  ["包头 乌海", false],
])("all words of %j must stand in the row: %s", (query, found) => {
  expect(textFinder(query)("包头市\n1亿元")).toBe(found);
});

test("a row is found by its print, place and indicator in both languages, and its source", () => {
  const [entry] = readExplored(exploreJson(data)).entries;
  if (entry?.of.basis !== "printed" || !("report" in entry.of)) throw new Error("no print of a report");
  const { printed, report, id } = entry.of;
  const names = [entry.cells.place_zh, entry.cells.place_en, entry.cells.indicator_zh, entry.cells.indicator_en];
  for (const word of [printed, report, id, ...names.map(String)])
    expect(textFinder(word.split(" ")[0] ?? "")(foundIn(entry)), word).toBe(true);
});
