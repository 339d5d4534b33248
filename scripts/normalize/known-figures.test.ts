import { expect, test } from "vitest";
import { makeTables } from "../../test/tables.ts";
import { knownFigures } from "./known-figures.ts";
import { ratio } from "../../src/arithmetic/ratio.ts";

test("a figure stands beside its indicator, unit and report, with its value in the base unit", () => {
  const [figure] = knownFigures(makeTables({ figures: [{ indicator: "funds", value: "1.5", unit: "亿元" }] }));
  expect(figure).toMatchObject({
    row: { id: "a-001" },
    indicator: { id: "funds" },
    unit: { unit: "亿元" },
    report: { id: "a" },
    base: ratio(150_000_000n),
  });
});

test.each([[{ indicator: "other" }], [{ unit: "丈" }], [{ report: "b" }]])("one with %j is left out", (cells) => {
  const figures = [{ ...cells }, { id: "a-002" }];
  expect(knownFigures(makeTables({ figures })).map(({ row }) => row.id)).toEqual(["a-002"]);
});
