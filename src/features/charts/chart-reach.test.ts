import { expect, test } from "vitest";
import { venture } from "../../../test/chains/fixtures.ts";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure, row, world } from "../../../test/lib/fixtures.ts";
import { slugChart, slugMap } from "../../../test/lib/rows.ts";
import { chartReach } from "./chart-reach.ts";

const data = { ...world([figure()]), citedSources: [citedPage()], citedFigures: [citedFigure()] };

test("a chart reaches as far as what it draws", () => {
  const reach = (...rows: Parameters<typeof row>[0][]) =>
    chartReach(slugChart("x", { data, rows: rows.map((of) => row(of)) }));
  expect(reach(figure())).toEqual({ whole: "2022-11-30", cited: "", page: "" });
  expect(reach(figure(), citedFigure())).toEqual({ whole: "2022-11-30", cited: "2024-12-31", page: "2025-01-23" });
});

test("a map of ventures of reports tells no day, for their lines have none", () => {
  expect(chartReach(slugMap("y", { data, ventures: [venture("v")] }))).toEqual({ whole: "", cited: "", page: "" });
});
