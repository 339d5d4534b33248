import { describe, expect, test } from "vitest";
import { markOf, textsOf } from "../../../test/charts/drawn.ts";
import { count, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { units } from "./units.ts";

const data = world();
const [whole, part, rest] = [row(count(50), "全"), row(count(20), "部"), row(count(30), "余")];
const draw = (grid: Parameters<typeof units>[0], { width = 360, largest }: { width?: number; largest?: number } = {}) =>
  units(grid, { document, data, width, lang: "zh", ...(largest === undefined ? {} : { largest }) });
/** Where the squares of a mark stand. */
const squares = (svg: SVGSVGElement, label: string) =>
  [...(markOf(svg, label)?.getAttribute("d") ?? "").matchAll(/M([\d.]+) ([\d.]+)h(\d+)/g)].map(([, x, y, side]) =>
    [x, y, side].map(Number),
  );

describe("a whole and its part", () => {
  const svg = draw({ whole, part });
  test("are a square for each, those of the part filled, and one more each as a key", () => {
    expect(squares(svg, "部")).toHaveLength(20 + 1);
    expect(squares(svg, "全")).toHaveLength(30 + 1);
    expect(markOf(svg, "部")?.getAttribute("fill")).toBe("var(--place-150300)");
    expect(markOf(svg, "全")?.getAttribute("fill")).toBe("transparent");
  });

  test("stand on even lines, the part first", () => {
    // 25 squares of 14 pixels fit on 350: two lines of 25.
    const [, ...filled] = squares(svg, "部");
    expect(filled[0]?.[0]).toBe(5);
    expect(filled[19]?.[0]).toBe(5 + 19 * 14);
    const empty = squares(svg, "全").slice(1);
    expect(empty[0]?.[0]).toBe(5 + 20 * 14);
    expect([empty[0]?.[1], empty[5]?.[0], empty[5]?.[1]]).toEqual([filled[0]?.[1], 5, (filled[0]?.[1] ?? NaN) + 14]);
  });

  test("say how many they are, each beside its key", () => {
    expect(
      textsOf(svg)
        .map(({ text, x }) => [text, x])
        .sort(),
    ).toEqual([
      ["全 50个", 18],
      ["部 20个", 18],
    ]);
    expect(squares(svg, "全")[0]).toEqual([1, 4, 11]);
    expect(squares(svg, "部")[0]).toEqual([1, 19 + 4, 11]);
  });
});

describe("a whole of two printed parts", () => {
  const svg = draw({ whole, part, rest });
  test("is a frame around all, and its empty squares are the rest", () => {
    expect(squares(svg, "余")).toHaveLength(30 + 1);
    expect(squares(svg, "全")).toEqual([]);
    // Three lines of words and 8 pixels; two lines of squares with 5 pixels around.
    expect(markOf(svg, "全")?.getAttribute("d")).toBe(`M.5 65H${10 + 25 * 14 - 3}V${65 + 10 + 28 - 3}H.5z`);
    expect(markOf(svg, "全")?.getAttribute("stroke")).toBe("var(--rule)");
    expect(svg.getAttribute("height")).toBe("101");
  });

  test("has no key of its own, so its words begin at the edge", () => {
    expect(textsOf(svg).map(({ text, x }) => [text, x])).toEqual([
      ["全 50个", 0],
      ["部 20个", 18],
      ["余 30个", 18],
    ]);
  });
});

test("beside a larger whole lines are as long as its own", () => {
  // 75 make three lines of 25, 51 two of 17 and one less.
  const last = (largest?: number) =>
    Math.max(
      ...squares(draw({ whole: row(count(51), "全"), part }, largest ? { largest } : {}), "全").map(([x]) => x ?? 0),
    );
  expect(last()).toBe(5 + 16 * 14);
  expect(last(75)).toBe(5 + 24 * 14);
});

test("squares are larger from 600 pixels on", () => {
  const side = (width: number) => squares(draw({ whole, part }, { width }), "部")[0]?.[2];
  expect([side(599), side(600)]).toEqual([11, 13]);
});
