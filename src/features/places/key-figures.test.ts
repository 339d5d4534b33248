import { describe, expect, test } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { data } from "../../model/data.ts";
import { indicatorOf } from "../../model/lookup.ts";
import { languages } from "../../model/types.ts";
import { keyEntries, keyFigures } from "./key-figures.ts";

const year = (of: number) => ({ period_start: `${of}-01-01`, period_end: `${of}-12-31` });
const own = { place: "150300", indicator: "funds" };
const ids = (rows: Parameters<typeof world>[0]) => keyFigures("150300", world(rows)).map(({ id }) => id);

test("of an indicator the latest stands, reached before expected and that before aimed at", () => {
  const rows = [
    figure({ ...own, ...year(2021), id: "d-1" }),
    figure({ ...own, ...year(2022), id: "d-2" }),
    figure({ ...own, ...year(2025), id: "d-3", status: "target" }),
  ];
  expect(ids(rows)).toEqual(["d-2"]);
  const months = figure({ ...own, period_start: "2022-01-01", period_end: "2022-11-30", id: "d-4" });
  const expected = figure({ ...own, ...year(2022), id: "d-5", status: "expected" });
  expect(ids([expected, months])).toEqual(["d-4"]);
  expect(ids([...rows.slice(2), expected])).toEqual(["d-5"]);
});

test.each([
  ["a part", { dimension: "industry", member: "primary" }],
  ["another place", { place: "150200" }],
  ["a doubtful print", { flags: ["lost-unit"] as const }],
  ["what is of one day", { period_start: "2022-03-01", period_end: "2022-03-01" }],
  ["a capacity", { status: "capacity" as const }],
])("%s tells nothing of the place at a glance", (_, cells) => {
  expect(ids([figure({ ...own, ...year(2022), ...cells })])).toEqual([]);
});

test("funds received come first, and what has no period last", () => {
  const rows = [
    figure({ ...own, indicator: "projects", period_start: "", period_end: "", id: "d-1" }),
    figure({ ...own, indicator: "signed", ...year(2022), id: "d-2" }),
    figure({ ...own, indicator: "funds-domestic", ...year(2022), id: "d-3" }),
  ];
  const known = { ...world(rows), indicators: [...world().indicators, indicatorOf("funds-domestic", data)] };
  expect(keyFigures("150300", known).map(({ id }) => id)).toEqual(["d-3", "d-2", "d-1"]);
});

test("what was seen in a copy alone is no key figure, what a page prints is", () => {
  const from = (standing: "copy" | "press") => {
    const page = citedPage({ standing });
    const known = {
      ...world(),
      citedSources: [page],
      citedFigures: [citedFigure({ ...own, ...year(2024), source: page.id })],
    };
    return keyFigures("150300", known);
  };
  expect(from("press")).toHaveLength(1);
  expect(from("copy")).toHaveLength(0);
});

describe.each(languages)("in %s", (lang) => {
  test.each(["150000", "150200", "150300"])(
    "funds received lead %s, with their value, their circumstances and a print",
    (code) => {
      const entries = keyEntries(code, { data, lang });
      expect(entries.length).toBeGreaterThan(2);
      expect(entries[0]?.term).toMatch(/到位资金|unds/);
      for (const { value, words, print } of entries) expect([value, words, print.path]).not.toContain("");
      expect(entries.map(({ id }) => id)).toEqual(keyFigures(code, data).map(({ id }) => id));
    },
  );
});
