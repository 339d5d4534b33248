import type { Data } from "../../src/model/types.ts";
import { money, world } from "../lib/fixtures.ts";

export const later = money("250", {
  id: "other-1",
  report: "other",
  period_start: "2023-01-01",
  period_end: "2023-06-30",
});
export const first = money("100");

/** A small world for files: a figure in each of its two reports. Stands in for `src/model/data.ts`. */
export const data: Data = world([first, later]);
