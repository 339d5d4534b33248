import { expect, test } from "vitest";
import { allCharts } from "../../exports/charts.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { facetsOf, galleryChoices } from "./gallery-facets.ts";

const charts = allCharts(data);
const facets = (slug: string) =>
  charts.filter((chart) => chart.slug === slug).map((chart) => facetsOf(chart, { subject: "x" }));

test("a chart has the leagues of its rows, and its form", () => {
  expect(facets("growth-rates")).toEqual([{ place: ["150000", "150200", "150300"], subject: "x", form: "figures" }]);
  // A zone is part of its city.
  expect(facets("rare-earth-zone")[0]?.place).toEqual(["150200"]);
});

test.each(languages)("whatever can be chosen leaves some chart (%s)", (lang) => {
  const [place, subject, form] = galleryChoices(charts, { data, lang });
  expect([place, subject, form].every((choice) => (choice?.options.length ?? 0) > 1)).toBe(true);
  const all = charts.map((chart) => facetsOf(chart, { subject: "" }));
  for (const { id } of place?.options ?? [])
    expect(
      all.some((one) => one.place.includes(id)),
      id,
    ).toBe(true);
  for (const { id } of form?.options ?? [])
    expect(
      all.some((one) => one.form === id),
      id,
    ).toBe(true);
});
