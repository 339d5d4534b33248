import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { chartSpecs } from "./index.ts";
import { drawChart, figureChart } from "./figure-chart.ts";
import { drawnFor, widths } from "../drawing/widths.ts";
import { chartColumns } from "./chart-columns.ts";
import { toCsv } from "../tables/table.ts";
import { data } from "../model/data.ts";
import { isDoubt } from "../model/flag-words.ts";
import { inputFigures } from "../model/lookup.ts";
import { formatPeriod, formatRange, formatValue } from "../model/format.ts";
import { inHeadline } from "../model/format/roundly.ts";
import { languages } from "../model/types.ts";
import { drawingsFolder, readRows, rowsFolder } from "../../test/charts/rows.ts";

test("no two charts share an address, and there are sixteen at least", () => {
  expect(new Set(chartSpecs.map(({ slug }) => slug)).size).toBe(chartSpecs.length);
  expect(chartSpecs.length).toBeGreaterThanOrEqual(16);
});

test("every chart file is registered under its own name, and nothing is left of a chart that is gone", () => {
  const slugs = chartSpecs.map(({ slug }) => slug).sort();
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const defining = files.filter((name) => readFileSync(`${folder}${name}`, "utf8").includes("= defineChart({"));
  expect(defining.map((name) => name.replace(".ts", "")).sort()).toEqual(slugs);
  const left = [rowsFolder, drawingsFolder].flatMap((kept) =>
    readdirSync(kept).filter((name) => !slugs.includes(name.split(".")[0] ?? "")),
  );
  expect(left, "left of charts that are gone: npm run rows removes them").toEqual([]);
});

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

const rangesIn = (text: string): string[] => text.match(/[\d.,]+–[\d.,]+/g) ?? [];

/** Holds a drawing against the one that is kept; where none is, and none may be written, says how it comes to be. */
async function expectDrawing(svg: string, name: string): Promise<void> {
  const file = `${drawingsFolder}/${name}`;
  try {
    // One element a line, so that a change can be read.
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(file);
  } catch (cause) {
    if (existsSync(file)) throw cause;
    throw new Error(`missing drawing: test/output/charts/${name}. Look at the chart, then: npm run unit -- -u`, {
      cause,
    });
  }
}

test.each(chartSpecs)("$slug tells of every print that is doubtful that it is", (spec) => {
  const { rows, caveats } = figureChart(spec, data);
  const doubtful = rows.filter(({ of }) =>
    inputFigures(of, data).some(({ flags }) => flags.some((flag) => isDoubt(flag) && flag !== "split")),
  );
  const told = caveats.find(({ kind }) => kind === "uncertain-print")?.ids ?? [];
  expect(told.toSorted()).toEqual([...new Set(doubtful.map(({ of }) => of.id))].toSorted());
});

describe.each(chartSpecs)("$slug", (chart) => {
  test.each([
    ["zh", 360],
    ["zh", 960],
    ["en", 640],
  ] as const)("draws its fixture rows as before, in %s at %i px", async (lang, width) => {
    const { svg } = drawnFor(drawChart(chart, { rows: readRows(chart.slug), data, lang, name: "alt" }), { width });
    await expectDrawing(svg, `${chart.slug}.${lang}.${width}.svg`);
  });

  test("has a title, an alternative text and every label in both languages", () => {
    const { title, alt, rows } = figureChart(chart, data);
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

  test("types no period and no unit in its subtitle, and no number in its title that its rows do not carry", () => {
    const { title, rows } = figureChart(chart, data);
    for (const lang of languages) {
      expect(chart.subtitle[lang]).not.toMatch(/\d{4}|%|CNY|[亿万]元/);
      const carried = rows.flatMap(({ of, label, group }) => [
        formatValue(of, lang),
        inHeadline(of, lang),
        formatPeriod(of, lang),
        label[lang],
        group?.[lang] ?? "",
      ]);
      const counts = new Set([
        rows.length,
        rows.length - 1,
        rows.length / 2,
        new Set(rows.map(({ of }) => of.indicator)).size,
        // Computed values aside, the names under which something is printed.
        new Set(rows.flatMap(({ of }) => (of.basis === "printed" ? of.indicator : []))).size,
        // Of these, those of a stated time.
        new Set(rows.flatMap(({ of }) => (of.basis === "printed" && of.period_end !== "" ? of.indicator : []))).size,
        new Set(rows.flatMap(({ of }) => (of.status === "target" ? of.indicator : []))).size,
        new Set(rows.map(({ group }) => group?.zh)).size,
        // Stacked up: what a line holds of a place.
        ...[...Map.groupBy(rows, ({ of, group }) => `${group?.zh ?? ""} ${of.place}`).values()].map((own) =>
          own.reduce((sum, { of }) => sum + of.value, 0),
        ),
      ]);
      const [known, judged] = [numbersIn(carried.join(" ")), [...counts].map(String)];
      const typed = numbersIn(title[lang]).filter((number) => !known.includes(number) && !judged.includes(number));
      if (chart.kind !== "ranges") expect(typed).toEqual([]);
    }
  });

  test("tells a range in its caveats and beside its marks as it was computed", () => {
    const { rows, caveats, drawings } = figureChart(chart, data);
    const text = caveats.find(({ kind }) => kind === "derived-values")?.text;
    const ranged = rows.filter(({ of }) => of.basis !== "printed" && formatRange(of, "zh") !== "");
    for (const lang of languages) {
      const ranges = ranged.flatMap(({ of }) => (of.basis === "printed" ? [] : formatRange(of, lang)));
      for (const told of rangesIn(text?.[lang] ?? "")) expect(ranges.join(" ")).toContain(told);
      if (chart.kind !== "ranges") continue;
      const words = drawings(lang)[0]?.svg.replace(/<title>[^<]*<\/title>/g, "") ?? "";
      for (const range of ranges) expect(words).toContain(range);
    }
  });

  test("draws a mark for every row of its CSV, at every width and in both languages", () => {
    const { rows, drawings } = figureChart(chart, data);
    const lines = toCsv(rows, { columns: chartColumns, data }).trimEnd().split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    for (const lang of languages) {
      expect(drawings(lang).map(({ width }) => width)).toEqual([...widths]);
      for (const { svg } of drawings(lang)) expect(svg.match(/<title>/g)).toHaveLength(rows.length);
    }
  });

  test("refuses rows that are no numbers rather than drawing them", () => {
    const rows = readRows(chart.slug).map((row) => ({ ...row, of: { ...row.of, value: NaN, value_base: NaN } }));
    expect(() => drawChart(chart, { rows, data, lang: "zh", name: "alt" })).toThrow();
  });
});

test("what a chart says whatever its rows are is as when it was last read", async () => {
  const lines = chartSpecs.flatMap(({ slug, kind, subtitle, mixes, notes = [] }) => [
    `${slug} (${kind})`,
    ...[subtitle, ...(mixes ? [mixes] : []), ...notes.filter((note) => typeof note === "object")].flatMap(
      ({ zh, en }) => [`  ${zh}`, `  ${en}`],
    ),
    "",
  ]);
  await expect(lines.join("\n")).toMatchFileSnapshot(
    fileURLToPath(new URL("../../test/output/chart-words.txt", import.meta.url)),
  );
});
