import { expect, test } from "vitest";
import { digitClasses } from "./digits.ts";
import { widestTenths } from "./number-parts.ts";
import { roundCss } from "./round.ts";
import { gridClasses, slideCss, stripClass } from "./slide-css.ts";
import { screenSlides } from "./slides.ts";
import { board as data } from "../../../test/lib/board.ts";

const slides = screenSlides({ data, lang: "zh" });
const css = slideCss(slides);
const rulesOf = (pattern: RegExp) => css.match(pattern) ?? [];

test("the sheet begins with the round of as many slides as there are", () => {
  expect(css.startsWith(roundCss(10))).toBe(true);
});

test("a target whose share can be told has its strip, and no other slide has", () => {
  expect(rulesOf(/\.strip-[^{]+\{[^}]*\}/g)).toEqual([
    ".strip-400-500{--share:40.0%;--elapsed:50.0%}",
    ".strip-600-500{--share:60.0%;--elapsed:50.0%}",
  ]);
});

test("every turn and every width of a value has the rules of its digits, once", () => {
  const told = slides.flatMap((slide) => (slide.kind === "score" ? [slide.lead, ...slide.rest] : []));
  const names = [...slides.keys(), ...told.map(({ parts }) => widestTenths(parts))].flatMap(digitClasses);
  expect(names.length).toBeGreaterThan(slides.length);
  for (const name of names) expect(css.split(`.${name}{`), name).toHaveLength(2);
});

test("stages of two, two and one tile need a rule for their two rows only", () => {
  expect(rulesOf(/\.(?:columns|rows|tall)-\d+\{[^}]*\}/g)).toEqual([".rows-2{--rows:2}"]);
});

test("a stage's classes tell its columns and its rows both ways; one of anything needs none", () => {
  expect(gridClasses({ columns: 2, rows: 4, tall: 3 })).toEqual(["columns-2", "rows-4", "tall-3"]);
  expect(gridClasses({ columns: 1, rows: 1, tall: 1 })).toEqual([]);
});

test("a strip has a class of its own for what it shows", () => {
  expect(stripClass({ share: "50.4%", elapsed: "91.7%" })).toBe("strip-504-917");
});
