import { describe, expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { data } from "../../test/files/data.ts";
import { computedRow, demoChart, laterRow, printedRow } from "../../test/files/fixtures.ts";
import { slugMap } from "../../test/lib/rows.ts";
import { census } from "../../test/lib/fixtures.ts";
import type { Chart } from "../charts/chart.ts";
import { sourceNumbers, sourcesOf } from "./chart-sources.ts";

const told = (chart: Chart) => {
  const { reports, census } = sourcesOf(chart);
  return { reports: reports.map(({ report, lines }) => [report.id, lines.map(({ id }) => id)]), census };
};

describe("the sources of a chart", () => {
  test("are its reports in the order of the data, each with the figures that went in and no others", () => {
    expect(told(demoChart({ rows: [printedRow] }))).toEqual({ reports: [["demo", ["demo-1"]]], census: [] });
    expect(told(demoChart({ rows: [laterRow, printedRow, printedRow] }))).toEqual({
      reports: [
        ["demo", ["demo-1"]],
        ["other", ["other-1"]],
      ],
      census: [],
    });
  });

  test("of a computed value are its inputs and the census, once", () => {
    expect(told(demoChart({ rows: [computedRow, computedRow] }))).toEqual({
      reports: [["demo", ["demo-1"]]],
      census: [census.source],
    });
  });

  test("of a map are its ventures", () => {
    const map = slugMap("a", { data, ventures: [venture("v1"), venture("v2", { report: "other" })] });
    expect(told(map).reports).toEqual([
      ["demo", ["demo-v1"]],
      ["other", ["demo-v2"]],
    ]);
    expect(sourcesOf(map).reports[0]?.report).toBe(data.reports[0]);
  });

  test("of nothing are none", () => {
    expect(told(demoChart({ rows: [] }))).toEqual({ reports: [], census: [] });
  });
});

test("sources are numbered from 1, the reports before the census", () => {
  expect([...sourceNumbers(demoChart({ rows: [laterRow, computedRow] }))]).toEqual([
    ["demo", 1],
    ["other", 2],
    ["普查", 3],
  ]);
});
