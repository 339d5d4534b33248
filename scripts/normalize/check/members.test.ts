import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkMembers } from "./members.ts";

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
