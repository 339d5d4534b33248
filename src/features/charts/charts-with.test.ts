import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { seriesWith } from "./charts-with.ts";

test("an indicator leads to the charts that draw it over time, also where a value is computed from it", () => {
  expect(seriesWith("funds-outside", data).map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(["baotou-funds-2018-2025", "leagues-funds"]),
  );
});

test("an indicator that no such chart draws leads to none", () => {
  expect(seriesWith("service-promises", data)).toEqual([]);
});
