import { expect, test } from "vitest";
import { drawChart } from "../../charts/figure-chart.ts";
import { bars } from "../../charts/marks/bars.ts";
import { buildDocument } from "../../drawing/build-document.ts";
import { svgText } from "../../drawing/tree.ts";
import { widths } from "../../drawing/widths.ts";
import { printedFigures } from "../../model/coverage.ts";
import { data } from "../../model/data.ts";
import { drawRows } from "./draw.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { formChoices } from "./forms.ts";

const loaded = readExplored(exploreJson(data));
const options = { name: "甲", lang: "zh", document: buildDocument } as const;
const draw = (rows: Parameters<typeof drawRows>[0], form: Parameters<typeof drawRows>[1]["form"], width = 360) =>
  drawRows(rows, { ...options, form, width, data: loaded.data });

/** Rows that lie near one another in the data, three at a time. */
const some = loaded.entries.flatMap((_, index) => (index % 3 === 0 ? [loaded.entries.slice(index, index + 3)] : []));
const choices = some.flatMap((entries) =>
  formChoices(
    entries.map(({ of }) => of),
    loaded.data,
  ),
);

test("whatever may be drawn comes out with a mark a row, and nothing that is no number", () => {
  const allowed = choices.filter(({ reasons }) => reasons.length === 0);
  for (const { form, rows } of allowed) {
    const svg = draw(rows, form);
    expect(svg.querySelectorAll("title"), form).toHaveLength(rows.length);
    expect(svgText(svg)).not.toMatch(/NaN|undefined|\[object/);
  }
  expect(new Set(allowed.map(({ form }) => form)).size).toBeGreaterThan(2);
});

test("bars are those that a chart of the site would have, at every width", () => {
  const found = choices.find(({ form, reasons }) => form === "bars" && reasons.length === 0);
  if (!found) throw new Error("nothing to draw as bars");
  const { rows } = found;
  const own = drawChart({ slug: "explore", kind: "bars", render: bars }, { rows, data, ...options });
  for (const width of widths)
    expect(svgText(draw(rows, "bars", width))).toBe(own.find((one) => one.width === width)?.svg);
});

test("lengths that may not be compared are refused, whoever asks", () => {
  const rows = printedFigures(data)
    .filter(({ value, unit }) => unit === "亿元" && (value === 577.22 || value === 167.74))
    .map((of) => ({ of, label: { zh: "甲", en: "a" } }));
  expect(() => draw(rows, "bars")).toThrow(/not comparable in size: explore \(bars\)/);
});
