import { expect, test } from "vitest";
import { data } from "../model/data.ts";
import { leaguesWithout } from "../model/league-scope.ts";
import { figureChart } from "./figure-chart.ts";
import { leaguesFunds } from "./leagues-funds.ts";

const chart = figureChart(leaguesFunds, data);

test("the headline counts every league that is drawn, also one that was seen in a copy only", () => {
  const drawn = new Set(chart.rows.map(({ of }) => of.place)).size;
  expect(chart.title.zh).toContain(`只找到${drawn}个盟市`);
});

test("drawing and notes name every league for which nothing comparable was found", () => {
  const words = chart.drawings("zh").map(({ svg }) => svg.replace(/<title>.*?<\/title>|<[^>]*>/gs, ""));
  for (const { zh } of leaguesWithout(data)) {
    const name = zh.replace(/[市盟]$/, "");
    expect(chart.notes[0]?.zh).toContain(name);
    for (const text of words) expect(text.replaceAll(/\s/g, "")).toContain(name);
  }
});
