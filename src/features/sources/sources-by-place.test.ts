import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { data } from "../../model/data.ts";
import { citedCounts, sourcesByPlace } from "./sources-by-place.ts";

test("pages stand under their place, the latest first, those without a day last", () => {
  const citedSources = [
    citedPage({ id: "none", published: "" }),
    citedPage({ id: "old", published: "2020-01-01" }),
    citedPage({ id: "region", place: "150000" }),
    citedPage({ id: "new" }),
  ];
  const found = sourcesByPlace({ data: { ...world(), citedSources }, lang: "en" });
  expect(found.map(({ name, pages }) => [name, pages.map(({ id }) => id)])).toEqual([
    ["Inner Mongolia", ["region"]],
    ["Wuhai", ["new", "old", "none"]],
  ]);
});

test("every cited page stands in the list once", () => {
  const listed = sourcesByPlace({ data, lang: "zh" }).flatMap(({ pages }) => pages);
  expect(new Set(listed)).toEqual(new Set(data.citedSources));
  expect(listed).toHaveLength(data.citedSources.length);
});

test("a page counts what is cited from it", () => {
  const known = { ...world(), citedFigures: [citedFigure(), citedFigure({ id: "x-f1", source: "x" })] };
  expect(citedCounts({ id: "page" }, { data: known, lang: "en" })).toBe("1 figure");
  expect(citedCounts({ id: "alxa-tengger-2024" }, { data, lang: "zh" })).toMatch(/^\d+条企业与项目$/);
});
