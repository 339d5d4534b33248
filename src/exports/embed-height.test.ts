import { describe, expect, test } from "vitest";
import { drawingsOf } from "../../test/files/drawings.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { embedHeight } from "./embed-height.ts";

// A line each of headline, subtitle and source, the spaces between them, and the line below.
const around = 28.35 + 22.5 + 19.5 + (12 + 10 + 4 + 24 + 4 + 4 + 19.5) + 19.5 + 28;

describe("the height of an embed", () => {
  // A phone's drawing is upright.
  const drawings = () => drawingsOf((width) => `<svg width="${width}" height="${width === 360 ? 400 : 320}"></svg>`);

  test.each([
    [640, (320 * 612) / 640],
    [600, (320 * 572) / 640],
    // Within the frame's sides, 480 pixels are the least for the drawing of a column.
    [508, (320 * 480) / 640],
    [507, (400 * 479) / 360],
    [360, (400 * 332) / 360],
  ])("in a column of %i pixels is that of the drawing that fits it, and of the words", (column, drawn) => {
    expect(embedHeight(demoChart({ drawings }), { lang: "zh", column })).toBe(Math.ceil(drawn + around));
  });

  test("is that of a column of 640 pixels unless told", () => {
    expect(embedHeight(demoChart(), { lang: "en" })).toBe(embedHeight(demoChart(), { lang: "en", column: 640 }));
  });

  test.each([
    ["title", 28.35, 21],
    ["subtitle", 22.5, 15],
    ["source", 19.5, 13],
  ] as const)("grows by a line where the %s breaks", (what, line, size) => {
    const words = (count: number) => ({ zh: "字".repeat(count), en: "" });
    const fits = Math.floor((612 * 0.97) / size);
    const height = (count: number) => {
      return embedHeight(demoChart({ [what]: words(count) }), { lang: "zh" });
    };
    const drawn = (320 * 612) / 640;
    expect(height(fits)).toBe(Math.ceil(drawn + around));
    expect(height(fits + 1)).toBe(Math.ceil(drawn + around + line));
  });

  test("gives English more room than its estimate, for that errs on the long side", () => {
    // 51 letters of 21 pixels fill 612 pixels by the estimate, 56 fill 612 × 1.1.
    const height = (letters: number) =>
      embedHeight(demoChart({ title: { zh: "", en: `${"a".repeat(letters - 4)} bcd` } }), { lang: "en" });
    expect(height(55)).toBe(height(20));
    expect(height(58)).toBeGreaterThan(height(20));
  });
});
