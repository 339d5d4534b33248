import { describe, expect, test } from "vitest";
import { rowsOf, venturesOf } from "../../src/charts/chart.ts";
import { chartCsvw } from "../../src/exports/chart-csvw.ts";
import { chartIndex } from "../../src/exports/chart-addresses.ts";
import { chartJson } from "../../src/exports/chart-json.ts";
import { sourceNumbers, sourcesOf } from "../../src/exports/chart-sources.ts";
import { chartMetadata } from "../../src/exports/chart-metadata.ts";
import { svgText } from "../../src/drawing/tree.ts";
import { chartSvg } from "../../src/exports/chart-svg.ts";
import { citation } from "../../src/exports/citation.ts";
import { chartDataset } from "../../src/exports/dataset-json-ld.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { inputFigures } from "../../src/model/lookup.ts";
import { data } from "../../src/model/data.ts";
import { languages } from "../../src/model/types.ts";

describe.each(allCharts(data).map((chart) => ({ slug: chart.slug, chart })))("$slug", ({ slug, chart }) => {
  test("its sources are the figures behind its rows and its ventures, all of them and no others, numbered from 1", () => {
    const { reports, pages, census } = sourcesOf(chart);
    const lines = reports.flatMap(({ report, lines }) => {
      expect(lines.every((line) => line.report === report.id)).toBe(true);
      return lines.map(({ id }) => id);
    });
    const cited = pages.flatMap(({ page, figures, ventures }) => {
      const own = [...figures, ...ventures];
      expect(own.every(({ source }) => source === page.id)).toBe(true);
      return own.map(({ id }) => id);
    });
    const listed = [...lines, ...cited];
    const behind = rowsOf(chart).flatMap(({ of }) => inputFigures(of, data).map(({ id }) => id));
    const ventures = venturesOf(chart).map(({ id }) => id);
    expect(listed.toSorted()).toEqual([...new Set([...behind, ...ventures])].sort());
    expect(listed).not.toEqual([]);
    const numbers = [...sourceNumbers(chart).values()];
    expect(numbers).toEqual(
      Array.from({ length: reports.length + pages.length + census.length }, (_, index) => index + 1),
    );
  });

  test("its JSON has a described column for every cell, and says all that its page says", () => {
    const json = chartJson(chart);
    expect(json.rows).toHaveLength(chart.table.length);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(json.columns.map(({ name }) => name));
    // The ventures that a figure counts are its inputs, and no rows of their own.
    const drawn =
      chart.type === "figures" ? rowsOf(chart).map(({ of }) => of.id) : venturesOf(chart).map(({ id }) => id);
    expect(json.rows.flatMap(({ id }) => id ?? [])).toEqual(drawn);
    expect(json.caveats).toHaveLength(chart.type === "figures" ? chart.caveats.length : 0);
    expect(json.license.name).toBe("CC-BY-4.0");
    expect(json.addresses.embed).toEqual({
      zh: `https://example.org/embed/${slug}/`,
      en: `https://example.org/en/embed/${slug}/`,
    });
  });

  test("its dark SVG is the same drawing in other colours", () => {
    const shape = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, "#");
    const [light, dark] = (["light", "dark"] as const).map((theme) =>
      svgText(chartSvg(chart, { lang: "zh", theme })),
    ) as [string, string];
    expect(shape(dark)).toBe(shape(light));
    expect(dark).not.toBe(light);
    expect(dark).not.toMatch(/var\(--/);
  });

  test("its metadata and its CSVW description name the columns of its CSV, in their order", () => {
    const header = (chart.table.csv().split("\r\n")[0] ?? "").split(",");
    const csvw = chartCsvw(chart);
    expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    expect(csvw.url).toBe(`${slug}.csv`);
    for (const lang of languages) {
      const { chart: described, columns } = chartMetadata(chart, lang);
      expect(Object.keys(columns)).toEqual(header);
      expect(described.title).toBe(chart.title[lang]);
      expect(described.originalChartUrl).toBe(`https://example.org/${lang === "en" ? "en/" : ""}charts/${slug}/`);
      expect(JSON.stringify(columns)).not.toMatch(/undefined|NaN|""/);
    }
  });

  test("a column says that it is computed where any of its values is", () => {
    const computed = rowsOf(chart).some(({ of }) => of.basis !== "printed");
    const { columns } = chartMetadata(chart, "en");
    if (columns["value"])
      expect(columns["value"].descriptionProcessing).toBe(computed ? "computed from printed figures" : "as printed");
    expect(columns["low"]?.descriptionProcessing ?? "computed from printed figures").toBe(
      "computed from printed figures",
    );
  });

  test.each(languages)("its dataset for search engines is whole in %s and cannot end its script element", (lang) => {
    const text = chartDataset(chart, lang);
    expect(text).not.toContain("<");
    const dataset = JSON.parse(text) as Record<string, unknown>;
    expect(dataset).toMatchObject({ "@type": "Dataset", name: chart.title[lang], isAccessibleForFree: true });
    expect((dataset["description"] as string).length).toBeGreaterThanOrEqual(50);
    expect((dataset["description"] as string).length).toBeLessThanOrEqual(5000);
    expect(dataset["isBasedOn"]).not.toEqual([]);
    expect(dataset["spatialCoverage"]).not.toEqual([]);
  });

  test.each(languages)("its SVG and its citation in %s carry title, address and licence", (lang) => {
    const address = `https://example.org/${lang === "en" ? "en/" : ""}charts/${slug}/`;
    const tree = chartSvg(chart, { lang });
    const svg = svgText(tree);
    expect(tree.querySelector("title")?.textContent).toBe(chart.title[lang]);
    expect(svg).toContain(`>${address}</dc:source>`);
    expect(svg).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(svg).not.toMatch(/var\(--|NaN/);
    const cited = citation(chart, lang);
    const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/[。.]$/, "");
    expect(plain(cited)).toContain(plain(chart.title[lang]));
    expect(cited).toContain(address);
  });
});

test("the index lists every chart with its addresses", () => {
  const { charts } = chartIndex(allCharts(data));
  expect(charts.map(({ slug }) => slug)).toEqual(allCharts(data).map(({ slug }) => slug));
  for (const { slug, addresses } of charts) expect(addresses.csv).toBe(`https://example.org/charts/${slug}.csv`);
});
