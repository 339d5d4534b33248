import { describe, expect, test } from "vitest";
import { count, money, row, world } from "../../test/lib/fixtures.ts";
import { buildDocument as document } from "../drawing/build-document.ts";
import { data } from "../model/data.ts";
import { assertComparable } from "./common-scale.ts";
import type { ChartRow, RenderOptions } from "./define-chart.ts";
import { figureChart } from "./figure-chart.ts";
import { chartSpecs } from "./index.ts";
import { bars } from "./marks/bars.ts";
import { figures } from "./marks/figures.ts";
import { pairs } from "./marks/pairs.ts";
import { panels } from "./marks/panels.ts";

const small = world([money("1"), money("2")]);
const year = { period_end: "2022-12-31" };
const day = { period_start: "2022-05-04", period_end: "2022-05-04" };
const average = { unit: "亿元/个", unit_base: "CNY/project" };
const event = { dimension: "event", member: "demo" };

describe("lengths on one scale are refused where", () => {
  test.each<[string, readonly ChartRow[], string]>([
    [
      "they are of two indicators",
      [row(money("1")), row(money("2", { indicator: "growth" }), "B")],
      "different-indicator",
    ],
    ["a year stands beside months", [row(money("1")), row(money("2", year), "B")], "different-period-length"],
    ["one has no period", [row(money("1")), row(money("2", { period_end: "" }), "B")], "unstated-period"],
    [
      "a day’s event stands beside months",
      [row(money("1")), row(money("2", { ...day, ...event }), "B")],
      "different-period-length",
    ],
    ["one is of an event", [row(money("1")), row(money("2", event), "B")], "different-number-of-events"],
    [
      "averages are of several events",
      [row(money("1", { ...event, ...average })), row(money("2", { ...event, ...average, member: "other" }), "B")],
      "different-number-of-events",
    ],
    [
      "they are counted with other words",
      [row(count(1)), row(count(2, { unit: "项" }), "B")],
      "different-counting-word",
    ],
  ])("%s", (_, rows, kind) => {
    const fault = `not comparable in size: seeded draws A, B as lengths on one scale (${kind}: `;
    expect(() => assertComparable(rows, { slug: "seeded", data: small })).toThrow(fault);
    expect(() => assertComparable(rows, { slug: "seeded", data: small })).toThrow(
      "Draw them as a table of figures, nested, as ranges, one square a thing, or each on a scale of its own.",
    );
  });
});

test("what is alike may have lengths, and so may a part beside what is wanted in all", () => {
  const wanted = money("9", { status: "target", ...year });
  expect(() => assertComparable([row(money("1")), row(money("2"), "B")], { slug: "a", data: small })).not.toThrow();
  expect(() => assertComparable([row(wanted), row(money("2"), "B")], { slug: "a", data: small })).not.toThrow();
});

test("marks with lengths tell which rows stand on one scale, a table of figures has none", () => {
  const rows = [row(money("1"), "A", "x"), row(money("2"), "B", "x"), row(money("3"), "C", "y")];
  const told = (draw: (rows: readonly ChartRow[], options: RenderOptions) => unknown) => {
    const scales: string[] = [];
    const onScale = (on: readonly ChartRow[]) => scales.push(on.map(({ label }) => label.zh).join(""));
    draw(rows, { document, data: small, lang: "zh", width: 640, onScale });
    return scales;
  };
  expect(told(bars)).toEqual(["ABC"]);
  expect(told((all, options) => bars(all, { ...options, ownScale: true }))).toEqual(["AB"]);
  expect(told(pairs)).toEqual(["AB"]);
  expect(told((all, options) => panels(all, { ...options, whole: () => undefined }))).toEqual(["AB"]);
  expect(told(figures)).toEqual([]);
});

const tables = chartSpecs.filter(({ kind }) => kind === "figures");

test("there are tables among the charts", () => {
  expect(tables.length).toBeGreaterThan(0);
});

test.each(tables)("$slug would not build as bars", (spec) => {
  const seeded = figureChart({ ...spec, kind: "bars", render: (rows, options) => bars(rows, options) }, data);
  expect(() => seeded.drawings("zh")).toThrow(`not comparable in size: ${spec.slug} draws `);
});

test("what a form shows by itself is no reason to refuse it; all else is", () => {
  const [months, whole, other] = [
    row(money("1")),
    row(money("2", year), "B"),
    row(money("3", { indicator: "growth" }), "C"),
  ];
  const shown = ["different-period-length"] as const;
  expect(() => assertComparable([months, whole], { slug: "demo", data: small, shown })).not.toThrow();
  expect(() => assertComparable([months, whole, other], { slug: "demo", data: small, shown })).toThrow(
    "different-indicator",
  );
});
