import { expect, test } from "vitest";
import { chainWorld } from "../../../test/chains/fixtures.ts";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure } from "../../../test/lib/fixtures.ts";
import { data as real } from "../../model/data.ts";
import { citedSourceOf } from "../../model/lookup.ts";
import { withParts } from "../../model/places.ts";
import { placeReach } from "./place-reach.ts";

const figures = [
  figure({ period_end: "2022-10-31" }),
  figure({ id: "demo-2", place: "150302", period_end: "2022-11-30" }),
  figure({ id: "demo-3", place: "150200", period_end: "2022-12-01" }),
];
const data = { ...chainWorld([]), figures };

test("the page of a place reaches as far as the figures of it and its parts", () => {
  const reach = (...codes: string[]) => placeReach(new Set(codes), data);
  expect(reach("150300").whole).toBe("2022-10-31");
  expect(reach("150300", "150302").whole).toBe("2022-11-30");
  expect(reach("150100")).toEqual({ whole: "", cited: "", page: "" });
});

test("a page with cited figures alone reaches as far as these", () => {
  const cited = { ...chainWorld([]), citedSources: [citedPage()], citedFigures: [citedFigure({ place: "150200" })] };
  expect(placeReach(new Set(["150200"]), cited)).toEqual({ whole: "", cited: "2024-12-31", page: "2025-01-23" });
});

test("no place shows a cited page of a later day, or a cited result of one, than its footer tells", () => {
  for (const { code } of real.places) {
    const codes = withParts(code, real);
    const { cited, page } = placeReach(codes, real);
    const rows = [...real.citedFigures, ...real.citedVentures].filter(({ place }) => codes.has(place));
    const dayOf = ({ source }: { source: string }) => citedSourceOf(source, real).published;
    expect(page, code).toBe(rows.map(dayOf).toSorted().at(-1) ?? "");
    for (const row of rows) {
      // What ends after its page was published had not ended yet.
      const isOver = "status" in row && row.status === "actual" && (dayOf(row) === "" || row.period_end <= dayOf(row));
      if (isOver) expect(cited >= row.period_end, `${code} ${row.id}`).toBe(true);
    }
  }
});
