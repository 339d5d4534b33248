import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import { aPlace } from "../../../test/lib/place.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { YearRow } from "./funds-years.ts";
import { drawYearTiles, shadeOf, yearLines } from "./year-tiles.ts";

const data = { ...world(), citedFigures: [citedFigure()] };
const row = (code: string, cells: Partial<YearRow> = {}): YearRow => ({
  place: aPlace({ code, zh: `甲${code}市`, en: `A${code} League`, level: "league", parent: "" }),
  tile: { place: code, column: Number(code), row: 0, narrow_column: Number(code), narrow_row: 0 },
  figures: [],
  comparable: false,
  ...cells,
});
const [most, half, apart, none] = [
  row("0", { figures: [money("100")], comparable: true }),
  row("1", { figures: [money("50")], comparable: true }),
  row("2", { figures: [money("900")] }),
  row("3"),
];

test("only what compares is shaded, the larger the darker", () => {
  const shades = [most, half, apart, none].map((one) => shadeOf(one, { most: 1e10 }));
  expect(shades[0]).toBeGreaterThan(shades[1] ?? NaN);
  expect(shades.slice(2)).toEqual([0, 0]);
});

test("on a tile stands the first value with its status and sign, or that none was found", () => {
  const lines = (one: YearRow) => yearLines(one, { width: 300, size: 12, data, lang: "zh" });
  expect(lines(row("4", { figures: [citedFigure({ status: "target" })] }))).toEqual(["◇\u00a090亿元（目标）"]);
  expect(lines(none)).toEqual(["未找到"]);
});

test("every tile is a link that tells all its figures; frames are dashed where nothing compares", () => {
  const options = { document, data, width: 640, lang: "zh", alt: "图", href: (code: string) => `/${code}` } as const;
  const svg = drawYearTiles([most, apart, none], options);
  expect([...svg.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/0", "/2", "/3"]);
  const frames = [...svg.querySelectorAll("rect")].map((box) => [
    box.getAttribute("fill-opacity"),
    box.getAttribute("stroke-dasharray"),
  ]);
  expect(frames).toEqual([
    ["0.42", null],
    ["0", "6 3"],
    ["0", "1.5 3"],
  ]);
  expect(svg.querySelector("title")?.textContent).toContain("100亿元，");
});
