import { describe, expect, test } from "vitest";
import { svgOf } from "../../test/files/drawings.ts";
import { buildDocument } from "./build-document.ts";
import { createSvg } from "./element.ts";
import { place, resolveColours, sizeOf, svgText } from "./tree.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
test("a drawing's text is sound XML, with fixed spaces that XML knows", () => {
  const svg = svgOf("<svg><text>1&nbsp;bn &lt; 2 &amp; 3</text><rect x='1'/></svg>");
  expect(svgText(svg)).toMatch(/<text>1\u00a0bn &lt; 2 &amp; 3<\/text><rect x="1"\/><\/svg>$/);
});

test("a document without a window cannot write a drawing as text", () => {
  const svg = { ownerDocument: { defaultView: null } } as unknown as Element;
  expect(() => svgText(svg)).toThrow("no window");
});

test("the size of a drawing is that of its own attributes", () => {
  expect(sizeOf(svgOf('<svg stroke-width="3" data-height="4" width="360.5" height="20"/>'))).toEqual({
    width: 360.5,
    height: 20,
  });
});

test.each([
  ["light", "#1b1b1f", "#716c5f"],
  ["dark", "#ece9e1", "#a29d91"],
] as const)("in the %s theme colours are written out; what is no colour of ours stays", (theme, ink, other) => {
  const svg = svgOf(
    '<svg fill="var(--ink)"><path stroke="var(--place-other)" d="M0 0"/><path fill="var(--mark)"/><text>var(--ink)</text></svg>',
  );
  const text = svgText(resolveColours(svg, { data, theme }));
  expect(text).toContain(
    ` fill="${ink}"><path stroke="${other}" d="M0 0"/><path fill="var(--mark)"/><text>var(--ink)</text>`,
  );
});

describe("a drawing within a larger one", () => {
  const placed = (text: string, box: { x: number; y: number; width: number; height: number }) => {
    const parent = createSvg(buildDocument);
    place(parent, { drawing: svgOf(text), box });
    return parent.firstElementChild;
  };
  const read = (element: Element | null, names: readonly string[]) => names.map((name) => element?.getAttribute(name));

  test.each([
    ["as wide as its box", { width: 180, height: 500 }, "180", "90"],
    ["as high as its box", { width: 500, height: 45 }, "90", "45"],
    ["larger where there is room", { width: 720, height: 400 }, "720", "360"],
    ["in whole pixels", { width: 101, height: 500 }, "101", "51"],
  ])("is %s, in its proportions", (_, size, width, height) => {
    const svg = placed('<svg width="360" height="180"><g/></svg>', { x: 5, y: 7, ...size });
    expect(read(svg, ["x", "y", "width", "height", "overflow", "viewBox"])).toEqual([
      ...["5", "7", width, height, "visible", "0 0 360 180"],
    ]);
  });

  test("keeps its own view box and gives up what only a page needs", () => {
    const drawing = svgOf(
      '<svg class="chart" role="img" tabindex="0" aria-label="a" width="360" height="180" viewBox="1 2 360 180"><g role="img" aria-label="b" class="c"/></svg>',
    );
    const parent = createSvg(buildDocument);
    place(parent, { drawing, box: { x: 0, y: 0, width: 360, height: 180 } });
    const svg = parent.firstElementChild;
    expect(read(svg, ["viewBox", "class", "role", "tabindex", "aria-label"])).toEqual([
      ...["1 2 360 180", null, null, null, null],
    ]);
    expect(read(svg?.firstElementChild ?? null, ["class", "role", "aria-label"])).toEqual(["c", null, null]);
  });
});
