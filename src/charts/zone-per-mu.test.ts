import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { figureChart } from "./figure-chart.ts";
import { zonePerMu } from "./zone-per-mu.ts";

const chart = figureChart(zonePerMu, data);

test("the zone’s results stand with the plan’s targets in a part for each measure", () => {
  const told = chart.rows.map(({ of, group }) => [group?.zh, of.place, of.status, of.value]);
  expect(told).toEqual([
    ["亩均产值", "150300-htz", "actual", 127.19],
    ["亩均产值", "150300", "target", 150],
    ["亩均税收", "150300-htz", "actual", 5.14],
    ["亩均税收", "150300", "target", 9],
  ]);
});

test("that one place contains the other is told by the caveats", () => {
  expect(chart.caveats.map(({ kind }) => kind)).toContain("different-place-level");
});

test("without a result or a target the headline claims neither", () => {
  const [first] = chart.rows;
  expect(zonePerMu.title(first ? [first] : [])).toEqual({
    zh: "乌海一个园区的亩均产值",
    en: "Output per mu of a zone in Wuhai",
  });
});
