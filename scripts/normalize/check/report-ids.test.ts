import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkReportIds } from "./report-ids.ts";

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
  expect(told("methods", id)).toEqual([`methods/a.csv ${id} (id): invalid method id: ${id}. Write demo-m01 and so on`]);
});
