import { describe, expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { placeSeries, seriesChart } from "./place-series.ts";

test.each(["150000", "150200", "150300"])("%s has a chart of its own, which its page shows", (code) => {
  expect(placeSeries(code, { data, lang: "zh" })).toBeUndefined();
});

test("a place with one value, or none, has nothing to draw over time", () => {
  expect(placeSeries("150400", { data, lang: "zh" })).toBeUndefined();
});

describe.each(languages)("in %s", (lang) => {
  const drawn = placeSeries("152900", { data, lang });
  test("a place with several values has them drawn, a mark each, under its name", () => {
    expect(drawn?.name).toContain({ zh: "阿拉善盟", en: "Alxa League" }[lang]);
    const counts = drawn?.drawings.map(({ svg }) => svg.match(/<title>/g)?.length);
    expect(new Set(counts).size).toBe(1);
    expect(counts?.[0]).toBeGreaterThan(3);
  });

  test("its key explains the sign of what is cited", () => {
    expect(drawn?.marks).toContain("cited");
  });
});

test.each(["150000", "150200", "150300"])("the chart that draws all funds received in %s is found", (code) => {
  expect(seriesChart(code, data)?.kind).toBe("series");
});

test("of a place with one value, or none, no chart is shown over time", () => {
  expect(seriesChart("150400", data)).toBeUndefined();
});
