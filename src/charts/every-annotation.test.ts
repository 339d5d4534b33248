import { describe, expect, test } from "vitest";
import { boxesOf, meet, turnsOf } from "../../test/charts/boxes.ts";
import { buildDocument } from "../drawing/build-document.ts";
import { data } from "../model/data.ts";
import { formatPeriod, formatValue } from "../model/format.ts";
import { computedValue } from "../model/format/value.ts";
import { inputFigures } from "../model/lookup.ts";
import { languages } from "../model/types.ts";
import { figureChart } from "./figure-chart.ts";
import { chartSpecs } from "./index.ts";

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const drawn = (svg: string) => {
  const body = buildDocument.createElement("div");
  body.innerHTML = svg;
  return body.querySelector("svg") as SVGSVGElement;
};
const annotatedCharts = chartSpecs.filter(({ annotations }) => annotations !== undefined);

test("some charts say at their marks why these are as they are", () => {
  expect(annotatedCharts.length).toBeGreaterThanOrEqual(5);
});

describe.each(annotatedCharts)("$slug", (spec) => {
  const chart = figureChart(spec, data);
  const annotations = spec.annotations?.(chart.rows, data) ?? [];

  test("has each reason in both languages, at a row of its own", () => {
    expect(annotations.length).toBeGreaterThan(0);
    expect(new Set(annotations.map(({ row }) => row)).size).toBe(annotations.length);
    for (const { row, text } of annotations) {
      expect(chart.rows).toContain(row);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z\d]/);
    }
  });

  test("types no number in them that neither their prints, nor their notes, nor a sum of these carries", () => {
    for (const { row, text, rests } of annotations) {
      const prints = [...inputFigures(row.of, data), ...rests];
      const ids = new Set(prints.map(({ id }) => id));
      const sums = data.relations.filter(({ figures }) => figures.length > 0 && figures.every((id) => ids.has(id)));
      for (const lang of languages) {
        const known = [
          ...prints.flatMap((of) => [formatValue(of, lang), formatPeriod(of, lang), of.note[lang]]),
          ...sums.map(({ computed = 0, unit_base, note }) =>
            computedValue({ value_base: computed, unit_base, note }, lang),
          ),
        ];
        // How many digits a print has behind its point is counted.
        const counts = prints.map(({ printed }) => String(/\.(\d+)/.exec(printed)?.[1]?.length ?? 0));
        const allowed = [...numbersIn(known.join(" ")), ...counts];
        expect(numbersIn(text[lang]).filter((number) => !allowed.includes(number))).toEqual([]);
      }
    }
  });

  test("tells each once in its alternative text, and once to who hears the drawing mark by mark", () => {
    for (const lang of languages)
      for (const { text } of annotations) {
        const alike = annotations.filter((one) => one.text[lang] === text[lang]).length;
        expect(chart.alt[lang].split(text[lang])).toHaveLength(1 + alike);
        for (const { svg } of chart.drawings(lang)) {
          const titles = [...drawn(svg).querySelectorAll("title")].map(({ textContent }) => textContent);
          expect(titles.filter((title) => title.endsWith(text[lang]))).toHaveLength(alike);
        }
      }
  });

  test("names in its source what they rest on", () => {
    const places = annotations.flatMap(({ rests }) => rests);
    for (const place of places)
      if ("line" in place) expect(chart.sourceInFull.zh).toMatch(new RegExp(`第[\\d、]*\\b${place.line}\\b`));
  });

  test("at every width and in both languages no reason covers other words, marks or lines, nor leaves the drawing", () => {
    for (const lang of languages)
      for (const { svg, width, height } of chart.drawings(lang)) {
        const root = drawn(svg);
        const { own, words, marks } = boxesOf(root);
        for (const box of own) {
          expect([box.x1 >= -1, box.x2 <= width + 1, box.y1 >= 0, box.y2 <= height]).toEqual([true, true, true, true]);
          expect(
            [...words, ...marks].filter((other) => meet(box, other)).map(({ text }) => [width, box.text, text]),
          ).toEqual([]);
          expect(own.filter((other) => other !== box && meet(box, other)).map(({ text }) => text)).toEqual([]);
        }
        for (const turn of turnsOf(root))
          expect(
            [...words, ...own].filter((box) => meet(turn, box)).map(({ text }) => [width, turn.text, text]),
          ).toEqual([]);
      }
  });
});
