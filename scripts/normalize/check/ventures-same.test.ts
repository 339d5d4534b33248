import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import {
  checkJoinedFirms,
  checkJoinedVentures,
  checkParts,
  checkProjectPlaces,
  checkProjects,
  checkSureJoins,
} from "./ventures-same.ts";

const places = [
  { code: "150000", level: "region", parent: "" },
  { code: "150200" },
  { code: "150203", level: "district", parent: "150200" },
  { code: "150300" },
];
const ventures = [{ id: "a-v01" }, { id: "a-v02" }, { id: "a-v03", place: "150203" }, { id: "a-v04", place: "150300" }];
const citedVentures = [{ id: "p-v1" }];

type Joined = Readonly<Record<"venture" | "project", string>> & { part_of?: string; reason?: string };
const joined = (rows: readonly Joined[]) => makeTables({ places, ventures, citedVentures, venturesSame: rows });

test("a venture of a report and one of a cited page may be one project", () => {
  const tables = joined([
    { venture: "a-v01", project: "works" },
    { venture: "p-v1", project: "works" },
  ]);
  expect(
    [checkJoinedVentures, checkProjects, checkParts, checkProjectPlaces].flatMap((check) => check(tables)),
  ).toEqual([]);
});

test("a venture that there is not is told, with the one that was meant", () => {
  const rows = [
    { venture: "a-v1", project: "works" },
    { venture: "other-page-v9", project: "works" },
  ];
  expect(tell(checkJoinedVentures(joined(rows)))).toEqual([
    "ventures-same.csv line 2 (venture): unknown venture: a-v1. Did you mean a-v01?",
    "ventures-same.csv line 3 (venture): unknown venture: other-page-v9",
  ]);
  expect(checkJoinedVentures(withUnread(joined(rows), "ventures"))).toEqual([]);
});

test("a project of one row is none, unless it is a part or has one", () => {
  expect(tell(checkProjects(joined([{ venture: "a-v01", project: "works" }])))).toEqual([
    "ventures-same.csv line 2 (project): project of one row: works. Join another venture to it, or leave it out",
  ]);
  const whole = [
    { venture: "a-v01", project: "works" },
    { venture: "a-v02", project: "works-1", part_of: "works" },
  ];
  expect(checkProjects(joined(whole))).toEqual([]);
});

test("a project does not take the id of a venture", () => {
  const rows = [
    { venture: "a-v01", project: "p-v1" },
    { venture: "a-v02", project: "p-v1" },
  ];
  expect(tell(checkProjects(joined(rows)))).toEqual([
    "ventures-same.csv line 2 (project): project with the id of a venture: p-v1. Give it one of its own",
  ]);
});

test.each([
  ["a whole that there is not", "work", "unknown project: work. Did you mean works?"],
  ["itself", "works-1", "part of itself: works-1. Name the whole, or leave it out"],
  ["a part", "works-2", "part of a part: works-2. Name the whole of that"],
])("a project is no part of %s", (_, part_of, message) => {
  const rows = [
    { venture: "a-v01", project: "works" },
    { venture: "a-v02", project: "works-1", part_of },
    { venture: "a-v03", project: "works-2", part_of: "works" },
  ];
  expect(tell(checkParts(joined(rows)))).toEqual([`ventures-same.csv line 3 (part_of): ${message}`]);
});

test("all rows of a project are a part of the same", () => {
  const rows = [
    { venture: "a-v01", project: "works" },
    { venture: "a-v02", project: "works-1", part_of: "works" },
    { venture: "a-v03", project: "works-1" },
  ];
  expect(tell(checkParts(joined(rows)))).toEqual([
    "ventures-same.csv line 4 (part_of): another whole of works-1: none. Its first row has: works",
  ]);
});

test("one project does not stand in two places, but may be told of a place and of what it lies in", () => {
  const rows = ["a-v01", "a-v03", "a-v04"].map((venture) => ({ venture, project: "works" }));
  expect(tell(checkProjectPlaces(joined(rows)))).toEqual([
    "ventures-same.csv line 4 (venture): place of another: a-v04 is in 150300, a-v01 in 150200. Join them only where one lies in the other",
  ]);
});

test("what names no firm is joined to no firm’s project of another source", () => {
  const rows = [
    { id: "p-v1", company: "通用股份" },
    { id: "p-v2", company: "" },
  ];
  const faults = (pairs: readonly string[]) =>
    tell(
      checkJoinedFirms(
        makeTables({
          places,
          ventures: [
            { id: "a-v01", company: "" },
            { id: "a-v02", company: "甲" },
          ],
          citedVentures: rows,
          venturesSame: pairs.map((venture) => ({ venture, project: "works" })),
        }),
      ),
    );
  expect(faults(["a-v01", "p-v1"])).toEqual([
    "ventures-same.csv line 2 (venture): joined without a firm: a-v01 names none, p-v1 is of 通用股份. Join them only where its source names the firm",
  ]);
  expect(faults(["a-v01", "p-v2"])).toEqual([]);
  expect(faults(["p-v1", "p-v2"])).toEqual([]);
  expect(faults(["a-v01", "a-v02", "p-v1"])).toEqual([]);
});

test("a reason that says that sameness is not stated joins nothing", () => {
  const rows = [
    { venture: "a-v01", project: "works", reason: "同在一旗的塔筒，是否一家未说" },
    { venture: "p-v1", project: "works", reason: "同一企业的同一项目" },
  ];
  expect(tell(checkSureJoins(joined(rows)))).toEqual([
    "ventures-same.csv line 2 (reason): joined though it is not sure: 是否一家未说. Leave them apart",
  ]);
});
