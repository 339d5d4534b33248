import { expect, test } from "vitest";
import { remarks } from "./remarks.ts";
import { tableRow } from "./row-table.ts";
import { preparedCharts } from "../../exports/charts.ts";
import { basisWords } from "../../i18n/vocabulary.ts";
import { languages } from "../../model/types.ts";

test.each(preparedCharts.map((prepared) => ({ slug: prepared.chart.slug, prepared })))(
  "the page of $slug says why it mixes, every caveat and every note, and each row's basis",
  ({ prepared }) => {
    const { chart, rows, caveats } = prepared;
    const told = remarks(prepared);
    for (const text of [chart.mixes ?? [], caveats.map((caveat) => caveat.text), chart.notes ?? []].flat())
      expect(told).toContainEqual(text);
    expect(told.length).toBeGreaterThan(0);
    for (const lang of languages) {
      for (const row of rows) {
        const cells = tableRow(row, lang);
        expect(cells.formula === "", `${row.of.id} is printed or has a formula`).toBe(row.of.basis === "printed");
        expect(cells.basis).toBe(basisWords[row.of.basis][lang]);
        expect(cells.prints.length, `${row.of.id} says where it is printed`).toBeGreaterThan(0);
      }
    }
  },
);
