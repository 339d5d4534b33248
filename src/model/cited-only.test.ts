import { expect, test } from "vitest";
import { data } from "./data.ts";
import { indicatorsOnPages, placesWithPage } from "./cited-only.ts";

test("a place that a report speaks of has a page, one that only cited pages name has none", () => {
  const codes = new Set(placesWithPage(data).map(({ code }) => code));
  for (const { place } of [data.figures, data.ventures, data.methods, data.courting, data.tiles].flat())
    expect(codes.has(place), place).toBe(true);
  const without = data.places.filter(({ code }) => !codes.has(code));
  const cited = [data.citedSources, data.citedFigures, data.citedVentures].flat().map(({ place }) => place);
  for (const { code } of without) expect(cited, code).toContain(code);
});

test("pages define what the reports measure and what is derived, not what only cited pages measure", () => {
  const ids = new Set(indicatorsOnPages(data).map(({ id }) => id));
  for (const { indicator } of data.figures) expect(ids.has(indicator), indicator).toBe(true);
  expect([...ids].some((id) => id.startsWith("derived-"))).toBe(true);
  const without = data.indicators.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  for (const id of without)
    expect(
      data.citedFigures.some(({ indicator }) => indicator === id),
      id,
    ).toBe(true);
});
