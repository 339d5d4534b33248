import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { count, money, world } from "../../test/lib/fixtures.ts";
import { datedSignings } from "./signings.ts";

const day = (name: string) => ({ period_start: name, period_end: name });
const agreed = { indicator: "agreed-investment", ...day("2022-11-10") };

test("what is signed in a place on a day is one signing, numbers first, in the order of days", () => {
  const data = {
    ...world([
      money("9", { id: "amount", ...agreed }),
      count(3, { id: "number", ...agreed, indicator: "signed-projects" }),
      money("9", { id: "elsewhere", ...agreed, place: "150200" }),
      money("1", { id: "doubtful", ...agreed, flags: ["cut"] }),
      money("1", { id: "year", ...agreed, period_start: "2022-01-01", period_end: "2022-12-31" }),
      money("1", { id: "undated", ...agreed, period_start: "", period_end: "" }),
    ]),
    citedSources: [citedPage()],
    citedFigures: [
      citedFigure({ id: "again", ...agreed, value: 9, value_base: 9e8 }),
      citedFigure({ id: "before", ...agreed, ...day("2021-05-06") }),
    ],
  };
  expect(datedSignings(data).map(({ day: on, place, figures }) => [on, place, figures.map(({ id }) => id)])).toEqual([
    ["2021-05-06", "150300", ["before"]],
    ["2022-11-10", "150300", ["number", "amount"]],
    ["2022-11-10", "150200", ["elsewhere"]],
  ]);
});
