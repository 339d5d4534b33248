import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { factsOf } from "./rows.ts";
import { readFacts } from "./sheet.ts";

const tables = makeTables({ citedFigures: [{ id: "p-f1" }, { id: "p-f7" }, { id: "p-f20-f9", source: "p-f20" }] });

function facts(...lines: string[]) {
  const { rows, faults } = readFacts(Buffer.from(lines.join("\n")), "facts.csv");
  expect(faults).toEqual([]);
  return factsOf(rows, { page: { id: "p", place: "150200" }, place: "150200", tables });
}

test("each kind takes its next free numbers, the place of the page and what a sheet may leave empty", () => {
  const { figure, venture, faults } = facts(
    "printed,indicator,value,unit,period,place,company,stage",
    "签约12个,projects,12,个,2024-01-01/2024-12-31,,,",
    "签约,,,,,150300,甲,signed",
    "约13个,projects,13,个,,,,",
  );
  expect(faults).toEqual([]);
  expect(figure.map(({ cells }) => cells)).toMatchObject([
    { id: "p-f8", source: "p", place: "150200", period_start: "2024-01-01", qualifier: "exact", status: "actual" },
    { id: "p-f9", period_start: "", period_end: "" },
  ]);
  expect(venture.map(({ cells }) => cells)).toMatchObject([
    { id: "p-v1", source: "p", place: "150300", company: "甲", confidence: "stated" },
  ]);
});

test.each([
  ["到位13.40亿元", "13.4", "13.40"],
  ["到位１３.40亿元", "13.4", "13.40"],
  ["由26.80%提高到43.50%", "43.5", "43.50"],
  ["1,200个", "1200", "1200"],
  ["下降3.50%", "-3.5", "-3.50"],
  ["由13.40到13.4", "13.4", "13.4"],
  ["签约12个", "21", "21"],
  ["十二个", "12", "12"],
  ["0个", "", ""],
])("of %s the value %s is written %s, as printed", (printed, value, written) => {
  const { figure } = facts("printed\tindicator\tvalue", `${printed}\tprojects\t${value}`);
  expect(figure[0]?.cells["value"]).toBe(written);
});

test.each([
  ["签约,,,,", "indicator", "neither indicator nor stage"],
  ["签约,projects,signed,,", "indicator", "indicator and stage"],
  ["签约,projects,,2024,", "period", "invalid period: 2024. Write it as 2022-01-01/2022-11-30, or empty the cell"],
  ["签约,,signed,2024-01-01/2024-12-31,", "period", "no cell of a venture: 2024-01-01/2024-12-31. Empty it"],
  ["签约,projects,,,wind", "chain", "no cell of a figure: wind. Empty it"],
])("the row %s is told by its %s", (line, column, message) => {
  const { faults } = facts("printed,indicator,stage,period,chain", line);
  expect(faults).toEqual([{ row: 2, column, message: expect.stringContaining(message) as string }]);
});
