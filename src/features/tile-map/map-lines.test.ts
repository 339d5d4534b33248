import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { fundsYears, yearRows } from "./funds-years.ts";
import { measureLine, yearLine } from "./map-lines.ts";
import { mapMeasures } from "./measures.ts";
import { tileRows } from "./tile-rows.ts";

const lang = "en";

test.each(mapMeasures)("every place on $id has a line for each figure and naming, or a sentence", (measure) => {
  for (const row of tileRows(measure, data)) {
    const { items, sentence } = measureLine(row, { data, lang });
    const own = row.figures.length + row.namings.length;
    const told = new Set([...row.figures, ...row.namings].map(({ id }) => id));
    const figures = data.figures.flatMap(({ id }) => (told.has(id) ? [id] : []));
    expect(items.flatMap(({ figure }) => (figure === "" ? [] : [figure])).toSorted()).toEqual(figures.toSorted());
    expect(items.length).toBe(own + Number(row.cited.length > 0));
    expect(own > 0 || sentence !== "").toBe(true);
  }
});

test("a place without a figure of the year says so; a cited figure is marked and leads to its page", () => {
  const lines = fundsYears(data).flatMap((year) => yearRows(year, data).map((row) => yearLine(row, { data, lang })));
  for (const { silent, sentence, items } of lines) expect([silent, sentence !== ""]).toEqual([!items.length, silent]);
  expect(lines.flatMap(({ items }) => items).filter(({ figure }) => figure === "")).toEqual([]);
  const cited = lines.flatMap(({ items }) => items).filter(({ path }) => path.startsWith("sources/"));
  expect(cited.length).toBeGreaterThan(0);
  for (const { words } of cited) expect(words).toMatch(/^◇ /);
});
