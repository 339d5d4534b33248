import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { drawSvg, widths } from "../../src/charts/draw.ts";
import { prepareChart } from "../../src/charts/prepare.ts";
import { chartColumns } from "../../src/lib/columns.ts";
import { toCsv } from "../../src/lib/csv.ts";
import { data } from "../../src/lib/data.ts";
import { languages } from "../../src/lib/types.ts";
import type { Row } from "../../src/charts/chart.ts";

const output = fileURLToPath(new URL("../output/charts", import.meta.url));

// Rows as they were when the chart was last looked at: a corrected figure moves the site, not these drawings.
// `npm run rows` writes them anew.
const rowsOf = (slug: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`rows/${slug}.json`, import.meta.url)), "utf8")) as Row[];

test("no two charts share an address, and there are sixteen at least", () => {
  expect(new Set(charts.map(({ slug }) => slug)).size).toBe(charts.length);
  expect(charts.length).toBeGreaterThanOrEqual(16);
});

test("every chart file is registered under its own name, and nothing is left of a chart that is gone", () => {
  const slugs = charts.map(({ slug }) => slug).sort();
  const folder = fileURLToPath(new URL("../../src/charts", import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const defining = files.filter((name) => readFileSync(`${folder}/${name}`, "utf8").includes("= defineChart({"));
  expect(defining.map((name) => name.replace(".ts", "")).sort()).toEqual(slugs);
  const rows = readdirSync(fileURLToPath(new URL("rows", import.meta.url)));
  expect(rows.map((name) => name.replace(".json", "")).sort()).toEqual(slugs);
  const drawn = new Set(readdirSync(output).map((name) => name.split(".")[0]));
  expect([...drawn].sort()).toEqual(slugs);
});

describe.each(charts)("$slug", (chart) => {
  test.each([
    ["zh", 360],
    ["zh", 960],
    ["en", 640],
  ] as const)("draws its fixture rows as before, in %s at %i px", async (lang, width) => {
    const svg = drawSvg(chart, { rows: rowsOf(chart.slug), width, lang, alt: "alt" });
    // One element a line, so that a change can be read.
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      `${output}/${chart.slug}.${lang}.${width}.svg`,
    );
  });

  test("has a title, an alternative text and every label in both languages", () => {
    const { title, alt, rows } = prepareChart(chart, { data });
    for (const lang of languages) {
      const texts = [
        title,
        alt,
        chart.subtitle,
        ...rows.map(({ label }) => label),
        ...rows.flatMap(({ group }) => group ?? []),
      ];
      for (const text of texts) expect(text[lang].trim()).not.toBe("");
    }
    expect(title.en).not.toMatch(/\p{Script=Han}/u);
    expect(title.zh).toMatch(/\p{Script=Han}/u);
  });

  test("draws a mark for every row of its CSV, at every width and in both languages", () => {
    const { rows, drawings } = prepareChart(chart, { data });
    const lines = toCsv(rows, { columns: chartColumns, data }).trimEnd().split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    for (const lang of languages) {
      expect(drawings(lang).map(({ width }) => width)).toEqual([...widths]);
      for (const { svg } of drawings(lang)) expect(svg.match(/<title>/g)).toHaveLength(rows.length);
    }
  });

  test("refuses rows that are no numbers rather than drawing them", () => {
    const rows = rowsOf(chart.slug).map((row) => ({ ...row, of: { ...row.of, value: NaN, value_base: NaN } }) as Row);
    expect(() => drawSvg(chart, { rows, width: 360, lang: "zh", alt: "alt" })).toThrow();
  });
});
