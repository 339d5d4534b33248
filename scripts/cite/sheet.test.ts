import { expect, test } from "vitest";
import { columnsOf, kindOf, readFacts } from "./sheet.ts";

const read = (content: string) => readFacts(Buffer.from(content), "facts.csv");

test("a sheet has the columns of both kinds, without those that the command gives", () => {
  expect(columnsOf.figure.join()).toBe(
    "period,printed,indicator,place,value,unit,qualifier,status,dimension,member,flags,note,note_en",
  );
  expect(columnsOf.venture.join()).toBe(
    "printed,company,company_en,project,project_en,place,chain,node,stage,as_of,amount,amount_unit,amount_qualifier,amount_covers,capacity,capacity_unit,capacity_per,capacity_qualifier,capacity_covers,confidence,note,note_en",
  );
  expect(read("printed,id\n12个,a-f1\n").faults).toEqual([
    expect.stringMatching(/^facts\.csv: unknown column: id\. Known: period, printed, .*capacity_covers, confidence$/),
  ]);
});

test.each([
  ["a figure", "indicator", "projects", "figure"],
  ["a venture", "stage", "signed", "venture"],
  ["neither", "note", "注", undefined],
])("a row is %s by its %s", (_, column, cell, kind) => {
  const [row] = read(`printed,${column}\n12个,${cell}\n`).rows;
  expect(row && kindOf(row)).toBe(kind);
});

test("a row with an indicator and a stage is neither", () => {
  const [row] = read("printed,indicator,stage\n12个,projects,signed\n").rows;
  expect(row && kindOf(row)).toBe(undefined);
});
