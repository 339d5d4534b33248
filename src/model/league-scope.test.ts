import { expect, test } from "vitest";
import { data } from "./data.ts";
import { indicatorOf } from "./lookup.ts";
import type { Indicator } from "./types.ts";
import { commonFunds, leaguesOf, leaguesWithout } from "./league-scope.ts";
import { caveats } from "./compare.ts";

const { rows: found, comparable } = commonFunds(data);

test("the region has twelve leagues and cities, each of which either has a year’s result under the common name or has none", () => {
  expect(leaguesOf(data)).toHaveLength(12);
  const places = new Set(found.map(({ place }) => place));
  expect(places.size + leaguesWithout(data).length).toBe(12);
  for (const { code } of leaguesWithout(data)) expect(places.has(code)).toBe(false);
});

test("they are results of whole years under one name, which compare where nothing forbids it", () => {
  expect(new Set(found.map(({ indicator }) => indicator)).size).toBe(1);
  expect(found.map(({ status }) => status)).toEqual(found.map(() => "actual"));
  const rows = found.map((of) => ({ of, label: { zh: of.place, en: of.place } }));
  expect(caveats(rows, data).every((caveat) => caveat.comparable)).toBe(comparable);
});

test("a name that no page defines is told of, and compares nothing", () => {
  expect(found[0]?.indicator).toBe("funds-outside");
  expect(indicatorOf("funds-outside", data).not_with).toContain("funds-outside");
  expect(comparable).toBe(false);
});

test("where a name compares it goes before one of more leagues that does not", () => {
  const open = (id: string) => (row: Indicator) =>
    row.id === id ? { ...row, not_with: row.not_with.filter((one) => one !== id) } : row;
  const known = { ...data, indicators: data.indicators.map(open("funds-outside")) };
  expect(commonFunds(known)).toEqual({ rows: found, comparable: true });
});
