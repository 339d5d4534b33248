import { describe, expect, test } from "vitest";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import { seriesOf } from "./series.ts";
import type { CitedFigure, Figure } from "./types.ts";

const year = (name: string) => ({ period_start: `${name}-01-01`, period_end: `${name}-12-31` });
const pages = [citedPage(), citedPage({ id: "copy", standing: "copy" })];

function told(figures: readonly Figure[], citedFigures: readonly CitedFigure[] = []): string[] {
  const data = { ...world(figures), citedSources: pages, citedFigures };
  return seriesOf(data, { places: ["150300"], indicators: ["funds"] }).map(({ id }) => id);
}

test("a series has the prints of its place and indicators in the order of time, what has no period last", () => {
  const none = { period_start: "", period_end: "" };
  expect(
    told(
      [
        money("4", { id: "undated", ...none }),
        money("3", { id: "year", ...year("2023") }),
        money("1", { id: "quarter", period_start: "2023-01-01", period_end: "2023-03-31" }),
        money("1", { id: "elsewhere", place: "150200" }),
        money("1", { id: "signed", indicator: "signed" }),
      ],
      [citedFigure({ id: "cited", ...year("2020") })],
    ),
  ).toEqual(["cited", "quarter", "year", "undated"]);
});

test("a doubtful print and a part of a breakdown stay out", () => {
  const part = money("1", { id: "part", dimension: "size" });
  expect(told([money("1", { id: "cut", flags: ["cut"] }), part, money("1", { flags: ["unit-elsewhere"] })])).toEqual([
    "demo-1",
  ]);
});

describe("what is printed several times", () => {
  const same = { value: 90, printed: "90亿元", value_base: 9e9, ...year("2024") };
  test("counts once: of a report first, then not of a copy", () => {
    const [copy, page] = ["copy", "page"].map((source) => citedFigure({ id: source, source, ...same }));
    if (!copy || !page) throw new Error("missing figure");
    expect(told([], [copy, page])).toEqual(["page"]);
    expect(told([money("90", { id: "whole", ...year("2024") })], [copy, page])).toEqual(["whole"]);
  });
  test("stays apart where value, period or status differ", () => {
    const target = money("90", { id: "target", status: "target", ...year("2024") });
    expect(
      told([money("90", { id: "a", ...year("2024") }), money("91", { id: "b", ...year("2024") }), target]),
    ).toEqual(["a", "b", "target"]);
  });
});

describe("what a year’s value and its growth imply", () => {
  const rate = (cells: Partial<Figure> = {}) =>
    percent("25", { id: "rate", indicator: "funds-growth", ...year("2022"), ...cells });
  const value = money("100", { id: "value", ...year("2022") });
  test("stands at the year before", () => {
    expect(told([value, rate()])).toEqual(["derived:base:value+rate", "value"]);
  });
  test("gives way to what is printed of that year", () => {
    expect(told([money("81", { id: "before", ...year("2021") }), value, rate()])).toEqual(["before", "value"]);
  });
  test("is not worked out of months, of a target, or of a growth on a comparable basis", () => {
    expect(told([money("100", { id: "value" }), rate({ period_end: "2022-11-30" })])).toEqual(["value"]);
    expect(told([{ ...value, status: "target" }, rate({ status: "target" })])).toEqual(["value"]);
    expect(told([value, rate({ printed: "按可比口径增长25%" })])).toEqual(["value"]);
  });
});
