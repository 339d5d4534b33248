import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkSameContent } from "./same-content.ts";

type Given = NonNullable<Parameters<typeof makeTables>[0]>;
const told = (given: Given) => tell(checkSameContent(makeTables(given)));

const venture = { id: "a-v01", line: "7", company: "甲公司", amount: "15.10", amount_unit: "亿元" };
const method = { id: "a-m01", line: "7", zh: "甲" };
const courting = { id: "court-1", line: "7" };
const relation = { id: "r", kind: "sum", expression: "a-001 + a-002 = a-003", claim: "甲" };

test.each([
  ["venture", { ventures: [venture, { ...venture, id: "a-v02" }] }, "ventures/a.csv a-v02", "a-v01 in ventures/a.csv"],
  [
    "venture with another note, another confidence and other English",
    { ventures: [venture, { ...venture, id: "a-v02", note: "乙", confidence: "low", company_en: "B" }] },
    "ventures/a.csv a-v02",
    "a-v01 in ventures/a.csv",
  ],
  ["method", { methods: [method, { ...method, id: "a-m02" }] }, "methods/a.csv a-m02", "a-m01 in methods/a.csv"],
  [
    "courting",
    { courting: [courting, { ...courting, id: "court-2" }] },
    "courting.csv court-2",
    "court-1 in courting.csv",
  ],
  [
    "relation with another claim",
    { relations: [relation, { ...relation, id: "s", claim: "乙", note: "丙" }] },
    "relations.csv s",
    "r in relations.csv",
  ],
  ["text as another report", { reports: [{ id: "a" }, { id: "b", title: "乙" }] }, "reports.csv b", "a in reports.csv"],
] satisfies [string, Given, string, string][])("the same %s is told with the first of them", (_, given, row, first) => {
  expect(told(given)).toEqual([`${row} (id): same content: ${first} line 2 says it already. Remove one`]);
});

test.each([
  ["line", { line: "8" }],
  ["company", { company: "乙公司" }],
  // 15.1 is another print of another precision.
  ["amount", { amount: "15.1" }],
  ["stage", { stage: "landed" }],
  ["place", { place: "150300" }],
  ["report", { report: "b" }],
])("a venture of another %s is another one", (_, other) => {
  expect(told({ ventures: [venture, { ...venture, id: "a-v02", ...other }] })).toEqual([]);
});

test.each([
  ["a-001 <= a-002", "a-002 >= a-001"],
  ["a-001 > a-002", "a-002 < a-001"],
  ["a-001 + a-002 = a-003", "a-003 = a-001 + a-002"],
  ["a-001 = a-002 & a-003 < a-004", "a-004 > a-003 & a-002 = a-001"],
])("%s says the same as %s", (expression, other) => {
  const relations = [relation, { ...relation, id: "s" }].map((row, index) => ({
    ...row,
    expression: index === 0 ? expression : other,
  }));
  expect(told({ relations })).toHaveLength(1);
});

test.each([
  ["a-001 <= a-002", "a-002 <= a-001"],
  ["a-001 <= a-002", "a-001 < a-002"],
  ["a-001 - a-002 = a-003", "a-002 - a-001 = a-003"],
  ["a-001! = a-002", "a-001 = a-002"],
])("%s does not say the same as %s", (expression, other) => {
  expect(
    told({
      relations: [
        { ...relation, expression },
        { ...relation, id: "s", expression: other },
      ],
    }),
  ).toEqual([]);
});

test.each([
  ["kind", { kind: "part" }],
  ["sum", { expression: "a-001 + a-002 <= a-003" }],
  ["unit", { unit: "亿元" }],
])("a relation of another %s is another one", (_, other) => {
  expect(told({ relations: [relation, { ...relation, id: "s", ...other }] })).toEqual([]);
});

test("of three the first is named twice, and one id in two rows is told of by that", () => {
  const ids = ["a-v01", "a-v02", "a-v03"].map((id) => ({ ...venture, id }));
  expect(told({ ventures: ids })).toHaveLength(2);
  expect(told({ ventures: [venture, venture] })).toEqual([]);
});
