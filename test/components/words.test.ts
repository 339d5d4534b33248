import { expect, test } from "vitest";
import { remarks } from "../../src/features/charts/remarks.ts";
import { tableRow } from "../../src/features/charts/row-table.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { baseValue, unitWords } from "../../src/i18n/base-value.ts";
import { basisWords } from "../../src/i18n/vocabulary.ts";
import { documentTitle } from "../../src/site/document-title.ts";
import { languages } from "../../src/model/types.ts";
import { count, figure, money, percent } from "../lib/fixtures.ts";
import { rowsOf } from "../../src/charts/chart.ts";
import { data } from "../../src/model/data.ts";

test.each([
  [money("167.74"), "16,774,000,000 元", "16,774,000,000 CNY"],
  [percent("90.91"), "0.9091", "0.9091"],
  [count(150, { unit: "家" }), "150 家", "150"],
  [count(5, { unit: "", unit_base: "" }), "5", "5"],
  [figure({ value_base: 2_300_000, unit_base: "CNY/mu" }), "2,300,000 元/亩", "2,300,000 CNY/mu"],
])("$printed in its base unit", (of, zh, en) => {
  expect([baseValue(of, "zh"), baseValue(of, "en")]).toEqual([zh, en]);
});

test.each([
  ["CNY/mu", "元/亩", "CNY/mu"],
  ["1", "小数", "fraction"],
  ["count", "量词", "counting word"],
])("an indicator in %s is measured in %s", (unit, zh, en) => {
  expect([unitWords(unit, "zh"), unitWords(unit, "en")]).toEqual([zh, en]);
});

test.each([
  ["Short", "Short · Site"],
  ["A title that fills the tab by itself, so that the site has no room left", /^A title that .*…$/],
  ["一".repeat(68), "一".repeat(68)],
  ["一".repeat(71), `${"一".repeat(69)}…`],
])("the document title of %s keeps to 70 characters", (title, expected) => {
  const made = documentTitle(title, { site: "Site" });
  expect(made).toMatch(expected);
  expect(made.length).toBeLessThanOrEqual(70);
});

test.each(allCharts(data).map((chart) => ({ slug: chart.slug, chart })))(
  "the page of $slug says why it mixes, every caveat and every note, and each row's basis",
  ({ chart }) => {
    const told = remarks(chart);
    const own = chart.type === "figures" ? [chart.mixes ?? [], chart.caveats.map((caveat) => caveat.text)].flat() : [];
    for (const text of [...own, ...chart.notes]) expect(told).toContainEqual(text);
    expect(told.length).toBeGreaterThan(0);
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
