import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import { landEfficiency } from "./land-efficiency.ts";

const perMu = (value: number, indicator: string, place = "150300") =>
  figure({
    ...{ id: `${indicator}-${place}`, indicator, place, printed: `${value}万元`, value, unit: "万元/亩" },
    ...{ value_base: value * 1e4, unit_base: "CNY/mu", status: "target" },
  });
const indicators = [
  ["tax-per-mu", 10],
  ["output-per-mu", 300],
  ["investment-per-mu", 200],
] as const;
const rows = landEfficiency.select(
  world(indicators.flatMap(([indicator, value]) => [perMu(1, indicator, "150200"), perMu(value, indicator)])),
);

test("investment, output and tax of Wuhai’s zones come in this order", () => {
  expect(told(rows)).toEqual([
    "investment-per-mu-150300 | 亩均投资 | Investment per mu",
    "output-per-mu-150300 | 亩均产值 | Output per mu",
    "tax-per-mu-150300 | 亩均税收 | Tax per mu",
  ]);
});

test("the headline tells investment and tax", () => {
  expect(landEfficiency.title(rows)).toEqual({
    zh: "乌海开发区的目标：投资200万元/亩，税收10万元/亩",
    en: "Wuhai’s zone targets: investment CNY 2 m per mu, tax CNY 100,000 per mu",
  });
});
