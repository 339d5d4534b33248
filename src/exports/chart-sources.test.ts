import { describe, expect, test, vi } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { computedRow, data, laterRow, printedRow } from "../../test/files/fixtures.ts";
import { census } from "../../test/lib/fixtures.ts";
import { sourceNumbers, sourcesOf } from "./chart-sources.ts";

vi.mock("../model/data.ts", async () => ({ data: (await import("../../test/files/fixtures.ts")).data }));

const told = (drawn: Parameters<typeof sourcesOf>[0]) => {
  const { reports, census } = sourcesOf(drawn);
  return { reports: reports.map(({ report, lines }) => [report.id, lines.map(({ id }) => id)]), census };
};

describe("the sources of a chart", () => {
  test("are its reports in the order of the data, each with the figures that went in and no others", () => {
    expect(told({ rows: [printedRow], ventures: [] })).toEqual({ reports: [["demo", ["demo-1"]]], census: [] });
    expect(told({ rows: [laterRow, printedRow, printedRow], ventures: [] })).toEqual({
      reports: [
        ["demo", ["demo-1"]],
        ["other", ["other-1"]],
      ],
      census: [],
    });
  });

  test("of a computed value are its inputs and the census, once", () => {
    expect(told({ rows: [computedRow, computedRow], ventures: [] })).toEqual({
      reports: [["demo", ["demo-1"]]],
      census: [census.source],
    });
  });

  test("of a map are its ventures, after the figures of their report", () => {
    const ventures = [venture("v1"), venture("v2", { report: "other" })];
    expect(told({ rows: [printedRow], ventures }).reports).toEqual([
      ["demo", ["demo-1", "demo-v1"]],
      ["other", ["demo-v2"]],
    ]);
    expect(sourcesOf({ rows: [printedRow], ventures }).reports[0]?.report).toBe(data.reports[0]);
  });

  test("of nothing are none", () => {
    expect(told({ rows: [], ventures: [] })).toEqual({ reports: [], census: [] });
  });
});

test("sources are numbered from 1, the reports before the census", () => {
  expect([...sourceNumbers({ rows: [laterRow, computedRow], ventures: [] })]).toEqual([
    ["demo", 1],
    ["other", 2],
    ["普查", 3],
  ]);
});
