import { expect, test } from "vitest";
import { relation } from "../../../test/lib/relation.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { byReport, reportsOf } from "./group.ts";

const data = world([
  figure({ id: "o-1", report: "other" }),
  figure({ id: "d-1", report: "demo" }),
  figure({ id: "d-2", report: "demo" }),
]);

test.each([
  [
    ["o-1", "d-1", "d-2"],
    ["demo", "other"],
  ],
  [["o-1"], ["other"]],
  [[], []],
])("the figures %j are of the reports %j, each once, in the order of the reports", (figures, reports) => {
  expect(reportsOf({ figures, lines: [] }, data)).toEqual(reports);
});

test("relations stand under their report in the order of the reports, those across reports last", () => {
  const relations = [
    relation({ id: "across", figures: ["d-1", "o-1"] }),
    relation({ id: "of-other", figures: ["o-1"] }),
    relation({ id: "of-demo", figures: ["d-1", "d-2"] }),
    relation({ id: "of-demo-too", lines: ["demo:5"] }),
  ];
  const groups = byReport({ ...data, relations });
  expect(groups.map(({ report, relations: own }) => [report, own.map(({ id }) => id)])).toEqual([
    ["demo", ["of-demo", "of-demo-too"]],
    ["other", ["of-other"]],
    ["", ["across"]],
  ]);
});

test("a report without relations has no group", () => {
  const relations = [relation({ figures: ["o-1"] })];
  expect(byReport({ ...data, relations }).map(({ report }) => report)).toEqual(["other"]);
});
