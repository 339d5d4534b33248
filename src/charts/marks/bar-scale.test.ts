import { describe, expect, test } from "vitest";
import { count, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { barScale, type BarOptions } from "./bar-scale.ts";
import { perPixel } from "./plot-on.ts";

const data = world();
const rows = [row(count(40), "A", "one"), row(count(10), "B", "one"), row(count(5), "C", "two")];
function lengths({ values = ["", "", ""], ...options }: Partial<BarOptions> & { values?: readonly string[] } = {}) {
  const scaleOf = barScale(rows, { document, data, width: 360, lang: "zh", values, left: 7, room: 112, ...options });
  return rows.map((one) => Math.round((one.of.value_base / perPixel(scaleOf(one))) * 100) / 100);
}

describe("bars", () => {
  // Twelve pixels lie between a bar and its value.
  test("are in proportion, and the longest fills the room", () => {
    expect(lengths()).toEqual([100, 25, 12.5]);
  });

  test("leave room for the value beside each, a fifth wider than estimated", () => {
    // Two characters of 14 pixels: 33.6.
    expect(lengths({ values: ["汉字", "", ""] })).toEqual([66.4, 16.6, 8.3]);
    expect(lengths({ values: ["", "汉字", ""] })).toEqual([100, 25, 12.5]);
    // 40 pixels are left to ten, which is less than 100 to 40.
    expect(lengths({ values: ["", "汉".repeat(5), ""] })).toEqual([64, 16, 8]);
  });

  test("leave room for the whole that they are part of, and for where they begin", () => {
    expect(lengths({ whole: ({ label }) => (label.en === "B" ? 80 : undefined) })).toEqual([50, 12.5, 6.25]);
    expect(lengths({ whole: () => 10 })).toEqual([100, 25, 12.5]);
    expect(lengths({ from: ({ label }) => (label.en === "B" ? 70 : 0) })).toEqual([50, 12.5, 6.25]);
  });

  test("of groups with a scale of their own each fill the room, up to one line", () => {
    expect(lengths({ ownScale: true })).toEqual([100, 25, 100]);
    expect(lengths({ ownScale: true, values: ["汉字", "", ""] })).toEqual([66.4, 16.6, 66.4]);
  });

  test("begin at zero, where the labels end; those on one scale share it", () => {
    const options = { document, data, width: 360, lang: "zh", values: ["", "", ""], left: 7, room: 112 } as const;
    const scaleOf = barScale(rows, { ...options, ownScale: true });
    const [one, other, third] = rows.map(scaleOf);
    expect(one).toEqual({ domain: [0, 40], range: [7, 107] });
    expect(other).toBe(one);
    expect(third).toEqual({ domain: [0, 5], range: [7, 107] });
  });

  test("of nothing or less have no scale to lie on", () => {
    const none = [row(count(0)), row(count(-3))];
    const scaleOf = barScale(none, { document, data, width: 360, lang: "zh", values: ["", ""], left: 7, room: 112 });
    expect(none.map(scaleOf)).toEqual([0, 0].map(() => ({ domain: [0, 0], range: [7, 7] })));
  });
});
