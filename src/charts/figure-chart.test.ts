import { describe, expect, test, vi } from "vitest";
import { money, row, world, count } from "../../test/lib/fixtures.ts";
import type { ChartSpec, ChartRow } from "./define-chart.ts";
import { figureChart } from "./figure-chart.ts";
import { bars } from "./marks/bars.ts";

describe("figure chart", () => {
  const words = { zh: "甲", en: "A" };
  const rows = [row(money("1")), row(money("2", { id: "demo-2", line: 5 }), "B")];
  const data = world([money("1"), money("2", { id: "demo-2", line: 5 })]);
  const spec = (cells: Partial<ChartSpec> = {}): ChartSpec => ({
    slug: "sound",
    kind: "bars",
    title: () => words,
    subtitle: words,
    select: () => rows,
    render: (all, options) => bars(all, options),
    ...cells,
  });
  const chartOf = (cells: Partial<ChartSpec> = {}) => figureChart(spec(cells), data);

  test("a chart has its rows, its words in both languages and its lines", () => {
    const chart = chartOf({ title: (all) => ({ zh: `${all.length}个`, en: `${all.length} of them` }) });
    expect(chart.rows).toBe(rows);
    expect(chart.title).toEqual({ zh: "2个", en: "2 of them" });
    expect(chart.source).toEqual({ zh: "《演示》第3、5行", en: "“Demo”, lines 3, 5" });
    expect(chart.alt.zh).toMatch(/^条形图：甲，2022年1—11月；单位：亿元（乌海市）。/);
    expect(chart.alt.en).toMatch(/^Bar chart: A, Jan–Nov 2022; in CNY m \(Wuhai\)\. /);
    expect(chart.table.records().map(({ label_zh, value }) => [label_zh, value])).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
  });

  test("a chart is drawn once a language, at every width, with that language's alternative text", () => {
    const render = vi.fn(spec().render);
    const { drawings, alt } = chartOf({ render });
    for (const lang of ["zh", "en"] as const) {
      expect(drawings(lang).map(({ width }) => width)).toEqual([360, 640, 960]);
      expect(drawings(lang)).toBe(drawings(lang));
      for (const { svg } of drawings(lang)) expect(alt[lang]).toContain(/aria-label="([^"]*?)[。.]?"/.exec(svg)?.[1]);
    }
    expect(render).toHaveBeenCalledTimes(6);
  });

  test("an amount in an English headline does not break, the words around it may", () => {
    const title = { zh: "约 CNY 1 bn", en: "From CNY 12,345 to CNY 1.5 bn and CNY 3 m in CNY 2 mud" };
    expect(chartOf({ title: () => title }).title).toEqual({
      zh: title.zh,
      en: "From CNY\u00a012,345 to CNY\u00a01.5\u00a0bn and CNY\u00a03\u00a0m in CNY\u00a02 mud",
    });
  });

  test("a chart without rows is refused", () => {
    expect(() => chartOf({ select: () => [] })).toThrow("no rows: sound.");
  });

  test("indicators may share one axis only with a reason", () => {
    const mixed: readonly ChartRow[] = [...rows, row(count(3))];
    expect(() => chartOf({ select: () => mixed })).toThrow("mixed indicators: sound. Say in `mixes` why");
    expect(chartOf({ mixes: words, select: () => mixed }).rows).toBe(mixed);
  });
});
