import { expect, test } from "vitest";
import { fundsScopes } from "../../model/funds.ts";
import { data } from "../../model/data.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { anyFunds, barring, facets, indicatorsOf, nothingChosen, noValue, valuesOf, yearOf } from "./facets.ts";

const loaded = readExplored(exploreJson(data));
const all = loaded.entries.map((entry) => valuesOf(entry, loaded.data));

test("the choice of all funds is no indicator, and stands for every scope of funds received", () => {
  expect(data.indicators.filter(({ id }) => id === anyFunds || id === noValue)).toEqual([]);
  expect(indicatorsOf(anyFunds, loaded.data)).toEqual(fundsScopes(data));
  expect(indicatorsOf("funds-domestic", loaded.data)).toEqual(["funds-domestic"]);
});

test("no value holds a comma, which parts them in the address", () => {
  const values = all.flatMap((one) => facets.flatMap((facet) => one[facet]));
  expect(values.filter((value) => value === "" || value.includes(","))).toEqual([]);
});

test("the year is that of the last day, of the first where that alone is printed, else none", () => {
  expect(yearOf({ period_start: "2021-01-01", period_end: "2023-12-31" })).toBe("2023");
  expect(yearOf({ period_start: "2021-01-01", period_end: "" })).toBe("2021");
  expect(yearOf({ period_start: "", period_end: "" })).toBe(noValue);
});

test("a row is chosen where it has one of the values of every facet that has any", () => {
  const [row] = all;
  if (!row) throw new Error("no rows");
  const chosen = { ...nothingChosen, place: [...row.place, "1"], year: row.year };
  expect(barring(row, nothingChosen)).toEqual([]);
  expect(barring(row, chosen)).toEqual([]);
  expect(barring(row, { ...chosen, year: ["1900"] })).toEqual(["year"]);
  expect(barring(row, { ...chosen, place: ["1"], year: ["1900"] })).toEqual(["place", "year"]);
});

test("every row has one value of a facet, but for the choice of all funds", () => {
  for (const facet of facets) {
    const values = all.flatMap((one) => one[facet]).filter((value) => value !== anyFunds);
    expect(values, facet).toHaveLength(all.length);
  }
});
