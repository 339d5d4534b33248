import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import { outreach } from "./outreach.ts";

const [before, after] = [
  { report: "wuhai-2022-review" },
  { report: "inner-mongolia-2023-h1", period_start: "", period_end: "" },
];
const visits = { indicator: "outreach-visits", unit: "人次" };
const rows = outreach.select(
  world([
    count(900, { id: "visits-2", ...after, ...visits }),
    count(30, { id: "teams-2", ...after, indicator: "work-teams" }),
    count(9, { id: "elsewhere", ...after, indicator: "work-teams", place: "150200" }),
    count(9, { id: "elsewhere-too", ...before, ...visits, place: "150200" }),
    count(40, { id: "teams-1", ...before, indicator: "work-teams" }),
    count(800, { id: "visits-1", ...before, ...visits }),
  ]),
);

test("teams come before person-trips, each earlier and later, called after their report", () => {
  const [teams, trips] = ["派出的招商工作组 | Promotion teams sent out", "派出人次 | Person-trips"];
  const [first, second] = ["2022年报道 | The 2022 report", "全区半年综述 | The region’s half-year review"];
  expect(told(rows)).toEqual([
    `teams-1 | ${first} | ${teams}`,
    `teams-2 | ${second} | ${teams}`,
    `visits-1 | ${first} | ${trips}`,
    `visits-2 | ${second} | ${trips}`,
  ]);
});

test("the headline tells the teams, the earlier first", () => {
  expect(outreach.title(rows)).toEqual({
    zh: "乌海派出的招商工作组：2022年报道40个（2022年1—11月），全区半年综述30个（时期未载）",
    en: "Promotion teams sent out by Wuhai: 40 in the 2022 report (Jan–Nov 2022), 30 in the region’s half-year review (period not stated)",
  });
  expect(() => outreach.title(rows.slice(0, 1))).toThrow("missing row: work-teams.");
});
