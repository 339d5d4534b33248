import { describe, expect, test } from "vitest";
import { drawingsOf } from "../../test/files/drawings.ts";
import { computedRow, demoChart, printedRow } from "../../test/files/fixtures.ts";
import { embedHeight } from "./embed-height.ts";

// A line each of headline, subtitle, source and link, and the spaces around them.
const around = 28.35 + 22.5 + 19.5 + 19.5 + (12 + 14 + 10 + 4 + 4 + 10);

describe("the height of an embed", () => {
  // A phone's drawing is upright.
  const drawings = () => drawingsOf((width) => `<svg width="${width}" height="${width === 360 ? 400 : 320}"></svg>`);

  test.each([
    [640, (320 * 612) / 640],
    [600, (320 * 572) / 640],
    // Within the frame's sides, 480 pixels are the least for the drawing of a column.
    [508, (320 * 480) / 640],
    // A drawing grows by three tenths at most.
    [507, (400 * 468) / 360],
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
    const fits = Math.floor(612 / size) - (what === "source" ? 3 : 0);
    const height = (count: number) => {
      return embedHeight(demoChart({ [what]: words(count) }), { lang: "zh" });
    };
    expect(height(fits + 4) - height(fits - 4)).toBeOneOf([Math.floor(line), Math.ceil(line)]);
  });

  test("grows by the key, where a chart has one, and by more of it where the column is narrow", () => {
    const height = (column: number, rows = [printedRow, computedRow]) =>
      embedHeight(
        demoChart({ drawings: () => drawingsOf((width) => `<svg width="${width}" height="0"></svg>`), rows }),
        {
          lang: "zh",
          column,
        },
      );
    expect(height(640) - height(640, [printedRow])).toBe(28);
    expect(height(160) - height(160, [printedRow])).toBe(49);
  });
});
