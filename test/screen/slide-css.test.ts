import { expect, test } from "vitest";
import { digitClasses } from "../../src/screen/digits.ts";
import { widestTenths } from "../../src/screen/number-parts.ts";
import { gridClasses, slideCss, stripClass } from "../../src/screen/slide-css.ts";
import { screenSlides } from "../../src/screen/slides.ts";

test.each(["zh", "en"] as const)(
  "the style sheet of the slides in %s has a rule for each measure that they have, once",
  (lang) => {
    const slides = screenSlides(lang);
    const css = slideCss(slides);
    const told = slides.flatMap((slide) => (slide.kind === "score" ? [slide.lead, ...slide.rest] : []));
    const names = [
      ...slides.keys().flatMap(digitClasses),
      ...told.flatMap(({ parts }) => digitClasses(widestTenths(parts))),
      ...slides.flatMap((slide) => (slide.kind === "chain" ? slide.stages.flatMap(gridClasses) : [])),
      ...slides.flatMap((slide) => (slide.kind === "target" && slide.strip ? [stripClass(slide.strip)] : [])),
    ];
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) expect(css.split(`.${name}{`), name).toHaveLength(2);
  },
);

test("one column, one row of tiles is what the style sheet takes without a word", () => {
  expect(gridClasses({ columns: 1, rows: 1, tall: 1 })).toEqual([]);
  expect(gridClasses({ columns: 2, rows: 4, tall: 3 })).toEqual(["columns-2", "rows-4", "tall-3"]);
});

test("a strip has a class of its own for what it shows", () => {
  expect(stripClass({ share: "50.4%", elapsed: "91.7%" })).toBe("strip-504-917");
});
