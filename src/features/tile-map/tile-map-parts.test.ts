import { expect, test } from "vitest";
import { firstMeasure, mapMeasures } from "./measures.ts";
import {
  courted,
  tileMapDrawings,
  tileMapFinding,
  measureChoices,
  measurePages,
  observedRows,
} from "./tile-map-parts.ts";
import { tileRows } from "./tile-rows.ts";
import { citedFigure } from "../../../test/lib/cited.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import type { Data } from "../../model/types.ts";

const known = world();
const none = { zh: "", en: "" };
const court = (id: string, place: string, region: string) => ({
  id,
  place,
  each: "" as const,
  region,
  printed: none,
  means: none,
  report: "demo",
  line: 3,
});
const region = (id: string) => ({ id, zh: id, en: id, members: { zh: "省", en: "provinces" } });
const data: Data = {
  ...known,
  places: known.places.map((row) => (row.code === "150200" ? { ...row, en: "Bao\u00a0tou" } : row)),
  indicators: known.indicators.map((row) => (row.id === "funds" ? { ...row, id: "funds-domestic" } : row)),
  figures: [
    money("100", { id: "a", indicator: "funds-domestic", printed: "约100亿元", qualifier: "about" }),
    money("7", { id: "b", indicator: "funds-domestic" }),
    money("5", { id: "d", indicator: "funds-domestic", place: "150200" }),
    // The region has no tile, so it is none of the leagues and cities.
    money("9", { id: "c", indicator: "funds-domestic", place: "150000" }),
  ],
  tiles: ["150200", "150300"].map((place, index) => ({
    place,
    column: index,
    row: 0,
    narrow_column: index,
    narrow_row: 0,
  })),
  targetRegions: [region("south"), region("north")],
  courting: [
    court("1", "150300", "north"),
    court("2", "150200", "north"),
    court("3", "150300", "south"),
    court("4", "150300", "north"),
  ],
};

const rows = tileRows(firstMeasure, data);

test("the first measure is the map's own page, every other has one of its own", () => {
  expect(measurePages().map(({ params }) => params.measure)).toEqual([
    undefined,
    ...mapMeasures.slice(1).map(({ id }) => id),
  ]);
  expect(measurePages().map(({ props }) => props.measure)).toEqual(mapMeasures);
});

test.each([
  ["zh", "到位资金：两盟市里，2个给出数字"],
  ["en", "Funds received, two leagues and cities: a figure for 2"],
] as const)("the headline in %s counts the leagues and cities that are reported", (lang, finding) => {
  expect(tileMapFinding(rows, { measure: firstMeasure, data, lang })).toBe(finding);
});

test.each([
  ["zh", "到位资金：两盟市里，2个通读的报道未提到；通读的报道没有数字的2个里，1个在引用页面有数（◇）"],
  [
    "en",
    "Funds received, two leagues and cities: 2 with no mention of it in the reports read whole; cited pages (◇) have one for 1 of the 2 without",
  ],
] as const)("the headline in %s says where cited pages have what no report has", (lang, finding) => {
  const cited = { ...data, figures: [], citedFigures: [citedFigure({ indicator: "funds-domestic" })] };
  const found = tileRows(firstMeasure, cited);
  expect(tileMapFinding(found, { measure: firstMeasure, data: cited, lang })).toBe(finding);
});

test("every figure is a row by the name of its place", () => {
  expect(observedRows(rows).map(({ of, label }) => `${of.id} ${label.zh} ${label.en}`)).toEqual([
    "d 包头市 Bao\u00a0tou",
    "a 乌海市 Wuhai",
    "b 乌海市 Wuhai",
    "c 内蒙古自治区 Inner Mongolia",
  ]);
});

test.each([
  ["zh", "/places/150300/", "两盟市：到位资金：示意排布，不表示边界。"],
  [
    "en",
    "/en/places/150300/",
    "Funds received of the two leagues and cities: Schematic layout; it shows no boundaries.",
  ],
] as const)("the map in %s is drawn at every width, links its places and says what it is", (lang, href, alt) => {
  const drawings = tileMapDrawings(rows, { measure: firstMeasure, data, lang });
  expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
  for (const { svg } of drawings) {
    expect(svg).toContain(`href="${href}"`);
    expect(svg).toContain(`aria-label="${alt}"`);
    // SVG knows no &nbsp;.
    expect(svg).toContain(lang === "zh" ? "包头" : ">Bao\u00a0tou");
  }
});

test("a region is courted by its places in the order of the reports, each place once", () => {
  expect(
    courted(data).map(({ region, places }) => [
      region.id,
      places.map(({ code, rows: own }) => [code, own.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ["south", [["150300", ["3"]]]],
    [
      "north",
      [
        ["150300", ["1", "4"]],
        ["150200", ["2"]],
      ],
    ],
  ]);
});

test("a reader chooses among the measures, each at its page", () => {
  const choices = measureChoices(firstMeasure, "en");
  expect(choices[0]).toEqual({ path: "map/", words: "Funds received", current: true });
  expect(choices[1]).toEqual({ path: "map/target-firms/", words: "Target firms", current: false });
  expect(choices).toHaveLength(mapMeasures.length);
});
