import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import type { CitedFigure, Data, Figure, Indicator, Later } from "../types.ts";
import { numberOutcomes } from "./outcomes.ts";
import { yearsEarly } from "./number-outcome.ts";

const year = { period_start: "2024-01-01", period_end: "2024-12-31" };
const half = { period_start: "2024-01-01", period_end: "2024-06-30" };
const pages = [
  citedPage({ id: "before", published: "2024-02-01" }),
  citedPage({ id: "mid", published: "2024-08-01" }),
  citedPage(),
  citedPage({ id: "undated", published: "" }),
];

const yuan = (value: number, cells: Partial<CitedFigure> = {}) =>
  citedFigure({ printed: `${value}亿元`, value, value_base: value * 1e8, ...cells });
const promise = (cells: Partial<CitedFigure> = {}) =>
  yuan(100, { id: "t", source: "before", status: "target", ...year, ...cells });
const link = (later: string, promise = "t"): Later => ({ promise, later, reason: { zh: "甲", en: "A" } });

const worldOf = (
  citedFigures: readonly CitedFigure[],
  later: readonly Later[] = [],
  figures: readonly Figure[] = [],
): Data => {
  const known = world(figures);
  const more = (id: string, kind: Indicator["kind"]) =>
    known.indicators.slice(0, 1).map((row) => ({ ...row, id, kind, near: [], not_with: [] }));
  const indicators = [
    ...known.indicators,
    ...more("rate", "rate"),
    ...more(yearsEarly, "count"),
    ...more("rank", "rank"),
    ...more("cost", "size"),
  ];
  return { ...known, indicators, citedSources: pages, citedFigures, later };
};
const outcomeOf = (...of: Parameters<typeof worldOf>) => {
  const found = numberOutcomes(worldOf(...of)).find((row) => row.promise.figure.id === "t");
  return found && [found.outcome, found.ground, ...found.evidence.map(({ figure }) => figure.id)];
};

test.each<[string, Partial<CitedFigure>, CitedFigure[], string[]]>([
  ["a later result of at least as much keeps it", {}, [yuan(100.1)], ["kept", "result", "page-f1"]],
  ["a later result of less misses it", {}, [yuan(99)], ["missed", "result", "page-f1"]],
  ["what rounding decides is open", {}, [yuan(100)], ["open", "rounding", "page-f1"]],
  [
    "just as many 以上 is open where the result is rounded",
    { qualifier: "at_least" },
    [yuan(100)],
    ["open", "rounding", "page-f1"],
  ],
  [
    "超 as much or more keeps 以上",
    { qualifier: "at_least" },
    [yuan(100, { qualifier: "more_than" })],
    ["kept", "result", "page-f1"],
  ],
  [
    "a floor below the target tells nothing",
    {},
    [yuan(90, { qualifier: "more_than" })],
    ["open", "rounding", "page-f1"],
  ],
  ["at most is kept by less", { qualifier: "at_most" }, [yuan(90)], ["kept", "result", "page-f1"]],
  [
    "a lower rank keeps a rank",
    { indicator: "rank", value: 3, value_base: 3, unit: "位", unit_base: "rank", printed: "3位" },
    [citedFigure({ indicator: "rank", value: 2, value_base: 2, unit: "位", unit_base: "rank", printed: "2位" })],
    ["kept", "result", "page-f1"],
  ],
  ["of about it cannot be told", { qualifier: "about" }, [yuan(200)], ["open", "hedged", "page-f1"]],
  ["half a year that is enough keeps it early", {}, [yuan(120, half)], ["kept-early", "result-sooner", "page-f1"]],
  ["half a year that is not enough leaves it without a report", {}, [yuan(90, half)], ["no-later-report", "silent"]],
  [
    "a rate of half a year is none of the year",
    { indicator: "rate" },
    [yuan(120, { indicator: "rate", ...half })],
    ["no-later-report", "silent"],
  ],
  ["a newer target overtakes it", {}, [yuan(80, { status: "target" })], ["overtaken", "newer", "page-f1"]],
  [
    "a later forecast overtakes a forecast",
    { status: "expected" },
    [yuan(80, { status: "expected" })],
    ["overtaken", "newer", "page-f1"],
  ],
  ["a target is overtaken by a forecast", {}, [yuan(120, { status: "expected" })], ["overtaken", "newer", "page-f1"]],
  [
    "a newer target within “or more” replaces nothing",
    { qualifier: "at_least" },
    [yuan(120, { status: "target" })],
    ["open", "within", "page-f1"],
  ],
  [
    "a forecast within “over” replaces nothing",
    { qualifier: "more_than" },
    [yuan(120, { status: "expected" })],
    ["open", "within", "page-f1"],
  ],
  [
    "a lower target than “or more” overtakes it",
    { qualifier: "at_least" },
    [yuan(80, { status: "target" })],
    ["overtaken", "newer", "page-f1"],
  ],
  [
    "a result comes before a newer target",
    {},
    [yuan(120, { source: "mid", id: "r" }), yuan(80, { status: "target" })],
    ["kept", "result", "r"],
  ],
  [
    "the result that was said last counts",
    {},
    [yuan(120, { source: "mid", id: "r" }), yuan(90)],
    ["missed", "result", "page-f1"],
  ],
  ["another place decides nothing", {}, [yuan(120, { place: "150302" })], ["no-later-report", "silent"]],
  [
    "another part of a breakdown decides nothing",
    {},
    [yuan(120, { dimension: "size", member: "a" })],
    ["no-later-report", "silent"],
  ],
  ["another indicator decides nothing", {}, [yuan(120, { indicator: "outside-funds" })], ["no-later-report", "silent"]],
  [
    "another year decides nothing",
    {},
    [yuan(120, { period_start: "2025-01-01", period_end: "2025-12-31" })],
    ["no-later-report", "silent"],
  ],
  ["a doubtful print decides nothing", {}, [yuan(120, { flags: ["ambiguous"] })], ["no-later-report", "silent"]],
  [
    "a result that is not dated is later than a promise made before its period was over",
    {},
    [yuan(120, { source: "undated" })],
    ["kept", "result", "page-f1"],
  ],
  [
    "a dated result counts before one that is not",
    {},
    [yuan(90), yuan(120, { source: "undated", id: "r" })],
    ["missed", "result", "page-f1"],
  ],
  ["of a promise that is not dated nothing is later", { source: "undated" }, [yuan(120)], ["open", "unordered"]],
  [
    "a page that looks back on the year tells how it ended",
    { source: "page" },
    [yuan(120)],
    ["kept", "result", "page-f1"],
  ],
  [
    "a page of the same year does not look back",
    { source: "mid" },
    [yuan(120, { source: "mid", ...half })],
    ["no-later-report", "silent"],
  ],
  ["a period that is not over is open", { period_end: "2026-12-31" }, [], ["open", "not-over"]],
  ["without a period it is open", { period_start: "", period_end: "" }, [yuan(120)], ["open", "no-period"]],
])("%s", (_, cells, others, expected) => {
  expect(outcomeOf([promise(cells), ...others])).toEqual(expected);
});

test("a row that links another indicator lets the arithmetic decide, and its reason is kept", () => {
  const figures = [promise(), yuan(90, { indicator: "outside-funds" })];
  expect(outcomeOf(figures, [link("page-f1")])).toEqual(["missed", "result", "page-f1"]);
  const [row] = numberOutcomes(worldOf(figures, [link("page-f1")]));
  expect(row?.evidence[0]).toMatchObject({ linked: { zh: "甲", en: "A" } });
});

test("a link to another year decides nothing", () => {
  const other = yuan(120, { indicator: "outside-funds", period_start: "2023-01-01", period_end: "2023-12-31" });
  expect(outcomeOf([promise(), other], [link("page-f1")])).toEqual(["no-later-report", "silent"]);
});

test("the years by which a report says that it was met early keep it early, though no amount is printed", () => {
  const early = citedFigure({
    indicator: yearsEarly,
    value: 1,
    value_base: 1,
    unit: "年",
    unit_base: "年",
    printed: "1年",
    ...{ period_start: "", period_end: "" },
  });
  const undated = promise({ source: "page", period_start: "", period_end: "" });
  expect(outcomeOf([undated, early], [link("page-f1")])).toEqual(["kept-early", "said-early", "page-f1"]);
  expect(outcomeOf([undated, early])).toEqual(["open", "no-period"]);
});

test("one promise that is printed twice is told once, by the print that was said first", () => {
  const data = worldOf([promise({ id: "again", source: "mid" }), promise({ source: "before" })]);
  expect(numberOutcomes(data).map(({ promise }) => [promise.figure.id, promise.again.map(({ id }) => id)])).toEqual([
    ["t", ["again"]],
  ]);
});

test("a page tells what became of the target of a report", () => {
  const target = money("100", { id: "t", status: "target", period_end: "2022-12-31" });
  const result = yuan(120, { period_start: "2022-01-01", period_end: "2022-12-31" });
  expect(outcomeOf([result], [], [target])).toEqual(["kept", "result", "page-f1"]);
});

test("the planned cost of one project and what has happened are no promises", () => {
  const data = worldOf([
    promise({ indicator: "cost" }),
    yuan(1),
    promise({ status: "plan", period_start: "", period_end: "" }),
  ]);
  expect(numberOutcomes(data)).toEqual([]);
});

test("what sounds alike stands near, each with why it decides nothing", () => {
  const [row] = numberOutcomes(
    worldOf([
      promise(),
      yuan(1, { id: "scope", indicator: "outside-funds" }),
      yuan(1, { id: "time", ...half }),
      yuan(1, { id: "undated", source: "undated", indicator: "outside-funds", status: "expected" }),
      yuan(1, { id: "doubt", flags: ["ambiguous"] }),
      yuan(1, { id: "forecast", status: "expected" }),
      yuan(1, { id: "elsewhere", place: "150200" }),
      yuan(1, { id: "another-year", period_start: "2021-01-01", period_end: "2021-12-31" }),
      yuan(1, { id: "own-page", source: "before", ...half }),
    ]),
  );
  expect(row?.near.map(({ figure, why }) => [figure.id, why])).toEqual([
    ["scope", ["indicator"]],
    ["doubt", ["doubtful"]],
    ["time", ["time"]],
    ["own-page", ["time"]],
    ["undated", ["indicator", "unordered", "forecast"]],
  ]);
});
