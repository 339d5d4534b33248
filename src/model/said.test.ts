import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { world } from "../../test/lib/fixtures.ts";
import { bySaid, isLater, saidOf, type Said } from "./said.ts";

const data = { ...world(), citedSources: [citedPage(), citedPage({ id: "undated", published: "" })] };
const day = (iso: string): Said => ({ from: iso, to: iso });

test("a report without a day of publication speaks between the days that it must be of, else on its day", () => {
  expect(saidOf(venture("a"), data)).toEqual({ from: "2022-12-01", to: "2022-12-31" });
  const reports = data.reports.map((report) => ({ ...report, published: "2022-12-09" }));
  expect(saidOf(venture("a"), { ...data, reports })).toEqual(day("2022-12-09"));
});

test("a cited page speaks on the day that it gives for the step, else on its own, else on none", () => {
  expect(saidOf(citedVenture("a"), data)).toEqual(day("2024-06-01"));
  expect(saidOf(citedVenture("a", { as_of: "" }), data)).toEqual(day("2025-01-23"));
  expect(saidOf(citedVenture("a", { as_of: "2023-11" }), data)).toEqual({
    ...{ from: "2023-11-01", to: "2023-11-30" },
    stated: true,
  });
  expect(saidOf(citedVenture("a", { as_of: "", source: "undated" }), data)).toBeUndefined();
});

test("what was said comes in the order of its first days, then of its last, and what is not dated at the end", () => {
  const all = [undefined, day("2023-06-01"), { from: "2023-01-01", to: "2023-12-31" }, day("2023-01-01")];
  expect(all.toSorted(bySaid)).toEqual([
    day("2023-01-01"),
    { from: "2023-01-01", to: "2023-12-31" },
    day("2023-06-01"),
    undefined,
  ]);
  expect([undefined, undefined].toSorted(bySaid)).toEqual([undefined, undefined]);
  expect(bySaid(undefined, undefined)).toBe(0);
});

test.each<[Said | undefined, Said | undefined, boolean]>([
  [day("2024-01-01"), { from: "2023-01-01", to: "2023-12-31" }, true],
  [day("2023-12-31"), { from: "2023-01-01", to: "2023-12-31" }, false],
  [day("2023-06-01"), day("2023-06-01"), false],
  [undefined, day("2023-06-01"), false],
  [day("2023-06-01"), undefined, false],
])("%j is later than %j for certain: %j", (a, than, later) => {
  expect(isLater(a, { than })).toBe(later);
});
