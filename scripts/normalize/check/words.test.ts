import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkReferences, checkMembers } from "./words.ts";

type Row = Readonly<Record<string, string>>;
const chains = [{ id: "wind" }];
const mechanisms = [{ id: "dispatch" }];
const targetRegions = [{ id: "delta" }];
const told = (name: string, row: Row) =>
  tell(checkReferences(makeTables({ chains, mechanisms, targetRegions, [name]: [row] })));

test.each<[name: string, row: Row, file: string, message: string]>([
  [
    "reports",
    { id: "a", place: "150209" },
    "reports.csv a",
    "(place): unknown place: 150209. Did you mean 150200 甲市?",
  ],
  ["figures", { place: "9" }, "figures/a.csv a-001", "(place): unknown place: 9"],
  [
    "figures",
    { indicator: "fnuds" },
    "figures/a.csv a-001",
    "(indicator): unknown indicator: fnuds. Did you mean funds?",
  ],
  ["figures", { unit: "万原" }, "figures/a.csv a-001", "(unit): unknown unit: 万原. Did you mean 万只?"],
  ["census", { place: "9" }, "context/census-2020.csv line 2", "(place): unknown place: 9"],
  ["ventures", { place: "9" }, "ventures/a.csv a-v01", "(place): unknown place: 9"],
  ["ventures", { chain: "winds" }, "ventures/a.csv a-v01", "(chain): unknown chain: winds. Did you mean wind?"],
  ["methods", { place: "9" }, "methods/a.csv a-m01", "(place): unknown place: 9"],
  [
    "methods",
    { mechanism: "dispach" },
    "methods/a.csv a-m01",
    "(mechanism): unknown mechanism: dispach. Did you mean dispatch?",
  ],
  ["tiles", { place: "9" }, "tiles.csv line 2", "(place): unknown place: 9"],
  ["courting", { place: "9" }, "courting.csv court-1", "(place): unknown place: 9"],
  ["courting", { report: "b" }, "courting.csv court-1", "(report): unknown report: b. Did you mean a?"],
  [
    "courting",
    { region: "detla" },
    "courting.csv court-1",
    "(region): unknown target region: detla. Did you mean delta?",
  ],
])("a row of the %s with %j is told", (name, row, file, message) => {
  expect(told(name, name === "reports" ? { id: "a" } : {})).toEqual([]);
  expect(told(name, row)).toEqual([`${file} ${message}`]);
});

test("an indicator that another must not be set beside is one of the vocabulary", () => {
  const indicators = [{ id: "funds", not_with: "growth;other" }, { id: "growth" }, { id: "projects" }];
  expect(tell(checkReferences(makeTables({ indicators })))).toEqual([
    "vocab/indicators.csv funds (not_with): unknown indicator: other",
  ]);
});

test.each([
  ["region", "", []],
  ["league", "150000", []],
  ["league", "", ["(parent): unknown place: "]],
  ["league", "15000", ["(parent): unknown place: 15000. Did you mean 150000 甲区?"]],
  ["region", "9", ["(parent): unknown place: 9"]],
])("a %s in the place %j", (level, parent, messages) => {
  const places = [
    { code: "150000", zh: "甲区", level: "region", parent: "" },
    { code: "150200" },
    { code: "150900", level, parent },
  ];
  expect(tell(checkReferences(makeTables({ places })))).toEqual(
    messages.map((message) => `vocab/places.csv 150900 ${message}`),
  );
});

const members = [
  { dimension: "size", nature: "nested" },
  { dimension: "size", member: "large" },
  { dimension: "sector" },
  { dimension: "sector", member: "small" },
  { dimension: "stray", member: "large" },
];
const tables = (dimension: string, member: string) => makeTables({ members, figures: [{ dimension, member }] });

test.each([
  ["", ""],
  ["size", "large"],
  ["size", ""],
])("the dimension %j with the member %j is in order", (dimension, member) => {
  expect(checkMembers(tables(dimension, member))).toEqual([]);
});

test.each([
  ["", "large", "(member): member without a dimension: large"],
  ["colour", "red", "(dimension): unknown dimension: colour. Add it to vocab/members.csv"],
  ["size", "small", "(member): unknown member: size/small. Add it to vocab/members.csv"],
  // A dimension needs a row of its own.
  ["stray", "large", "(dimension): unknown dimension: stray. Add it to vocab/members.csv"],
])("the dimension %j with the member %j is told", (dimension, member, message) => {
  expect(tell(checkMembers(tables(dimension, member)))).toEqual([`figures/a.csv a-001 ${message}`]);
});

test("a nature stands on the row of a dimension only", () => {
  const odd = [...members, { dimension: "size", member: "huge", nature: "nested" }];
  expect(tell(checkMembers(makeTables({ members: odd })))).toEqual([
    "vocab/members.csv line 7 (nature): nature of a member: nested. Write it on the row of the dimension",
  ]);
});

test("nothing is told while a row of members cannot be read", () => {
  expect(checkMembers(withUnread(tables("colour", "red"), "members"))).toEqual([]);
});
