import { describe, expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { createSvg } from "../../drawing/element.ts";
import { tooltipText } from "../../drawing/mark.ts";
import { annotationOf, drawAnnotations, placeAnnotations, titleOf } from "./annotations.ts";

const room = { from: 0, to: 360, top: 100 };
const said = (placed: ReturnType<typeof placeAnnotations>["placed"]) =>
  placed.map(({ words }) => words.map(({ text }) => text).join(" "));

describe("a reason", () => {
  test("stands under its mark, to the right of a line that leads down to it", () => {
    const { placed, height } = placeAnnotations([{ text: "not stated", x: 20, y: 95 }], room);
    expect(placed).toEqual([
      { words: [{ x: 29, y: 112, text: "not stated", role: "reason" }], leader: { x: 20, y1: 95, y2: 112, to: 26 } },
    ]);
    expect(height).toBe(22);
  });

  test("stands to the left where there is no room to the right, and its lines are wide enough to be read", () => {
    const text = "printed as funds received in projects from outside the region";
    const { placed } = placeAnnotations([{ text, x: 340, y: 95 }], room);
    expect(placed[0]?.words.map(({ role, x }) => [role, x])).toEqual([
      ["reasonBefore", 331],
      ["reasonBefore", 331],
    ]);
    expect(said(placed)).toEqual([text]);
  });

  test("takes no room where there is none", () => {
    expect(placeAnnotations([], room)).toEqual(expect.objectContaining({ placed: [], height: 0 }));
  });

  test("breaks no Chinese word at the end of a line", () => {
    const { placed } = placeAnnotations([{ text: "印作区外项目引进到位资金", x: 20, y: 95 }], { ...room, to: 180 });
    expect(placed[0]?.words.map(({ text }) => text)).toEqual(["印作区外项目引进到位", "资金"]);
  });
});

test.each([
  [20, 200],
  [20, 60],
  [150, 340],
  [300, 340],
])("of marks at %d and %d px each has its reason, and no line crosses the words of the other", (a, b) => {
  const text = "printed as funds received in projects from outside the region";
  const marked = [a, b].map((x, index) => ({ text: `${index} ${text}`, x, y: 95 }));
  const { placed, height } = placeAnnotations(marked, room);
  expect(said(placed).toSorted()).toEqual(marked.map((one) => one.text));
  const [above, below] = placed;
  const [first] = above?.words ?? [];
  const crossed =
    first?.role === "reason" ? (below?.leader.x ?? NaN) > first.x : (below?.leader.x ?? NaN) < (first?.x ?? NaN);
  const narrow = (above?.words.length ?? 0) > 1 && Math.abs((below?.leader.x ?? NaN) - (first?.x ?? NaN)) >= 150;
  expect(!crossed || narrow).toBe(true);
  expect(height).toBeLessThan(120);
});

const [data, rows] = [world(), [row(money("1"), "甲"), row(money("2", { id: "demo-2" }), "乙")]];
const [first, other] = rows;
const options = {
  annotations: first ? [{ row: first, text: { zh: "口径未载", en: "scope not stated" }, rests: [] }] : [],
  data,
  lang: "zh",
} as const;

test("a mark that has a reason says it when pointed at or heard, after all else; another does not", () => {
  if (!first || !other) throw new Error("no rows");
  expect(titleOf(first, options)).toBe(`${tooltipText(first, options)}\n口径未载`);
  expect(titleOf(other, options)).toBe(tooltipText(other, options));
  expect(annotationOf(first, { ...options, lang: "en" })).toBe("scope not stated");
  expect(annotationOf(first, { lang: "en" })).toBeUndefined();
});

test("each is a group with its line, a dot on the mark, and its words", () => {
  const svg = createSvg(document);
  drawAnnotations(svg, placeAnnotations([{ text: "not stated", x: 20, y: 95 }], room));
  const [group, ...more] = svg.children;
  expect(more).toEqual([]);
  expect(group?.getAttribute("class")).toBe("annotation");
  expect([...(group?.querySelectorAll("path") ?? [])].map((path) => path.getAttribute("d"))).toEqual([
    "M20 95V112H26",
    "M20 95V112H26",
  ]);
  expect(group?.querySelector("circle")?.getAttribute("cy")).toBe("95");
  expect(group?.textContent).toBe("not stated");
});
