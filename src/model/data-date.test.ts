import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { computed } from "../../test/lib/computed.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import { blank } from "../../test/lib/blank.ts";
import { tables } from "../tables/index.ts";
import { reachOf, reachOfAll, type Reach } from "./data-date.ts";
import type { CitedVenture, Figure, CitedFigure } from "./types.ts";

const first = figure();
const later = figure({ id: "demo-2", period_end: "2022-11-20" });
const cited = citedFigure();
const venture = (cells: Partial<CitedVenture>): CitedVenture => ({
  ...blank(tables.citedVentures),
  id: "page-v1",
  source: "page",
  ...cells,
});

const data = {
  ...world([first, later]),
  citedSources: [
    citedPage(),
    citedPage({ id: "other", published: "2025-03-01" }),
    citedPage({ id: "none", published: "" }),
  ],
  citedFigures: [cited, citedFigure({ id: "other-f1", source: "other" })],
  citedVentures: [venture({ as_of: "2025-01-20" })],
};
const none: Reach = { whole: "", cited: "", page: "" };

test("rows reach to the last day of what they cover, of reports and of cited pages each", () => {
  expect(reachOf([later, first], data)).toEqual({ ...none, whole: "2022-11-30" });
  expect(reachOf([first, cited], data)).toEqual({ whole: "2022-11-30", cited: "2024-12-31", page: "2025-01-23" });
  expect(reachOf([], data)).toEqual(none);
});

test("a step of a venture reaches to its day, without one only to the day of its page", () => {
  expect(reachOf([venture({ as_of: "2025-01-20" })], data)).toEqual({
    ...none,
    cited: "2025-01-20",
    page: "2025-01-23",
  });
  expect(reachOf([venture({ as_of: "", source: "other" })], data)).toEqual({ ...none, page: "2025-03-01" });
});

test("a venture of a report reaches nowhere: its line has no day", () => {
  expect(reachOf([blank(tables.ventures) as never], data)).toEqual(none);
});

test("a computed value reaches as far as what went in", () => {
  const value = computed({ inputs: ["demo-2", "page-f1"], period_end: "2030-12-31" });
  expect(reachOf([value], data)).toEqual({ whole: "2022-11-20", cited: "2024-12-31", page: "2025-01-23" });
});

test.each(["target", "plan", "expected", "capacity", "threshold", "count"] as const)(
  "a figure of status %s reaches nowhere, be it of a report or of a page",
  (status) => {
    expect(reachOf([figure({ status })], data)).toEqual(none);
    expect(reachOf([citedFigure({ status })], data)).toEqual({ ...none, page: "2025-01-23" });
  },
);

test.each<[what: string, row: Figure | CitedFigure]>([
  ["has no period", figure({ period_start: "", period_end: "" })],
  ["ends after the first day on which its report may have been published", figure({ period_end: "2022-12-02" })],
  ["ends after its page was published", citedFigure({ period_end: "2025-01-24" })],
])("a figure whose period %s reaches nowhere", (_, row) => {
  expect(reachOf([row], data)).toEqual({ ...none, page: "source" in row ? "2025-01-23" : "" });
});

test("a period may end on the day on which its text was published, and where a page tells no day", () => {
  expect(reachOf([figure({ period_end: "2022-12-01" })], data).whole).toBe("2022-12-01");
  expect(reachOf([citedFigure({ period_end: "2025-01-23" })], data).cited).toBe("2025-01-23");
  expect(reachOf([citedFigure({ source: "none" })], data)).toEqual({ ...none, cited: "2024-12-31" });
});

test("all data reach as far as any figure or venture", () => {
  expect(reachOfAll(data)).toEqual({ whole: "2022-11-30", cited: "2025-01-20", page: "2025-03-01" });
});
