import { expect, test } from "vitest";
import { rowsOf } from "../../charts/chart.ts";
import { remarks } from "./remarks.ts";
import { tableRow } from "./row-table.ts";
import { allCharts } from "../../exports/charts.ts";
import { basisWords } from "../../i18n/vocabulary.ts";
import { languages } from "../../model/types.ts";
import { data } from "../../model/data.ts";

test.each(allCharts(data).map((chart) => ({ slug: chart.slug, chart })))(
  "the page of $slug says why it mixes, every caveat and every note, and each row's basis",
  ({ chart }) => {
    const { brief, more } = remarks(chart);
    const own = chart.type === "figures" ? [chart.mixes ?? [], chart.caveats.map((caveat) => caveat.text)].flat() : [];
    for (const text of [...own, ...chart.notes])
      expect(more.length === 0 ? brief.zh : more).toContain(more.length === 0 ? text.zh : text);
    expect(brief.zh).not.toBe("");
    for (const lang of languages) {
      for (const row of rowsOf(chart)) {
        const cells = tableRow(row, { data, lang });
        expect(cells.formula === "", `${row.of.id} is printed or has a formula`).toBe(row.of.basis === "printed");
        expect(cells.basis).toBe(basisWords[row.of.basis][lang]);
        expect(cells.prints.length, `${row.of.id} says where it is printed`).toBeGreaterThan(0);
      }
    }
  },
);
