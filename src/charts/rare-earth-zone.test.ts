import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { figureChart } from "./figure-chart.ts";
import { rareEarthZone } from "./rare-earth-zone.ts";

const chart = figureChart(rareEarthZone, data);

test("each group has what was signed and what was set up, of one text and period; what has no period comes last", () => {
  const groups = [...Map.groupBy(chart.rows, ({ group }) => group?.zh).values()];
  for (const members of groups) {
    expect(members.map(({ of }) => of.indicator)).toEqual(
      expect.arrayContaining(["signed-projects", "landed-projects"]),
    );
    expect(new Set(members.map(({ of }) => ("source" in of ? of.source : "")))).toHaveProperty("size", 1);
  }
  const starts = chart.rows.map(({ of }) => of.period_start === "");
  expect(starts).toEqual(starts.toSorted((a, b) => Number(a) - Number(b)));
});

test("the headline tells a pair that was not seen in a copy only", () => {
  expect(chart.title.zh).toMatch(/2022年1—4月签约46个项目，已落地37个$/);
});
