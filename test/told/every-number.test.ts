import { describe, expect, test } from "vitest";
import { figureChart } from "../../src/charts/figure-chart.ts";
import { chartSpecs } from "../../src/charts/index.ts";
import { statusNote, statusWord } from "../../src/model/circumstances.ts";
import { data } from "../../src/model/data.ts";
import { languages, type Context } from "../../src/model/types.ts";
import { labelsSaid, marksSaid, picturesSaid, rowsSaid, wordsSaid } from "./charts-said.ts";
import { faults } from "./missing.ts";
import {
  figureRowsSaid,
  mapSaid,
  outcomesSaid,
  relationsSaid,
  screenSaid,
  searchSaid,
  targetsSaid,
  tilesSaid,
} from "./pages-said.ts";
import type { Said } from "./said.ts";

const charts = chartSpecs.map((spec) => figureChart(spec, data));

const surfaces: Record<string, (context: Context) => Said[]> = {
  "a tooltip of a mark": ({ lang }) => charts.flatMap((chart) => marksSaid(chart, lang)),
  "a picture of a chart": ({ lang }) => charts.flatMap((chart) => picturesSaid(chart, lang)),
  "a headline or an alternative text": ({ lang }) => charts.flatMap((chart) => wordsSaid(chart, lang)),
  "a row of a chart's table or sources": ({ lang }) => charts.flatMap((chart) => rowsSaid(chart, lang)),
  "the map's table or a tile": mapSaid,
  "the table of targets": targetsSaid,
  "the page of outcomes": outcomesSaid,
  "the big screen": screenSaid,
  "a row of a place or a report": figureRowsSaid,
  "a check": relationsSaid,
  "a hit of the search": searchSaid,
};

describe.each(languages)("in %s", (lang) => {
  test.each(Object.entries(surfaces))("status, place and period of every number stand in %s", (_, said) => {
    expect(faults(said({ data, lang }), { data, lang })).toEqual([]);
  });

  test("what is written at a mark that is no result says so", () => {
    const unsaid = charts.flatMap((chart) => labelsSaid(chart, lang)).filter(({ text, word }) => !text.includes(word));
    expect(unsaid).toEqual([]);
  });

  test("what is written on a tile says so where it is no result", () => {
    const unsaid = tilesSaid({ data, lang }).filter(({ text, of }) => !text.includes(statusNote(of, lang)));
    expect(unsaid).toEqual([]);
  });

  test.each(Object.entries(surfaces))(
    "a status, a place or a period that were dropped from %s would be found",
    (_, said) => {
      const found = said({ data, lang });
      const without = (word: string) =>
        found.map((one) => ({ ...one, text: one.text.replace(new RegExp(word, "gi"), "") }));
      const words = [...new Set(found.flatMap(({ of }) => of.map((one) => statusWord(one, lang))))].filter(Boolean);
      for (const word of words) expect(faults(without(word), { data, lang })).not.toEqual([]);
      expect(faults(without({ zh: "乌海", en: "Wuhai" }[lang]), { data, lang })).not.toEqual([]);
      expect(faults(without("2022"), { data, lang })).not.toEqual([]);
    },
  );
});

test("every table of values has columns for status, place, period and where the value comes from", () => {
  const names = ["status", "place", "place_zh", "place_en", "period_start", "period_end", "basis", "low", "high"];
  for (const { table, rows } of charts) {
    expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(table.records().map(({ status, place }) => [status, place])).toEqual(
      rows.map(({ of }) => [of.basis === "printed" ? of.status : (of.over?.join("/") ?? of.status), of.place]),
    );
  }
});
