import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { knownFigures, asks, figuresById, figuresOf, measuredFigures } from "./known-figures.ts";
import { formatRatio, ratio } from "../../src/arithmetic/ratio.ts";
import { readExpression } from "../../src/arithmetic/expression.ts";

test("a figure stands beside its indicator and unit, with its value in the base unit", () => {
  const [figure] = knownFigures(makeTables({ figures: [{ indicator: "funds", value: "1.5", unit: "亿元" }] }));
  expect(figure).toMatchObject({
    row: { id: "a-001" },
    indicator: { id: "funds" },
    unit: { unit: "亿元" },
    value: ratio(150_000_000n),
    unit_base: "CNY",
  });
});

test("those of cited pages are measured after those of the reports", () => {
  const citedFigures = [
    { indicator: "funds", value: "2", unit: "亿元" },
    { id: "p-f2", unit: "丈" },
  ];
  const measured = measuredFigures(makeTables({ figures: [{}], citedFigures }));
  expect(measured.map(({ row, value }) => [row.id, formatRatio(value)])).toEqual([
    ["a-001", "12"],
    ["p-f1", "200000000"],
  ]);
});

test.each([[{ indicator: "other" }], [{ unit: "丈" }]])("one with %j is left out", (cells) => {
  const figures = [{ ...cells }, { id: "a-002" }];
  expect(knownFigures(makeTables({ figures })).map(({ row }) => row.id)).toEqual(["a-002"]);
});

const funds = { indicator: "funds", unit: "亿元" };
const percent = { indicator: "share", unit: "%" };

test.each([
  ["167.74亿元", { ...funds, value: "167.74" }, "16773500000..16774500000"],
  ["85.50亿元", { ...funds, value: "85.5" }, "8549500000..8550500000"],
  ["1,005,136万元", { ...funds, unit: "万元", value: "1005136" }, "10051355000..10051365000"],
  ["五百万元", { ...funds, unit: "万元", value: "500" }, "4995000..5005000"],
  ["百亿元", { ...funds, value: "100" }, "9950000000..10050000000"],
  ["亿元以上", { ...funds, value: "1", qualifier: "at_least" }, "100000000.."],
  ["近400亿元", { ...funds, value: "400", qualifier: "nearly" }, "..40000000000"],
  ["下降3.5%", { indicator: "growth", unit: "%", value: "-3.5" }, "-0.0355..-0.0345"],
  ["0%", { ...percent, value: "0" }, "-0.005..0.005"],
  ["三分之一", { ...percent, unit: "", value: "1/3" }, "1/3..1/3"],
  ["百分之二十", { ...percent, unit: "", value: "0.2" }, "0.195..0.205"],
  ["五个", { value: "5" }, "5..5"],
  ["1.6万只", { unit: "万只", value: "1.6" }, "15500..16500"],
  ["500万个", { value: "5000000" }, "4995000..5005000"],
  // What was garbled goes by its cell.
  ["16.74#", { ...funds, value: "16.74" }, "1673500000..1674500000"],
  ["12个", { ...funds, value: "1.5" }, "145000000..155000000"],
])("%s may stand for what its last printed place allows", (printed, cells, told) => {
  const [figure] = knownFigures(makeTables({ figures: [{ printed, ...cells }] }));
  const [low, high] = [figure?.interval.low, figure?.interval.high].map((end) => (end ? formatRatio(end) : ""));
  expect(`${low}..${high}`).toBe(told);
});

test("the 万 within a number is the last place that it tells", () => {
  const figures = [{ ...funds, printed: "三亿五千万元", unit: "元", value: "350000000" }];
  const [figure] = knownFigures(makeTables({ figures, units: [{ unit: "元", base: "CNY" }] }));
  expect(figure?.step).toEqual(ratio(10_000n));
});

const row = (text: string) => ({ expression: { text, statements: readExpression(text) } });

test("figures are found by their ids", () => {
  const figures = figuresById(
    makeTables({
      figures: [
        { id: "a-001", value: "12" },
        { id: "a-002", unit: "丈" },
      ],
    }),
  );
  expect([...figures].map(([id, { value }]) => [id, value])).toEqual([["a-001", ratio(12n)]]);
});

test("a relation names its figures once each, left to right, statement by statement", () => {
  expect(figuresOf(row("b-1 + a-1 = c-1 & a-1! <= d-1"))).toEqual(["b-1", "a-1", "c-1", "d-1"]);
});

test.each([
  ["a-1 = b-1", false],
  ["a-1 = ?", true],
  ["a-1 = b-1 & a-1 < ?", true],
])("%s asks for a number: %s", (text, expected) => {
  expect(asks(row(text))).toBe(expected);
});
