import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { printedFigures } from "../../model/coverage.ts";
import { printedWith } from "../../model/lookup.ts";
import { scaleForm, scaleGroups } from "./scale-groups.ts";

const values = (...ids: readonly string[]) => ids.flatMap((id) => printedWith(id, data) ?? []);
const [november, year, baotou] = ["wuhai-2022-review-002", "wuhai-2022-review-007", "baotou-2022-feature-019"] as const;

test("what may share a scale stands in one group, what may not in another, wherever it stands between", () => {
  const groups = (...ids: readonly string[]) => scaleGroups(values(...ids), data).map((one) => one.map(({ id }) => id));
  expect(groups(november, baotou, year)).toEqual([[november, year], [baotou]]);
  expect(groups(baotou)).toEqual([[baotou]]);
});

test("amounts are bars, rates dots, and ranks and what is below zero have no length", () => {
  const of = (kind: string) => {
    const indicators = new Set(data.indicators.filter((one) => one.kind === kind).map(({ id }) => id));
    return printedFigures(data)
      .filter(({ indicator, value }) => indicators.has(indicator) && value > 0)
      .slice(0, 2);
  };
  expect(["flow", "rate", "rank"].map((kind) => scaleForm(of(kind), data))).toEqual(["bars", "dots", undefined]);
  expect(
    scaleForm(
      values(november).map((one) => ({ ...one, value_base: -1 })),
      data,
    ),
  ).toBeUndefined();
});
