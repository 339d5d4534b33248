import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checkSizeClasses } from "./size-classes.ts";

const members = [
  { dimension: "size-class" },
  { dimension: "size-class", member: "gte-1bn", zh: "十亿以上" },
  { dimension: "sector", member: "energy" },
];
const tables = (size_class: string) => makeTables({ members, ventures: [{ size_class }] });

test.each(["", "gte-1bn"])("the size class %j is in order", (size) => {
  expect(checkSizeClasses(tables(size))).toEqual([]);
});

test.each([
  ["gte-1b", "gte-1b. Did you mean gte-1bn 十亿以上?"],
  ["energy", "energy"],
])("the size class %s is told", (size, message) => {
  expect(tell(checkSizeClasses(tables(size)))).toEqual([
    `ventures/a.csv a-v01 (size_class): unknown size class: ${message}`,
  ]);
});

test("nothing is told while a row of members cannot be read", () => {
  expect(checkSizeClasses(withUnread(tables("energy"), "members"))).toEqual([]);
});
