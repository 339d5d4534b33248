import { expect, test } from "vitest";
import { aPlace } from "../../test/lib/place.ts";
import { count, figure, world } from "../../test/lib/fixtures.ts";
import type { Data, Lang, Report } from "../model/types.ts";
import { told } from "./corpus.ts";

const known = world();
const report = (place: string, [published_from, published_to] = ["2022-11-30", "2023-12-31"]) =>
  ({ id: place, place, published_from, published_to }) as Report;
const league = (name: string) =>
  aPlace({ code: name, zh: `${name}盟`, en: `${name} League`, level: "league", parent: "" });
const say = (text: string, { lang = "zh", ...some }: Partial<Data> & { lang?: Lang }) =>
  told({ zh: text, en: text })({ ...known, ...some })[lang];

const three = ["150300", "150300", "150200", "150000"].map((place) => report(place));

test.each<[string, string, string]>([
  ["{reportCount}", "四", "four"],
  ["{chainCount}", "两", "two"],
  ["{leagueCount}", "三", "three"],
  ["{reportPlaces}", "乌海、包头、内蒙古", "Wuhai, Baotou and Inner Mongolia"],
  ["{reportYears}", "2022—2023", "2022 and 2023"],
  ["{lastTarget}", "2025", "2025"],
])("%s is filled in from the data: %s, %s", (gap, zh, en) => {
  const data = {
    reports: three,
    chains: [{}, {}] as unknown as Data["chains"],
    tiles: [{}, {}, {}] as unknown as Data["tiles"],
    figures: [
      count(1, { status: "target", period_end: "2025-12-31" }),
      figure({ status: "actual", period_end: "2026-12-31" }),
      figure({ status: "target", period_end: "2023-12-31" }),
    ],
  };
  expect(say(gap, data)).toBe(zh);
  expect(say(gap, { ...data, lang: "en" })).toBe(en);
});

test("other gaps are left to those who fill them", () => {
  expect(say("{n}/{reportCount}/{toString}/{q}", { reports: three })).toBe("{n}/四/{toString}/{q}");
});

test("a text is filled in both languages", () => {
  const data = { ...known, reports: three };
  expect(told({ zh: "{reportCount}份", en: "{reportCount} reports" })(data)).toEqual({
    zh: "四份",
    en: "four reports",
  });
});

test.each<[readonly [string, string][], string, string]>([
  [[["2023-01-01", "2023-12-31"]], "2023", "2023"],
  [
    [
      ["2024-01-01", "2024-12-31"],
      ["2022-11-30", "2022-12-31"],
    ],
    "2022—2024",
    "2022 to 2024",
  ],
])("reports of %j are of %s, of %s", (spans, zh, en) => {
  const reports = spans.map((span) => report("150300", span));
  expect([say("{reportYears}", { reports }), say("{reportYears}", { reports, lang: "en" })]).toEqual([zh, en]);
});

test.each<[number, string, string]>([
  [1, "甲", "甲"],
  [2, "甲、乙", "甲 and 乙"],
  [6, "甲、乙、丙、丁、戊、己", "甲, 乙, 丙, 丁, 戊 and 己"],
  [7, "甲、乙、丙等七地", "甲, 乙, 丙 and four other places"],
])("%i places are named so: %s; %s", (many, zh, en) => {
  const places = [..."甲乙丙丁戊己庚"].slice(0, many).map(league);
  const some = { places, reports: places.map(({ code }) => report(code)) };
  expect([say("{reportPlaces}", some), say("{reportPlaces}", { ...some, lang: "en" })]).toEqual([zh, en]);
});
