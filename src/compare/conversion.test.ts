import { describe, expect, test } from "vitest";
import { data } from "../model/data.ts";
import { printedFigures } from "../model/coverage.ts";
import { printedWith } from "../model/lookup.ts";
import { conversionKinds } from "./conversion.ts";
import { conversionWords } from "./conversion-words.ts";
import { pairsOf } from "./judge-all.ts";
import { judge } from "./judge.ts";

const judged = (...ids: string[]) =>
  judge(
    ids.flatMap((id) => printedWith(id, data) ?? []),
    data,
  );
const reckoned = (...ids: string[]) =>
  judged(...ids).conversions.map(({ kind, values }) => [kind, ...values.map(({ value, unit }) => `${value} ${unit}`)]);

describe("what may be reckoned", () => {
  test("is a share of the target, with the months of both", () => {
    expect(reckoned("inner-mongolia-2023-h1-006", "inner-mongolia-2023-h1-012")).toEqual([
      ["share-of-target", "50.3794871795 %"],
      ["per-month", "327.466666667 亿元/月", "325 亿元/月"],
    ]);
  });

  test("is what an amount grew from, beside its growth", () => {
    expect(reckoned("wuhai-2022-review-002", "wuhai-2022-review-003")).toEqual([["growth-base", "87.8633911267 亿元"]]);
  });

  test("is money per head of two places that compare, never of two that do not", () => {
    expect(reckoned("region-2023-q1-f1", "bayannur-2023-q1-f1").map(([kind]) => kind)).toEqual(["per-head"]);
    expect(reckoned("baotou-2022-feature-019", "hohhot-2022-result-f1")).toEqual([]);
  });

  test("carries a formula, and changes no answer", () => {
    const all = pairsOf(printedFigures(data).filter(({ indicator }) => indicator.startsWith("funds-")));
    const made = all.map((pair) => judge(pair, data)).flatMap(({ conversions }) => conversions);
    expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(conversionKinds));
    expect(made.flatMap(({ values }) => values).filter(({ formula }) => formula.zh === "")).toEqual([]);
    expect(Object.keys(conversionWords).toSorted()).toEqual([...conversionKinds].toSorted());
  });
});
