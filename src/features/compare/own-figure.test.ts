import { expect, test } from "vitest";
import { judge } from "../../compare/judge.ts";
import { data } from "../../model/data.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Printed } from "../../model/types.ts";
import { ownFigure } from "./own-figure.ts";

const cells = { value: "167.74", unit: "亿元", place: "150200", indicator: "funds-domestic", status: "actual" };
const months = { start: "2022-01-01", end: "2022-11-30" };
const units = data.units.map(({ unit, base, factor }) => ({ unit, base, factor: String(factor) }));
const wuhai = printedWith("wuhai-2022-review-002", data) as Printed;

test("what a reader types is the figure that the same print would be", () => {
  const own = ownFigure({ ...cells, ...months }, { units, data });
  const { value, value_base, unit_base, exact, period_start, period_end } = wuhai;
  expect(own).toMatchObject({ value, value_base, unit_base, exact, period_start, period_end, basis: "printed" });
});

test("it is judged by the same rules, and told as what nobody checked", () => {
  const own = ownFigure({ ...cells, ...months }, { units, data }) as Printed;
  const { answer, reasons } = judge([wuhai, own], data);
  expect(answer).toBe("with-a-word");
  expect(reasons.map(({ kind }) => kind)).toContain("own-value");
  expect(reasons.map(({ kind }) => kind)).not.toContain("cited-beside-whole");
  const outside = { ...own, indicator: "funds-outside" };
  expect(judge([wuhai, outside], data).answer).toBe("no");
});

test.each([
  [{ value: "约12" }, "number"],
  [{ value: "-3" }, "number"],
  [{ unit: "个" }, "unit"],
  [{ indicator: "nothing" }, "unit"],
  [{ start: "2022-01-01" }, "period"],
  [{ start: "2022-02-01", end: "2022-01-01" }, "period"],
])("%o makes none: %s", (wrong, fault) => {
  expect(ownFigure({ ...cells, start: "", end: "", ...wrong }, { units, data })).toBe(fault);
});
