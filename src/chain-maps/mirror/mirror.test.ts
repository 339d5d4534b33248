import { describe, expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { speak } from "../../drawing/speak.ts";
import { data } from "../../model/data.ts";
import type { Data } from "../../model/types.ts";
import { languages } from "../../model/types.ts";
import { compareCities } from "../compare.ts";
import { drawMirror, mirrorMarks } from "./mirror.ts";

const demo = chainWorld([
  venture("1", { node: "ore" }),
  venture("2", { node: "ore", place: "150200", stage: "signed" }),
  ...Array.from({ length: 7 }, (_, index) => venture(`m${index}`, { node: "metal", place: "150200" })),
  venture("3", { node: "wire", stage: "sought" }),
  venture("4", { place: "150200" }),
]);
function draw(
  own = chain,
  { world = demo, width = 960, lang = "zh" }: { world?: Data; width?: number; lang?: "zh" | "en" } = {},
) {
  const comparison = compareCities(own, world);
  const svg = drawMirror(comparison, { document, width, lang, data: world, name: "alt", href: (id) => `#${id}` });
  return { comparison, svg: speak(svg, lang) };
}
const said = (svg: Element, id: string) => svg.querySelector(`a[href="#${id}"] > title`)?.textContent;
/** Where the words of a link stand, from the left, and how they are anchored. */
const standing = (svg: Element, id: string) => {
  const text = svg.querySelector(`a[href="#${id}"] text`);
  return { x: Number(text?.querySelector("tspan")?.getAttribute("x")), anchor: text?.getAttribute("text-anchor") };
};

describe.each([360, 640, 960])("a chain mirrored at %i px", (width) => {
  const { svg } = draw(chain, { width });

  test("has the first city to the left of the axis, growing away from it, and the second to the right", () => {
    const [left, right] = [standing(svg, "demo-1"), standing(svg, "demo-2")];
    expect(left).toMatchObject({ anchor: "end" });
    expect(right).toMatchObject({ anchor: null });
    expect(left.x).toBeLessThan(width / 2);
    expect(right.x).toBeGreaterThan(width / 2);
    expect(left.x + right.x).toBeCloseTo(width);
  });

  test("has the names of links in the middle", () => {
    expect(standing(svg, "ore")).toEqual({ x: width / 2, anchor: "middle" });
  });

  test("says to the ear on which side a firm stands, and of a link how far it is in either city", () => {
    expect(said(svg, "demo-1")).toBe("企业1：\n乌海；\n乌海市 · 投产；\n《演示》第3行");
    expect(said(svg, "demo-2")).toBe("企业2：\n包头；\n包头市 · 签约；\n《演示》第3行");
    expect(said(svg, "ore")).toBe("环节ore：\n乌海：投产；\n包头：签约");
    expect(said(svg, "furnace")).toBe("环节furnace：\n两地都没有归到这里的内容");
  });

  test("names three firms of a side and says how many more there are", () => {
    const links = [...svg.querySelectorAll("a")].filter((link) => link.textContent.includes("另有4项"));
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#metal"]);
  });

  test("leads the keyboard from link to link in the order of the chain, the first city before the second", () => {
    const order = [...svg.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    const firms = ["demo-m0", "demo-m1", "demo-m2", "metal"];
    expect(order).toEqual(
      ["furnace", "ore", "demo-1", "demo-2", "metal", ...firms, "wire", "demo-3", "cable", "demo-4"].map(
        (id) => `#${id}`,
      ),
    );
  });
});

test("a side of which nothing is told says so, and has no edge", () => {
  const { svg } = draw();
  const edges = [...svg.querySelectorAll('path[stroke-width="3"]')].map((path) => [
    path.getAttribute("stroke"),
    path.getAttribute("stroke-dasharray"),
  ]);
  expect(edges).toEqual([
    ["var(--status-producing)", null],
    ["var(--status-signed)", null],
    ["var(--status-producing)", null],
    ["var(--status-sought)", "5 3"],
  ]);
  expect(svg.textContent).toContain("没有归到这里的内容");
});

test("every chain is drawn with all its marks, in either language and at every width", () => {
  for (const own of data.chains)
    for (const lang of languages)
      for (const width of [360, 640, 960]) {
        const { svg, comparison } = draw(own, { world: data, width, lang });
        expect(svg.querySelectorAll("title")).toHaveLength(mirrorMarks(comparison));
        expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
      }
});
