import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { aPlace } from "../../../test/lib/place.ts";
import { citedFigure } from "../../../test/lib/cited.ts";
import { count, money, world } from "../../../test/lib/fixtures.ts";
import type { Figure, Lang } from "../../model/types.ts";
import { method } from "../../../test/lib/rows.ts";
import { drawTiles, textSizes, valueLines } from "./tile-map.ts";
import type { TileRow } from "./tile-rows.ts";

const document = new Window().document as unknown as Document;
const data = world();
const place = (code: string) => aPlace({ code, zh: `甲${code}市`, en: `A${code} League`, level: "league", parent: "" });
const nothing = { ventures: [], rows: [] };
const given = { kind: "figure", figures: [], ...nothing } as const;
const named = { kind: "named", ...nothing } as const;
const row = (code: string, cells: Partial<TileRow> = {}): TileRow => ({
  place: place(code),
  tile: undefined,
  mention: { kind: "silent", ventures: [], rows: [], reports: [] },
  namings: [],
  figures: [],
  methods: [],
  cited: [],
  ...cells,
});

test.each([
  [true, "en", { name: 11.5, value: 10.5, silence: 10 }],
  [true, "zh", { name: 13, value: 12, silence: 11 }],
  [false, "en", { name: 13, value: 12, silence: 11 }],
  [false, "zh", { name: 13, value: 12, silence: 11 }],
] as const)("only a narrow tile (%s) in English (%s) has smaller letters", (narrow, lang, sizes) => {
  expect(textSizes({ narrow, lang })).toEqual(sizes);
});

describe("a tile's value", () => {
  const one = money("100");
  const hedged = money("100", { qualifier: "about", printed: "约100亿元" });

  test.each<[string, Lang, number, readonly Figure[], readonly string[]]>([
    ["stands in one line", "zh", 200, [one], ["100亿元"]],
    ["has the number of the others below it", "zh", 200, [one, one, one], ["100亿元", "另2个"]],
    [
      "does not count a broken print of what is printed whole",
      "zh",
      200,
      [one, { ...one, flags: ["lost-unit"] }],
      ["100亿元"],
    ],
    ["in English too", "en", 200, [one, one], ["CNY 10 bn", "+1 more"]],
    ["is parted from its unit where it has no room", "zh", 60, [money("577.22")], ["577.22", "亿元"]],
    ["is broken where it has no room", "en", 90, [hedged], ["about CNY", "10 bn"]],
    ["takes the place of the others then", "en", 90, [hedged, one], ["about CNY", "10 bn"]],
    // The English letters of this line are 61 px by the estimate: bold ones need a quarter more.
    ["needs more room in English", "en", 76, [one], ["CNY", "10 bn"]],
    ["and has it", "en", 77, [one], ["CNY 10 bn"]],
  ])("%s (%s, %i px)", (_, lang, width, figures, lines) => {
    expect(valueLines(row("1", { figures }), { width, size: 12, lang })).toEqual(lines);
  });
});

describe("the map", () => {
  const tile = (wide: [number, number], narrow: [number, number]) => ({
    place: "",
    column: wide[0],
    row: wide[1],
    narrow_column: narrow[0],
    narrow_row: narrow[1],
  });
  const rows = [
    row("150900", { tile: tile([2, 0], [0, 2]) }),
    row("150300", { tile: tile([0, 1], [1, 0]), mention: given, figures: [money("100"), count(9)] }),
    row("150200", { tile: tile([0, 0], [0, 0]), mention: named, methods: [{ id: "m" } as never] }),
    row("150000", { figures: [money("7")] }),
  ];
  const draw = (width: number, lang: Lang = "zh") =>
    drawTiles(rows, { document, width, lang, data, alt: "图", href: (code) => `/${code}` });
  const of = (svg: SVGSVGElement, code: string, selector: string, names: readonly string[]) =>
    names.map((name) => svg.querySelector(`a[href="/${code}"] ${selector}`)?.getAttribute(name));

  test("links the tiles, and only what has one, as they are read: row by row, from the left", () => {
    const links = (width: number) => [...draw(width).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links(640)).toEqual(["/150200", "/150900", "/150300"]);
    expect(links(360)).toEqual(["/150200", "/150300", "/150900"]);
  });

  test("has the grid of a phone below 480 px, the wide one from there on, and no more than 760 px", () => {
    const box = (width: number, code: string) =>
      of(draw(width), code, "rect", ["x", "y", "width", "height"]).map(Number);
    expect(box(360, "150300")).toEqual([183, 0.5, 176.5, 60]);
    expect(box(479, "150300")[1]).toBe(0.5);
    expect(box(480, "150300")).toEqual([0.5, 84.5, 155.7, 78]);
    expect(box(960, "150900")).toEqual([510.5, 0.5, 249, 78]);
    expect([360, 640].map((width) => draw(width).getAttribute("viewBox"))).toEqual(["0 0 360 198", "0 0 640 168"]);
  });

  test("frames what is reported in its place's colour, and leaves the rest pale and dotted", () => {
    const frame = (code: string) => of(draw(640), code, "rect", ["fill", "stroke", "stroke-width", "stroke-dasharray"]);
    expect(frame("150300")).toEqual(["var(--raised)", "var(--place-150300)", "1.5", null]);
    expect(frame("150200")).toEqual(["var(--raised)", "var(--place-150200)", "1.5", null]);
    expect(frame("150900")).toEqual(["var(--ground)", "var(--rule)", null, "1.5 3"]);
    const own = [row("150300", { tile: tile([0, 0], [0, 0]), mention: named, namings: [method("a")] })];
    const svg = drawTiles(own, { document, width: 640, lang: "zh", data, alt: "", href: (code) => `/${code}` });
    expect(of(svg, "150300", "rect", ["fill", "stroke", "stroke-width", "stroke-dasharray"])).toEqual([
      "var(--ground)",
      "var(--place-150300)",
      null,
      null,
    ]);
    expect(svg.querySelector("title")?.textContent).toBe("甲150300\n没有给出数字\n做法a");
    const values = (code: string) => of(draw(640), code, "text:last-of-type", ["font-size", "font-weight", "fill"]);
    expect(values("150300")).toEqual(["12", "700", null]);
    expect(values("150900")).toEqual(["11", null, "var(--muted)"]);
    expect(of(draw(640), "150900", "text", ["font-size", "fill"])).toEqual(["13", "var(--muted)"]);
    expect(of(draw(640), "150300", "text", ["fill"])).toEqual([null]);
  });

  test("says of each tile what is seen, then every figure", () => {
    const title = (lang: Lang, code: string) => draw(640, lang).querySelector(`a[href="/${code}"] title`)?.textContent;
    expect(title("zh", "150300")).toBe(
      "甲150300\n100亿元另1个\n100亿元，到位资金，2022年1—11月\n9个，项目数，2022年1—11月",
    );
    expect(title("en", "150300")).toBe(
      "A150300\nCNY 10 bn +1 more\nCNY 10 bn, funds, Jan–Nov 2022\n9, projects, Jan–Nov 2022",
    );
    expect(title("zh", "150900")).toBe("甲150900\n没读到本级的数");
  });

  test("is a named group of links, as wide as it was asked to be", () => {
    const names = ["xmlns", "class", "role", "aria-label", "width", "height"];
    expect(names.map((name) => draw(640).getAttribute(name))).toEqual([
      "http://www.w3.org/2000/svg",
      "chart tile-map",
      "group",
      "图",
      "640",
      "168",
    ]);
  });

  test("has smaller English letters where its tiles are narrow", () => {
    const narrow = [row("150200", { tile: tile([0, 0], [4, 0]) })];
    const svg = drawTiles(narrow, { document, width: 360, lang: "en", data, alt: "", href: (code) => code });
    expect([...svg.querySelectorAll("text")].map((text) => text.getAttribute("font-size"))).toEqual(["11.5", "10"]);
    expect(of(draw(360, "en"), "150900", "text", ["font-size"])).toEqual(["13"]);
  });

  test("sets name and value below one another", () => {
    const spans = [...draw(640).querySelectorAll('a[href="/150300"] tspan')];
    expect(spans.map((span) => [span.textContent.trim(), span.getAttribute("x"), span.getAttribute("y")])).toEqual([
      ["甲150300", "5", "103"],
      ["100亿元", "5", "121"],
      ["另1个", "5", "136"],
    ]);
  });
});

test("what cited pages print has a mark in the corner, and its number in the title", () => {
  const own = [
    row("150600", {
      tile: { place: "150600", column: 0, row: 0, narrow_column: 0, narrow_row: 0 },
      cited: [citedFigure()],
    }),
  ];
  const svg = drawTiles(own, { document, width: 640, lang: "zh", data, alt: "", href: (code) => `/${code}` });
  expect(svg.querySelector("text:last-of-type")?.textContent).toBe("◇");
  expect(svg.querySelector("title")?.textContent).toBe("甲150600\n◇ 1个数\n◇ 引用页面有1个数");
});

test("the drawing ends below its last tile, also where a tile is not as high as whole pixels", () => {
  const rows = ["150301", "150302", "150303"].map((code, line) =>
    row(code, { tile: { place: code, column: line * 4, row: line, narrow_column: 0, narrow_row: 0 } }),
  );
  const svg = drawTiles(rows, { document, width: 640, lang: "zh", data, alt: "x", href: () => "#" });
  const tileHeight = (640 + 5) / 9;
  expect(Number(svg.getAttribute("height"))).toBe(Math.ceil(3 * tileHeight));
});
