import { describe, expect, test } from "vitest";
import { slugChart } from "../../../test/lib/rows.ts";
import { allCharts } from "../../exports/charts.ts";
import { data } from "../../model/data.ts";
import { hasNestedBrackets, sentencesOf } from "../../model/sentences.ts";
import { languages } from "../../model/types.ts";
import { briefly } from "../../model/caveats/briefly.ts";
import { caveats as caveatsOf, type Caveat } from "../../model/compare.ts";
import { mapMeasures } from "../tile-map/measures.ts";
import { observedRows } from "../tile-map/tile-map-parts.ts";
import { tileRows } from "../tile-map/tile-rows.ts";
import { remarks, remarksFrom } from "./remarks.ts";

const text = (words: string) => ({ zh: words.replaceAll(". ", "。").replace(/\.$/, "。"), en: words });
const caveats = [{ kind: "hedged", text: text("caveat"), ids: [] }] as unknown as readonly Caveat[];

test.each([
  [
    "caveats briefly, then why it mixes; all of it in full below",
    { mixes: text("Mix."), notes: [text("Note.")] },
    caveats,
    "Among them are hedged figures. Mix.",
    ["Mix.", "caveat", "Note."],
  ],
  ["a note alone", { notes: [text("A.")] }, [], "A.", []],
  ["two sentences of notes, all below", { notes: [text("A. B."), text("C.")] }, [], "A. B.", ["A. B.", "C."]],
  [
    "that there is nothing",
    {},
    [],
    "All values share the same indicator, period and status and can be compared directly.",
    [],
  ],
])("a reader is told %s", (_, cells, own, brief, more) => {
  const told = remarks(slugChart("x", { ...cells, caveats: own }));
  expect([told.brief.en, told.more.map(({ en }) => en)]).toEqual([brief, more]);
});

const ofMeasures = mapMeasures.map((measure) => {
  const own = caveatsOf(observedRows(tileRows(measure, data)), data);
  return [
    `the map of ${measure.id}`,
    remarksFrom(
      briefly(own),
      own.map(({ text }) => text),
    ),
  ] as const;
});
const all = [...allCharts(data).map((chart) => [chart.slug, remarks(chart)] as const), ...ofMeasures];

describe.each(all)("%s", (_, { brief, more }) => {
  test.each(languages)("says what to know in two sentences in %s, and no bracket within another", (lang) => {
    expect(sentencesOf(brief[lang], lang).length).toBeLessThanOrEqual(2);
    expect([brief, ...more].map((one) => one[lang]).filter(hasNestedBrackets)).toEqual([]);
  });
});
