import { yearsEarly } from "../../src/model/outcomes/number-outcome.ts";
import type { CitedFigure, Data, Later } from "../../src/model/types.ts";
import { citedFigure, citedPage } from "./cited.ts";
import { world } from "./fixtures.ts";

/** Money in 亿元 on a cited page, for the year 2024 unless told. */
export const yuan = (value: number, cells: Partial<CitedFigure> = {}): CitedFigure =>
  citedFigure({ printed: `${value}亿元`, value, value_base: value * 1e8, ...cells });

/** The target `t` of 100亿元 for 2024, said early in that year. */
export const target = (cells: Partial<CitedFigure> = {}): CitedFigure =>
  yuan(100, { id: "t", source: "before", status: "target", ...cells });

const known = world();
const early = known.indicators
  .slice(0, 1)
  .map((row) => ({ ...row, id: yearsEarly, kind: "count" as const, near: [], not_with: [] }));

/**
 * A made-up world in which these figures stand on pages before, in the middle of and after 2024, or on one without a
 * day.
 */
export const promised = (citedFigures: readonly CitedFigure[], later: readonly Later[] = []): Data => ({
  ...known,
  indicators: [...known.indicators, ...early],
  citedSources: [
    citedPage({ id: "before", published: "2024-02-01" }),
    citedPage({ id: "mid", published: "2024-08-01" }),
    citedPage(),
    citedPage({ id: "undated", published: "" }),
  ],
  citedFigures,
  later,
});
