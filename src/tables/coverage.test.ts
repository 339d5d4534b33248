import { expect, test } from "vitest";
import { citedVenture } from "../../test/chains/fixtures.ts";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { cellsOf } from "../../test/lib/columns.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import type { CitedSource, Observation } from "../model/types.ts";
import { coverageOf, isCited } from "./coverage.ts";
import { figures } from "./figures.ts";
import { columnsOf } from "./published.ts";

const known = (page: Partial<CitedSource> = {}) => ({
  ...world([figure()]),
  citedFigures: [citedFigure()],
  citedVentures: [citedVenture("2")],
  citedSources: [citedPage(page)],
});

test("a figure of a report is read whole, one of a page is cited", () => {
  expect([isCited(figure()), isCited(citedFigure())]).toEqual([false, true]);
  expect([coverageOf(figure(), known()), coverageOf(citedFigure(), known())]).toEqual(["whole", "cited"]);
});

test.each([
  [["demo-1"], "whole"],
  [["demo-1", "page-f1"], "cited"],
  [["demo-1", "page-2"], "cited"],
])("what is computed from %j is %s", (inputs, coverage) => {
  expect(coverageOf(computed({ inputs }), known())).toBe(coverage);
});

const cells = (of: Observation, page: Partial<CitedSource> = {}) =>
  cellsOf(of, { columns: columnsOf(figures), data: known(page) });

test("a cited figure is published with its page in place of report and line", () => {
  expect(cells(citedFigure())).toMatchObject({
    report: undefined,
    line: undefined,
    printed: "资金90亿元",
    basis: "printed",
    coverage: "cited",
    source: "page",
    source_url: "https://news.example/later",
    standing: "press",
    published: "2025-01-23",
  });
});

test("a copy has no address", () => {
  const { url: _, ...copy } = citedPage({ standing: "copy" });
  const data = { ...known(), citedSources: [copy] };
  expect(cellsOf(citedFigure(), { columns: columnsOf(figures), data })).toMatchObject({
    source_url: undefined,
    standing: "copy",
  });
});
