import { expect, test } from "vitest";
import { paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { firstMeasure, mapMeasures } from "./measures.ts";

test("the measures stand in the order of the switch, and the first of them is the map's own page", () => {
  expect(mapMeasures.map(({ id }) => paths.mapMeasure(id))).toEqual([
    "map/",
    "map/target-firms/",
    "map/reserve-projects/",
    "map/liaison/",
    "map/teams/",
    "map/mechanisms/",
  ]);
  expect(mapMeasures[0]).toBe(firstMeasure);
});

test.each(mapMeasures)("$id counts indicators that are known, each in no other measure", ({ id, indicators }) => {
  const known = data.indicators.map((indicator) => indicator.id);
  expect(indicators.filter((indicator) => !known.includes(indicator))).toEqual([]);
  const others = mapMeasures.filter((other) => other.id !== id).flatMap((other) => other.indicators);
  expect(indicators.filter((indicator) => others.includes(indicator))).toEqual([]);
});

test("only mechanisms are counted without an indicator", () => {
  expect(mapMeasures.filter(({ indicators }) => indicators.length === 0).map(({ id }) => id)).toEqual(["mechanisms"]);
});

test("every measure has a name and a lead in both languages", () => {
  expect(mapMeasures.map(({ name }) => `${name.zh} ${name.en}`)).toEqual([
    "到位资金 Funds received",
    "目标企业 Target firms",
    "储备项目 Reserve projects",
    "驻外联络 Liaison offices",
    "招商队伍 Teams",
    "招商做法 Mechanisms",
  ]);
  for (const measure of mapMeasures) {
    const lead = measure.lead(data);
    expect(lead.zh).toMatch(/。$/);
    expect(lead.en).toMatch(/\.$/);
  }
});
