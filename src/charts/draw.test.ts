import { describe, expect, test } from "vitest";
import { defineChart, type Chart } from "./chart.ts";
import { drawSvg } from "./draw.ts";
import { bars } from "./marks/bars.ts";
import { prepareChart } from "./prepare.ts";
import { count, money, row, world } from "../../test/lib/fixtures.ts";

const words = { zh: "甲", en: "A" };
const data = world();
const rows = [row(money("1")), row(money("2", { id: "demo-2" }), "B")];
const sound: Chart = {
  slug: "sound",
  kind: "bars",
  title: () => words,
  subtitle: words,
  select: () => rows,
  render: (all, options) => bars(all, options),
};
const draw = (chart: Chart) => drawSvg(chart, { rows: chart.select(data), width: 360, lang: "zh", alt: "alt" });

test("a sound chart is prepared and drawn", () => {
  expect(prepareChart(defineChart(sound), { data }).rows).toBe(rows);
  expect(draw(sound)).toContain("<title>");
});

describe("a chart is refused where", () => {
  test.each<[string, string, () => unknown]>([
    ["its slug is no address", "invalid slug: Sound", () => defineChart({ ...sound, slug: "Sound" })],
    [
      "a text is missing in one language",
      "missing text: sound",
      () => defineChart({ ...sound, notes: [{ zh: "甲", en: " " }] }),
    ],
    ["it has no rows", "no rows: sound", () => prepareChart({ ...sound, select: () => [] }, { data })],
    [
      "it mixes indicators without a reason",
      "mixed indicators: sound",
      () => prepareChart({ ...sound, select: () => [...rows, row(count(3))] }, { data }),
    ],
    [
      "it leaves a row undrawn",
      "undrawn rows: sound has 2 rows and 1 marks",
      () => draw({ ...sound, render: (all, options) => bars(all.slice(1), options) }),
    ],
    [
      "a value is no number",
      "invalid value: NaN of demo-1 in sound",
      () => draw({ ...sound, select: () => [row(money("1", { value_base: NaN }))] }),
    ],
    [
      "a word came out as undefined",
      "invalid drawing: sound at 360 px holds undefined",
      () => draw({ ...sound, render: (all, options) => bars(all, { ...options, value: () => "undefined" }) }),
    ],
  ])("%s", (_, message, make) => {
    expect(make).toThrow(message);
  });
});

test("with a reason, indicators may be mixed", () => {
  const mixed = [...rows, row(count(3))];
  expect(prepareChart({ ...sound, mixes: words, select: () => mixed }, { data }).rows).toBe(mixed);
});
