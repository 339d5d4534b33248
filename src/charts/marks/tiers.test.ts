import { describe, expect, test } from "vitest";
import { markOf, numbersOf, textAt } from "../../../test/charts/drawn.ts";
import { percent, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { tiers } from "./tiers.ts";

const data = world();
const rows = [row(percent("50"), "中"), row(percent("75"), "外"), row(percent("25"), "内")];
const draw = (shown = rows, width = 402) => tiers(shown, { document, data, width, lang: "zh" });
const box = (svg: SVGSVGElement, label: string) => numbersOf(markOf(svg, label), ["x", "width", "y", "height"]);

describe("shares that contain each other", () => {
  const svg = draw();
  test("are bars within bars, the smaller inside the larger, in proportion to the frame of the whole", () => {
    expect(box(svg, "外")).toEqual([1, 300, 2 + 11, 100 - 22]);
    expect(box(svg, "中")).toEqual([1, 200, 2 + 22, 100 - 44]);
    expect(box(svg, "内")).toEqual([1, 100, 2 + 33, 100 - 66]);
    const frame = svg.querySelector("rect[stroke-dasharray]");
    expect(numbersOf(frame, ["x", "width", "y", "height"])).toEqual([1, 400, 2, 100]);
  });

  test("are painted the stronger the further in they lie", () => {
    const opacity = ["外", "中", "内"].map((label) => Number(markOf(svg, label)?.getAttribute("fill-opacity")));
    expect(opacity).toEqual([0.5, 0.75, 1]);
    expect(markOf(svg, "外")?.getAttribute("fill")).toBe("var(--place-150300)");
  });

  test("hang their words on lines from their right edges, all on one line where there is room", () => {
    const y = 100 + 12 + 9.5;
    expect([textAt(svg, "25%"), textAt(svg, "50%"), textAt(svg, "75%")]).toEqual([
      { x: 94, y },
      { x: 194, y },
      { x: 294, y },
    ]);
    expect(textAt(svg, "外")).toEqual({ x: 294, y: 100 + 12 + 19 + 8 });
    const lines = [...svg.querySelectorAll("line")].map((line) => numbersOf(line, ["x1", "y1", "y2"]));
    expect(lines.sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [101, 2 + 67, 147],
      [201, 2 + 78, 147],
      [301, 2 + 89, 147],
    ]);
    expect(svg.getAttribute("height")).toBe("155");
  });

  test("are told from the innermost on, line by line, where there is none", () => {
    const close = draw([row(percent("25"), "内"), row(percent("75"), "外"), row(percent("30"), "中")]);
    const [inner, middle, outer] = [textAt(close, "25%"), textAt(close, "30%"), textAt(close, "75%")];
    expect([inner.y, middle.y, outer.y]).toEqual([121.5, 121.5 + 19 + 16 + 8, 121.5 + 2 * (19 + 16 + 8)]);
  });
});
