import { describe, expect, test } from "vitest";
import { svgOf } from "../../test/files/drawings.ts";
import { svgText } from "./tree.ts";
import { drawAtWidths, drawnFor, onceALanguage } from "./widths.ts";

const draw = (inside: string) => () =>
  drawAtWidths("demo", {
    marks: 2,
    lang: "en",
    draw: (width) => svgOf(`<svg width="${width}" height="50">${inside}</svg>`),
  });
const two = "<title>a</title><title>b</title>";

test("a drawing is made for each of the widths, as a tree and as text", () => {
  const drawings = draw(two)();
  expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
  for (const { width, height, tree, svg } of drawings) {
    expect(height).toBe(50);
    expect(tree().getAttribute("width")).toBe(String(width));
    expect(svgText(tree())).toBe(svg);
  }
});

describe("a drawing is refused where", () => {
  test.each([
    ["a mark is missing", "<title>a</title>", "undrawn marks: demo has 2, 1 are drawn."],
    ["a mark is drawn twice", `${two}<title>b</title>`, "undrawn marks: demo has 2, 3 are drawn."],
    ["a number came out as none", `${two}<rect x="NaN"/>`, "invalid drawing: demo at 360 px holds NaN."],
    ["a word came out as undefined", `${two}<text>undefined</text>`, "demo at 360 px holds undefined."],
    ["an object came out", `${two}<text>[object Object]</text>`, "invalid drawing: demo at 360 px holds [object."],
  ])("%s", (_, inside, message) => {
    expect(draw(inside)).toThrow(message);
  });
});

test("drawings of a language are made once, when they are asked for", () => {
  const asked: string[] = [];
  const drawings = onceALanguage((lang) => {
    asked.push(lang);
    return draw(two)();
  });
  expect(asked).toEqual([]);
  expect(drawings("zh")).toBe(drawings("zh"));
  expect(drawings("en")).not.toBe(drawings("zh"));
  expect(asked).toEqual(["zh", "en"]);
});

test("the drawing for a width is found among the others, or said to be missing", () => {
  expect(drawnFor(draw(two)(), { width: 640 }).width).toBe(640);
  expect(() => drawnFor([], { width: 640 })).toThrow("no drawing: 640 px.");
});
