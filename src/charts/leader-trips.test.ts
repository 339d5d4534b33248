import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { leaderTrips } from "./leader-trips.ts";

const trips = (value: number, id: string, cells: Partial<Figure>) =>
  count(value, { id, indicator: "leader-trips", member: "party-government", unit: "次", ...cells });
const rows = leaderTrips.select(
  world([
    trips(9, "other", { indicator: "visits" }),
    trips(8, "bodies", { member: "four-bodies" }),
    trips(7, "wuhai", {}),
    trips(24, "baotou", { place: "150200", period_end: "2022-12-31" }),
    trips(99, "region", { place: "150000", period_start: "2023-01-01", period_end: "2023-06-30" }),
    trips(12, "later", { place: "150200", period_start: "2023-01-01", period_end: "2023-12-31" }),
    trips(30, "more-bodies", { member: "four-bodies", place: "150200" }),
  ]),
);

test("trips led by the heads come before those led by the four bodies, most trips first", () => {
  const [heads, bodies] = [
    "党政主要领导带队 | Led by party and government heads",
    "四大班子领导带队 | Led by officials of the four leading bodies",
  ];
  expect(told(rows)).toEqual([
    `region | 各盟市 | Leagues and cities | ${heads}`,
    `baotou | 包头 | Baotou | ${heads}`,
    `later | 包头 | Baotou | ${heads}`,
    `wuhai | 乌海 | Wuhai | ${heads}`,
    `more-bodies | 包头 | Baotou | ${bodies}`,
    `bodies | 乌海 | Wuhai | ${bodies}`,
  ]);
});

test("the headline sets the heads of Baotou beside those of Wuhai, each with its period", () => {
  expect(leaderTrips.title(rows)).toEqual({
    zh: "主要领导带队招商：包头2022年外出24次；乌海2022年1—11月7次，是否都外出没有说",
    en: "Promotion led by party and government heads: Baotou’s made 24 trips (2022); Wuhai’s led 7 times (Jan–Nov 2022), whether all were trips is not stated",
  });
});
