import { describe, expect, test } from "vitest";
import { ventureStageWords } from "../../src/chain-maps/venture-words.ts";
import { data } from "../../src/model/data.ts";
import { languages, type Context } from "../../src/model/types.ts";
import {
  instrumentsSaid,
  listsSaid,
  mapLabelsSaid,
  promisesSaid,
  sourcePagesSaid,
  ventureFaults,
  type VentureSaid,
} from "./ventures-said.ts";

const surfaces: Record<string, (context: Context) => VentureSaid[]> = {
  "a label of a chain map": mapLabelsSaid,
  "a row of an instrument": instrumentsSaid,
  "a list of ventures": listsSaid,
  "the page of a cited page": sourcePagesSaid,
  "the page of outcomes": promisesSaid,
};

describe.each(languages)("in %s", (lang) => {
  describe.each(Object.entries(surfaces))("%s", (_, saidOf) => {
    const said = saidOf({ data, lang });

    test("tells of every size how far, how sure, where and in which report", () => {
      expect(said.length).toBeGreaterThan(0);
      expect(ventureFaults(said, { data, lang })).toEqual([]);
    });

    test.each([
      { dropped: "status", words: ventureStageWords.signed[lang] },
      { dropped: "place", words: { zh: "乌海", en: "Wuhai" }[lang] },
      { dropped: "certainty", words: { zh: "据推断", en: "by inference" }[lang] },
      { dropped: "year", words: { zh: "每年", en: " a year" }[lang] },
    ])("from which a $dropped were dropped would be found", ({ dropped, words }) => {
      const without = said.map((one) => ({ ...one, text: one.text.replaceAll(words, "") }));
      expect(ventureFaults(without, { data, lang }).join("\n")).toContain(dropped);
    });
  });
});
