import { expect, test, describe } from "vitest";
import { aPlace } from "../../test/lib/place.ts";
import {
  leagueAbove,
  shortName,
  isPartOf,
  citedByIndicator,
  figureCount,
  figuresByIndicator,
  lineage,
  partsOf,
  residentsOf,
  withParts,
  colouredPlaces,
  pairedPlaces,
  scopePlaces,
  screenPlaces,
} from "./places.ts";
import type { PlaceLevel, Place, Report } from "./types.ts";
import { world, figure, money, world as made } from "../../test/lib/fixtures.ts";
import { citedFigure } from "../../test/lib/cited.ts";

describe("short name", () => {
  test.each<[string, string, PlaceLevel, string, string]>([
    ["内蒙古自治区", "Inner Mongolia", "region", "内蒙古", "Inner Mongolia"],
    ["宁夏回族自治区", "Ningxia", "region", "宁夏", "Ningxia"],
    ["广西壮族自治区", "Guangxi", "region", "广西", "Guangxi"],
    ["新疆维吾尔自治区", "Xinjiang", "region", "新疆", "Xinjiang"],
    ["包头市", "Baotou", "league", "包头", "Baotou"],
    ["阿拉善盟", "Alxa League", "league", "阿拉善", "Alxa"],
    ["海勃湾区", "Haibowan", "district", "海勃湾区", "Haibowan"],
    // Only what ends the name is left out.
    ["市中区", "League Banner", "district", "市中区", "League Banner"],
    // What ends a park's name is part of it.
    ["光伏新市", "New PV Town", "park", "光伏新市", "New PV Town"],
  ])("%s (%s), a %s, is called %s (%s)", (zh, en, level, short, shortEn) => {
    expect(shortName({ zh, en, level })).toEqual({ zh: short, en: shortEn });
  });
});

describe("part of", () => {
  const { places } = world();

  test.each([
    ["150302", "150300", true],
    ["150302", "150000", true],
    ["150300", "150300", true],
    ["150300", "150302", false],
    ["150302", "150200", false],
    ["150000", "150300", false],
    ["1503", "150300", false],
    ["lost", "lost", true],
  ])("that %s lies in %s is %s", (code, of, within) => {
    expect(isPartOf(code, { of, places })).toBe(within);
  });
});

describe("place tree", () => {
  const data = made([
    money("1", { id: "a", indicator: "signed" }),
    figure({ id: "b" }),
    figure({ id: "c", place: "150302" }),
    figure({ id: "d", place: "150200" }),
  ]);

  const codes = (places: readonly { code: string }[]) => places.map(({ code }) => code);

  test("directly in a place lie its parts, and not theirs", () => {
    expect(codes(partsOf("150000", data))).toEqual(["150200", "150300"]);
    expect(partsOf("150302", data)).toEqual([]);
  });

  test("a place with its parts is itself and all that lies in it", () => {
    expect([...withParts("150000", data)]).toEqual(["150000", "150200", "150300", "150302"]);
    expect([...withParts("150302", data)]).toEqual(["150302"]);
  });

  test("a place lies in larger ones, the largest first", () => {
    const [region, , , district] = world().places;
    expect(district && codes(lineage(district, data))).toEqual(["150000", "150300"]);
    expect(region && lineage(region, data)).toEqual([]);
  });

  test("the figures of a place are its own alone, those of cited pages counted apart", () => {
    const known = { ...data, citedFigures: [citedFigure()] };
    expect(["150300", "150302", "150000"].map((code) => figureCount(code, known))).toEqual([
      { whole: 2, cited: 1 },
      { whole: 1, cited: 0 },
      { whole: 0, cited: 0 },
    ]);
  });

  test("figures of cited pages stand by indicator on their own", () => {
    const known = { ...data, citedFigures: [citedFigure(), citedFigure({ id: "page-f2", place: "150000" })] };
    const found = citedByIndicator(new Set(["150300"]), known);
    expect(found.map(({ indicator, figures }) => [indicator.id, figures.map(({ id }) => id)])).toEqual([
      ["funds", ["page-f1"]],
    ]);
  });

  test("figures stand by indicator in the order of the vocabulary; one without any does not", () => {
    const found = figuresByIndicator(new Set(["150300", "150302"]), data);
    expect(found.map(({ indicator, figures }) => [indicator.id, figures.map(({ id }) => id)])).toEqual([
      ["funds", ["b", "c"]],
      ["signed", ["a"]],
    ]);
  });

  test("residents are known where the census has them", () => {
    expect([residentsOf("150300", data), residentsOf("150302", data)]).toEqual([500_000, undefined]);
  });
});

describe("place roles", () => {
  const colour = { light: "#000000", dark: "#ffffff" };
  const place = (code: string, level: PlaceLevel, role: Partial<Place>) =>
    aPlace({ code, zh: code, en: code, level, parent: "", ...role });
  const plain = place("plain", "league", {});
  const about = (...codes: string[]) => codes.map((code) => ({ place: code }) as Report);
  const codes = (places: readonly Place[]) => places.map(({ code }) => code);

  test("places with a colour come as the reports first come to them, then those without a report", () => {
    const places = [...["a", "b", "c", "d"].map((code) => place(code, "league", { colour })), plain];
    expect(codes(colouredPlaces({ places, reports: about("c", "b", "c", "plain", "x") }))).toEqual([
      "c",
      "b",
      "a",
      "d",
    ]);
    expect(codes(colouredPlaces({ places, reports: [] }))).toEqual(["a", "b", "c", "d"]);
  });

  describe("of the places with chain maps", () => {
    const places = [
      place("a", "league", { scope: "a" }),
      place("whole", "region", { scope: "region" }),
      plain,
      place("b", "league", { scope: "b" }),
      place("c", "district", { scope: "c" }),
    ];
    const data = { places, reports: about("b", "c", "whole", "a") };

    test("the region is the first, whatever the order of the reports", () => {
      expect(codes(scopePlaces(data))).toEqual(["whole", "b", "c", "a"]);
    });

    test("the first two that are no region are set side by side", () => {
      expect(codes(pairedPlaces(data))).toEqual(["b", "c"]);
    });
  });

  test("the big screen has the places that say when they come, in that order", () => {
    const places = [10, 2, 1].map((screen) => place(`p${screen}`, "league", { screen }));
    expect(codes(screenPlaces({ places: [plain, ...places] }))).toEqual(["p1", "p2", "p10"]);
  });
});

test("a park lies in a league or city, which lies in itself, and a region in none", () => {
  const plain = { zh: "", en: "" };
  const places = [
    aPlace({ ...plain, parent: "", code: "1", level: "region" }),
    aPlace({ ...plain, code: "12", level: "league", parent: "1" }),
    aPlace({ ...plain, code: "123", level: "park", parent: "12" }),
  ];
  expect(places.map((one) => leagueAbove(one, { places })?.code)).toEqual([undefined, "12", "12"]);
});
