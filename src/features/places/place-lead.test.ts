import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { figuresByIndicator, withParts } from "../../model/places.ts";
import { languages } from "../../model/types.ts";
import { placeLead } from "./place-lead.ts";

test("only the page of a place that has figures promises figures, in every language", () => {
  const promises = { zh: /全部数字/, en: /All the figures/ };
  const has = data.places.map((place) => figuresByIndicator(withParts(place.code, data), data).length > 0);
  expect(new Set(has)).toEqual(new Set([true, false]));
  for (const lang of languages)
    expect(data.places.map((place) => promises[lang].test(placeLead(place, { data, lang })))).toEqual(has);
});

test("a place that no row names is told as not mentioned, every other without figures as named", () => {
  for (const place of data.places) {
    const lead = placeLead(place, { data, lang: "zh" });
    const silent = mentionOf(anything, { place: place.code, data }).kind === "silent";
    expect([place.code, lead.includes("未提到")]).toEqual([place.code, silent]);
    expect(lead).toContain(place.zh);
  }
  const nowhere = { ...data, figures: [], methods: [], courting: [], ventures: [] };
  const [place] = data.places;
  if (!place) throw new Error("missing place");
  expect(placeLead(place, { data: nowhere, lang: "en" })).toBe("Inner Mongolia is not mentioned in what was read.");
});
