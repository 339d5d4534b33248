import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { charactersOf } from "../../scripts/face/characters.ts";
import { svgText } from "../../src/drawing/tree.ts";
import { pageOg } from "../../src/exports/chart-og.ts";
import { fontFiles } from "../../src/exports/png/fonts.ts";
import { data } from "../../src/model/data.ts";
import { languages } from "../../src/model/types.ts";
import { picturesOf } from "../../src/pages/_pictures.ts";

/** The picture of every page in each language, as SVG. */
const drawn = languages.flatMap((lang) =>
  Object.entries(picturesOf({ data, lang })).map(([path, words]) => ({
    ...{ path, lang, words },
    svg: svgText(pageOg(words, { data, lang })),
  })),
);
const named = ({ path, lang }: (typeof drawn)[number]): string => `${lang} ${path}`;

test("what a picture says has room above the line over the site's name", () => {
  const low = drawn.filter(({ svg }) => [...svg.matchAll(/<tspan[^>]* y="(\d+)"/g)].some(([, y]) => Number(y) > 540));
  expect(low.map(named)).toEqual([]);
});

test("the font has a glyph for every character that a picture says", () => {
  const has = fontFiles.map((file) => charactersOf(readFileSync(file)));
  const letters = new Set(drawn.flatMap(({ svg }) => [...svg.replace(/<[^>]*>/g, "")]));
  const missing = [...letters].filter(
    (letter) => letter.trim() !== "" && !has.every((codes) => codes.has(letter.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
});

test("a picture says a number of its page, but where there is none to say", () => {
  const silent = drawn.filter(
    ({ words }) => !/\d/.test(`${words.title} ${words.number ? Object.values(words.number).join(" ") : words.lead}`),
  );
  const kinds = new Set(silent.map(({ path }) => path.replace(/^(.+\/)[^/]+\/$/, "$1…/")));
  expect([...kinds].toSorted()).toMatchInlineSnapshot(`
    [
      "",
      "places/…/",
      "screen/",
      "search/",
      "stories/",
    ]
  `);
});

test("a question whether values may be compared is not broken within its last word", () => {
  const questions = drawn.filter(({ lang, words }) => lang === "zh" && words.title.includes("能比吗？"));
  expect(questions.length).toBeGreaterThan(10);
  expect(questions.filter(({ svg }) => !/>[^<]*能比吗？<\/tspan>/.test(svg)).map(named)).toEqual([]);
});
