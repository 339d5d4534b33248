import { describe, expect, test } from "vitest";
import { money, row, world } from "../../test/lib/fixtures.ts";
import type { Chart } from "./define-chart.ts";
import { drawSvg } from "./draw.ts";
import { bars } from "./marks/bars.ts";

const words = { zh: "甲", en: "A" };
const rows = [row(money("1")), row(money("2", { id: "demo-2" }), "B")];
const sound: Chart = {
  slug: "sound",
  kind: "bars",
  title: () => words,
  subtitle: words,
  select: () => rows,
  render: (all, options) => bars(all, options),
};
const draw = (chart: Chart) => drawSvg(chart, { rows: chart.select(world()), width: 360, lang: "zh", alt: "alt" });

test("a sound chart is drawn at its width under its alternative text, with a title a row", () => {
  const svg = draw(sound);
  expect(svg).toMatch(/^<svg (?=[^>]*width="360")(?=[^>]*aria-label="alt")/);
  expect(svg.match(/<title>/g)).toHaveLength(2);
});

test("a drawing holds the fixed space itself, for XML does not know its name", () => {
  expect(draw({ ...sound, render: (all, options) => bars(all, { ...options, value: () => "1\u00a0bn" }) })).toContain(
    "1\u00a0bn",
  );
});

describe("a drawing is refused where", () => {
  test.each<[string, string, Partial<Chart>]>([
    [
      "it leaves a row undrawn",
      "undrawn rows: sound has 2 rows and 1 marks",
      { render: (all, options) => bars(all.slice(1), options) },
    ],
    [
      "it draws a row twice",
      "undrawn rows: sound has 2 rows and 3 marks",
      { render: (all, options) => bars([...all, ...all.slice(1)], options) },
    ],
    [
      "a value is no number",
      "invalid value: NaN of demo-1 in sound",
      { select: () => [row({ ...money("1"), value_base: NaN })] },
    ],
    [
      "a value has no end",
      "invalid value: Infinity of demo-1 in sound",
      { select: () => [row({ ...money("1"), value_base: Infinity })] },
    ],
    ...["undefined", "NaN", "[object Object]"].map((word): [string, string, Partial<Chart>] => [
      `a word came out as ${word}`,
      `invalid drawing: sound at 360 px holds ${word.replace(" Object]", "")}`,
      { render: (all, options) => bars(all, { ...options, value: () => word }) },
    ]),
  ])("%s", (_, message, cells) => {
    expect(() => draw({ ...sound, ...cells })).toThrow(message);
  });
});
