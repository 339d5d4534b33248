import { describe, expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { caveats } from "../../model/compare.ts";
import { indicatorOf } from "../../model/lookup.ts";
import { fundsYears, nameWithoutScope, yearRows } from "./funds-years.ts";

const years = fundsYears(data);

test("a year is offered where a figure of any league is printed of it", () => {
  expect(years).toEqual(years.toSorted());
  for (const year of years) expect(yearRows(year, data).some(({ figures }) => figures.length > 0)).toBe(true);
});

describe.each(years)("in %s", (year) => {
  const rows = yearRows(year, data);
  test("each of the leagues has its row, with figures of that year only", () => {
    expect(rows).toHaveLength(12);
    for (const { place, figures } of rows)
      for (const of of figures)
        expect([of.place, of.period_start.slice(0, 4), of.period_end.slice(0, 4)]).toEqual([place.code, year, year]);
  });

  test("what compares is of one name, a result of the whole year, and nothing forbids to compare it", () => {
    const first = rows.filter(({ comparable }) => comparable).flatMap(({ figures }) => figures.slice(0, 1));
    expect(first.length).not.toBe(1);
    expect(new Set(first.map(({ indicator }) => indicator)).size).toBeLessThan(2);
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set(first.length > 0 ? ["actual"] : []));
    const named = first.map((of) => ({ of, label: { zh: of.place, en: of.place } }));
    expect(caveats(named, data).filter(({ comparable }) => !comparable)).toEqual([]);
  });
});

test("figures of one league under several names are told, and none is shaded where no page defines the name", () => {
  const alxa = yearRows("2022", data).find(({ place }) => place.code === "152900");
  expect(alxa?.figures.length).toBeGreaterThan(1);
  expect([alxa?.comparable, alxa?.figures[0]?.indicator]).toEqual([false, "funds-outside"]);
  expect(nameWithoutScope(yearRows("2022", data))).toBe("funds-outside");
});

test("nothing is shaded by a name that must not stand with itself, in any year", () => {
  for (const year of years)
    for (const { comparable, figures } of yearRows(year, data)) {
      const id = figures[0]?.indicator ?? "";
      if (comparable) expect(indicatorOf(id, data).not_with).not.toContain(id);
    }
});

test("a name that compares shades the leagues that have it", () => {
  const open = data.indicators.map((row) => (row.id === "funds-outside" ? { ...row, not_with: [] } : row));
  const shaded = yearRows("2022", { ...data, indicators: open }).filter(({ comparable }) => comparable);
  expect(shaded.map(({ place }) => place.code)).toEqual(["150100", "150200", "152900"]);
});
