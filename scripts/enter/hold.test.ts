import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { createHolder } from "./hold.ts";

const units = ["", "个", "亿元", "%"].map((unit) => ({ unit, base: unit }));
const text = "签约２０ 个，投资约13.40亿元，同比下降\n3.50%，占1/3。";
const holder = createHolder(text, makeTables({ units }));

test.each([
  [1, 3, "20个"],
  [1, 3, "２０个"],
  [1, 11, "约13.40亿元"],
  [2, 1, "下降3.50%"],
  [2, 8, "1/3"],
])("in line %i at %i stands %s", (line, column, printed) => {
  expect(holder.text({ line: String(line), column: String(column), printed })).toEqual([]);
});

test.each([
  // A spreadsheet has made a day, or a shorter number, of a print.
  ["2", "8", "2026-01-03", "not in the text at 2:8: 2026-01-03. The text has “1/3。” there."],
  ["2", "8", "3-Jan", "not in the text at 2:8: 3-Jan. The text has “1/3。” there."],
  ["2", "1", "3.5%", "not in the text at 2:1: 3.5%. The text has “3.50%,” there."],
  ["1", "4", "20个", "not in the text at 1:4: 20个. The text has “0个,投资” there."],
  ["9", "1", "20个", "not in the text at 9:1: 20个. The text has “” there."],
  ["", "", "20个", "not in the text at ?:?: 20个. The text has “” there."],
  ["1", "3", "", "not in the text at 1:3: none. The text has “20” there."],
])("that in line %s at %s stands %s is refused", (line, column, printed, message) => {
  const mend = " Take the cells line, column and printed from npm run pull; import its columns as text";
  expect(holder.text({ line, column, printed })).toEqual([{ column: "printed", message: message + mend }]);
});

const figure = {
  id: "demo-001",
  line: "1",
  column: "11",
  printed: "约13.40亿元",
  indicator: "funds",
  place: "150200",
  value: "13.40",
  unit: "亿元",
  qualifier: "about",
  status: "actual",
};

test("a figure that says what it prints is held", () => {
  expect(holder.print(figure)).toEqual([]);
  expect(holder.print({ ...figure, printed: "20个", value: "20", unit: "个", qualifier: "exact" })).toEqual([]);
});

test.each([
  [{ value: "13.4" }, "value", "other places than printed: 13.4. Write 13.40 of 约13.40亿元"],
  [{ value: "13,40" }, "value", "invalid number: 13,40"],
  [{ value: "1340000000" }, "value", "value not as printed: 1340000000. 约13.40亿元 reads as 13.4"],
  [{ value: "" }, "value", "invalid number: "],
  [{ unit: "%" }, "unit", "unit not as printed: %. 约13.40亿元 reads as 亿元"],
  [{ unit: "亿无" }, "unit", "unknown unit: 亿无. Did you mean 亿元?"],
  [{ unit: "焦耳" }, "unit", "unknown unit: 焦耳. Add it to vocab/units.csv first"],
  [{ qualifier: "exact" }, "qualifier", "qualifier not as printed: exact. 约13.40亿元 reads as about"],
  [{ indicator: "fund" }, "indicator", "unknown indicator: fund. Did you mean funds?"],
  [{ place: "150299" }, "place", "unknown place: 150299. Add it to vocab/places.csv first"],
  [{ period_start: "2022-13-01", period_end: "2022-12-31" }, "period", "invalid day: 2022-13-01"],
  [{ status: "done" }, "status", "unknown status: done"],
])("a figure with %j is refused", (change, column, message) => {
  const [fault, ...others] = holder.print({ ...figure, ...change });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ column, message: expect.stringContaining(message) as string });
});
