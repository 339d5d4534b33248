import { describe, expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { Lang, Venture, VentureStage } from "../../model/types.ts";
import { chainView, type View } from "../chain-view.ts";
import { drawChainMap, paleLink } from "./chain-map.ts";

function draw(
  ventures: readonly Venture[],
  { width = 360, lang = "zh", view = "prospect" }: { width?: number; lang?: Lang; view?: View } = {},
) {
  const data = chainWorld(ventures);
  return drawChainMap(chainView(chain, { scope: "wuhai", view, data }), {
    document,
    width,
    lang,
    data,
    name: "alt",
    href: (id) => `#${id}`,
  });
}
const attribute = (element: Element | null | undefined, name: string) => element?.getAttribute(name) ?? null;

describe("the frame of a node", () => {
  const solid = null;
  test.each<[string, View, VentureStage | "none", string, string, string | null, string | null]>([
    ["what stands", "prospect", "producing", "raised", "status-producing", solid, "status-producing"],
    ["what is signed", "prospect", "signed", "raised", "status-signed", solid, "status-signed"],
    ["what is sought", "prospect", "sought", "raised", "status-sought", "5 3", "status-sought"],
    ["a reported gap", "directions", "gap", "raised", "status-gap", "5 3", "status-gap"],
    ["context", "panorama", "signed", "ground", "rule", solid, null],
    ["context that is sought", "panorama", "sought", "ground", "rule", "5 3", null],
  ])("shows %s in a %s", (_, view, stage, fill, stroke, dashes, side) => {
    const ventures = stage === "none" ? [] : [venture("1", { node: "cable", stage })];
    const [frame, bar] = draw(ventures, { view }).querySelectorAll('a[href="#cable"] rect');
    expect(attribute(frame, "fill")).toBe(`var(--${fill})`);
    expect(attribute(frame, "stroke")).toBe(`var(--${stroke})`);
    expect(attribute(frame, "stroke-dasharray")).toBe(dashes);
    expect(attribute(bar, "fill")).toBe(side && `var(--${side})`);
  });

  test("is not drawn around silence", () => {
    expect(draw([]).querySelectorAll("rect")).toHaveLength(0);
  });

  test("shows an opening in ink, dashed and without a coloured side, for no report speaks of it", () => {
    const svg = draw([venture("1", { node: "ore" })], { view: "directions" });
    const [frame, bar] = svg.querySelectorAll('a[href="#metal"] rect');
    expect(attribute(frame, "stroke")).toBe("var(--ink)");
    expect(attribute(frame, "stroke-dasharray")).toBe("5 3");
    expect(bar).toBeUndefined();
  });
});

test("a name is bold where its node belongs to the view, and muted with its status where it does not", () => {
  const svg = draw([venture("1", { node: "ore" })]);
  const texts = (id: string) =>
    [...svg.querySelectorAll(`a[href="#${id}"] text`)].map((text) => [
      attribute(text, "font-weight"),
      attribute(text, "fill"),
    ]);
  expect(texts("ore")).toEqual([
    ["700", null],
    [null, "var(--muted)"],
  ]);
  // Silence has a mark, and its words are read.
  expect(texts("cable")).toEqual([[null, "var(--muted)"]]);
  expect(texts("demo-1")).toEqual([[null, null]]);
});

test.each([
  [360, "zh", ["设备", "上游", "中游", "下游"]],
  [960, "zh", ["设备、上游", "中游", "下游"]],
  [960, "en", ["Equipment, Upstream", "Midstream", "Downstream"]],
] as const)("at %i px in %s the headings are %j", (width, lang, words) => {
  const texts = [...draw([], { width, lang }).querySelectorAll("text")].map((text) => text.textContent);
  expect(texts.filter((text) => words.some((word) => word === text))).toEqual(words);
});

test("links between what is told are darker than links to silence, those within a place darkest; each has a head", () => {
  const routes = (ventures: readonly Venture[]) =>
    [...draw(ventures).querySelectorAll('path[fill="none"][stroke-width]')]
      .filter((path) => attribute(path.nextElementSibling, "d")?.endsWith("z") && attribute(path, "transform") === null)
      .map((path) => ({
        colour: attribute(path, "stroke"),
        lines: attribute(path, "d")?.match(/M/g)?.length,
        heads: attribute(path.nextElementSibling, "d")?.match(/z/g)?.length,
        headColour: attribute(path.nextElementSibling, "fill"),
        opacity: attribute(path, "stroke-opacity"),
      }));
  const pale = { colour: "var(--muted)", headColour: "var(--muted)", opacity: `${paleLink}` };
  const dark = { colour: "var(--muted)", headColour: "var(--muted)", opacity: null };
  expect(routes([])).toEqual([{ ...pale, lines: 4, heads: 4 }]);
  expect(routes([venture("1", { node: "ore" })])).toEqual([{ ...pale, lines: 4, heads: 4 }]);
  const signed = venture("2", { node: "metal", stage: "signed" });
  expect(routes([venture("1", { node: "ore" }), signed])).toEqual([
    { ...pale, lines: 3, heads: 3 },
    { ...dark, lines: 1, heads: 1 },
  ]);
  const ink = { colour: "var(--ink)", headColour: "var(--ink)", opacity: null };
  expect(routes([venture("1", { node: "ore" }), venture("2", { node: "metal" })])).toEqual([
    { ...pale, lines: 3, heads: 3 },
    { ...ink, lines: 1, heads: 1 },
  ]);
});

test("a head points at the box that its link enters", () => {
  const svg = draw([]);
  const [route] = svg.querySelectorAll('path[stroke-width="1.25"]');
  const ends = [...(attribute(route, "d") ?? "").matchAll(/([\d.]+) ([\d.]+)(?=M|$)/g)];
  // Links enter from the left here: six pixels back, three up and down.
  const heads = ends.map(([, x, y]) => {
    const at = (dx: number, dy: number) => `${Math.round((Number(x) + dx) * 10) / 10} ${Number(y) + dy}`;
    return `M${x} ${y}L${at(-6, 3)}L${at(-6, -3)}z`;
  });
  expect(heads).toHaveLength(4);
  expect(attribute(route?.nextElementSibling, "d")).toBe(heads.join(""));
});

test("the drawing is as wide as asked, named, and high enough for what has no node", () => {
  const placed = (svg: SVGSVGElement) => Number(attribute(svg.lastElementChild, "transform")?.match(/,([\d.]+)/)?.[1]);
  const [without, below] = [draw([]), draw([venture("1"), venture("2")])];
  expect([attribute(without, "width"), attribute(without, "role"), attribute(without, "aria-label")]).toEqual([
    "360",
    "group",
    "alt",
  ]);
  for (const svg of [without, below]) expect(attribute(svg, "viewBox")).toBe(`0 0 360 ${attribute(svg, "height")}`);
  expect(Number(attribute(without, "height"))).toBe(Math.ceil(placed(without) - 14 + 4));
  // Two labels below the heading: 26 and as much each as a finger needs, then a margin of four.
  expect(Number(attribute(below, "height"))).toBe(Math.ceil(placed(below) + 26 + 2 * 26 + 4));
});

test("what a card leaves out leads to the rows of its node", () => {
  const svg = draw(Array.from({ length: 7 }, (_, index) => venture(`${index}`, { node: "ore" })));
  const links = [...svg.querySelectorAll("a")].filter((link) => link.textContent.includes("另有3项"));
  expect(links.map((link) => attribute(link, "href"))).toEqual(["#ore"]);
});
