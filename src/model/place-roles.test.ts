import { describe, expect, test } from "vitest";
import { colouredPlaces, pairedPlaces, scopePlaces, screenPlaces } from "./place-roles.ts";
import type { Place, PlaceLevel, Report } from "./types.ts";

const colour = { light: "#000000", dark: "#ffffff" };
const place = (code: string, level: PlaceLevel, role: Partial<Place>): Place => {
  return { code, zh: code, en: code, level, parent: "", ...role };
};
const plain = place("plain", "league", {});
const about = (...codes: string[]) => codes.map((code) => ({ place: code }) as Report);
const codes = (places: readonly Place[]) => places.map(({ code }) => code);

test("places with a colour come as the reports first come to them, then those without a report", () => {
  const places = [...["a", "b", "c", "d"].map((code) => place(code, "league", { colour })), plain];
  expect(codes(colouredPlaces({ places, reports: about("c", "b", "c", "plain", "x") }))).toEqual(["c", "b", "a", "d"]);
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
