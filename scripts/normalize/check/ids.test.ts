import { describe, expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkReportIds } from "./ids.ts";

describe("figure ids", () => {
  const told = (id: string) => tell(checkReportIds(makeTables({ figures: [{ id, report: "demo" }] })));

  test.each(["demo-001", "demo-999"])("%s is a figure of the report demo", (id) => {
    expect(told(id)).toEqual([]);
  });

  test.each(["demo-01", "demo-0001", "demo-00a", "demo-x-001", "other-001", "demoa001", "001"])("%s is none", (id) => {
    expect(told(id)).toEqual([`figures/a.csv ${id} (id): invalid figure id: ${id}. Write demo-001 and so on`]);
  });
});

describe("report ids", () => {
  const told = (name: "ventures" | "methods", id: string) =>
    tell(checkReportIds(makeTables({ [name]: [{ id, report: "demo" }] })));

  test.each([
    ["ventures", "demo-v01"],
    ["ventures", "demo-v123"],
    ["methods", "demo-m01"],
    ["methods", "demo-m123"],
  ] as const)("among the %s, %s is an id of the report demo", (name, id) => {
    expect(told(name, id)).toEqual([]);
  });

  test.each(["demo-v1", "demo-v0a", "demo-v01x", "demo-m01", "demo-01", "other-v01", "demo-vv01"])(
    "no venture is %s",
    (id) => {
      expect(told("ventures", id)).toEqual([
        `ventures/a.csv ${id} (id): invalid venture id: ${id}. Write demo-v01 and so on`,
      ]);
    },
  );

  test.each(["demo-m1", "demo-v01", "m01"])("no method is %s", (id) => {
    expect(told("methods", id)).toEqual([
      `methods/a.csv ${id} (id): invalid method id: ${id}. Write demo-m01 and so on`,
    ]);
  });
});

describe("ids of cited pages", () => {
  const told = (name: "citedFigures" | "citedVentures", id: string) =>
    tell(checkReportIds(makeTables({ [name]: [{ id, source: "page-2024" }] })));

  test.each([
    ["citedFigures", "page-2024-f1"],
    ["citedVentures", "page-2024-v12"],
  ] as const)("among the %s, %s is in order", (name, id) => {
    expect(told(name, id)).toEqual([]);
  });

  test.each(["page-2024-f0", "page-2024-f01", "page-2024-v1", "page-2024-1", "other-f1"])(
    "no cited figure is %s",
    (id) => {
      expect(told("citedFigures", id)).toEqual([
        `cited/figures.csv ${id} (id): invalid cited figure id: ${id}. Write page-2024-f1 and so on`,
      ]);
    },
  );

  test("no cited venture has the letter of a figure", () => {
    expect(told("citedVentures", "page-2024-f1")).toEqual([
      "cited/ventures.csv page-2024-f1 (id): invalid cited venture id: page-2024-f1. Write page-2024-v1 and so on",
    ]);
  });
});
