import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { allZip, chartZip } from "../../src/exports/zip.ts";
import { catalogue } from "../../src/exports/catalogue.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { data } from "../../src/model/data.ts";

test.each(allCharts(data).map((chart) => [chart.slug, chart] as const))(
  "the zip of %s holds its CSV, what describes it and the licence, in both languages",
  (slug, chart) => {
    const files = unzipSync(chartZip(chart));
    expect(Object.keys(files)).toEqual([`${slug}.csv`, "datapackage.json", "README.md", "LICENSE.txt"]);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text(`${slug}.csv`)).toBe(chart.table.csv());
    expect(JSON.parse(text("datapackage.json"))).toMatchObject({ name: slug });
    for (const words of [chart.title.zh, chart.title.en, chart.source.zh, chart.source.en])
      expect(text("README.md")).toContain(words);
    for (const { name } of chart.table.columns) expect(text("README.md")).toContain(`| \`${name}\` |`);
    expect(text("README.md")).not.toMatch(/undefined|NaN|\[object/);
    expect(text("LICENSE.txt")).toContain("https://creativecommons.org/licenses/by/4.0/");
  },
);

test("the zip of all data holds every table of the catalogue byte for byte", () => {
  const files = unzipSync(allZip(data));
  for (const { name, csv } of catalogue(data)) expect(strFromU8(files[`${name}.csv`] ?? new Uint8Array())).toBe(csv());
  expect(Object.keys(files)).toContain("datapackage.json");
});
