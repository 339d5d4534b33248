import { describe, expect, test } from "vitest";
import { money, row, world } from "../../test/lib/fixtures.ts";
import { buildDocument as document } from "../drawing/build-document.ts";
import { widths } from "../drawing/widths.ts";
import { remainder } from "../model/derive.ts";
import type { ChartSpec } from "./define-chart.ts";
import { drawIn } from "./draw-in.ts";
import { bars } from "./marks/bars.ts";

describe("draw", () => {
  const data = world([money("1"), money("3")]);
  const words = { zh: "甲", en: "A" };
  const rows = [row(money("1")), row(money("2", { id: "demo-2" }), "B")];
  const sound: ChartSpec = {
    slug: "sound",
    kind: "bars",
    title: () => words,
    subtitle: words,
    select: () => rows,
    render: (all, options) => bars(all, options),
  };
  const draw = (chart: ChartSpec) =>
    drawIn(chart, { rows: chart.select(data), data, lang: "zh", name: "alt", document });

  test("a sound chart is drawn at each width under its name, with a title a row and patterns of its own", () => {
    const hatched = [row(remainder({ whole: money("3"), part: money("1") }))];
    expect(draw(sound).map(({ width }) => width)).toEqual([...widths]);
    for (const { width, svg } of draw(sound)) {
      expect(svg).toMatch(new RegExp(`^<svg (?=[^>]*width="${width}")(?=[^>]*aria-label="alt")`));
      expect(svg.match(/<title>/g)).toHaveLength(2);
    }
    for (const { width, svg } of draw({ ...sound, select: () => hatched }))
      expect(svg).toContain(`<pattern id="sound-${width}-place-150300"`);
  });

  test("what is said at a mark is drawn once, at each width", () => {
    const annotations = () => rows.slice(0, 1).map((one) => ({ row: one, text: words, rests: [] }));
    for (const { svg } of draw({ ...sound, annotations })) expect(svg.match(/class="annotation"/g)).toHaveLength(1);
  });

  describe("a drawing is refused where", () => {
    test.each<[string, string, Partial<ChartSpec>]>([
      [
        "it leaves a row undrawn",
        "undrawn marks: sound has 2, 1 are drawn.",
        { render: (all, options) => bars(all.slice(1), options) },
      ],
      [
        "it draws a row twice",
        "undrawn marks: sound has 2, 3 are drawn.",
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
      [
        "what is said at a mark does not come out",
        "undrawn annotations: sound has 1, 0 are drawn.",
        { annotations: () => [{ row: row(money("1")), text: words, rests: [] }] },
      ],
    ])("%s", (_, message, cells) => {
      expect(() => draw({ ...sound, ...cells })).toThrow(message);
    });
  });
});
