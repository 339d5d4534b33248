import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { data } from "../../model/data.ts";
import { anything, mentionOf } from "../../model/mention.ts";
import { figuresByIndicator, withParts } from "../../model/places.ts";
import { languages } from "../../model/types.ts";
import { citedProjects } from "./cited-projects.ts";
import { placeBranch } from "./place-branch.ts";
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
  const nowhere = {
    ...data,
    figures: [],
    methods: [],
    courting: [],
    ventures: [],
    citedFigures: [],
    citedVentures: [],
  };
  const [place] = data.places;
  if (!place) throw new Error("missing place");
  expect(placeLead(place, { data: nowhere, lang: "en" })).toBe(
    "Inner Mongolia is not mentioned in the reports read whole.",
  );
});

test("what only cited pages print of a place is told behind what the reports say, with its mark", () => {
  const [place] = data.places;
  if (!place) throw new Error("missing place");
  const nowhere = { ...data, figures: [], methods: [], courting: [], ventures: [], citedVentures: [] };
  const one = { ...nowhere, citedFigures: [citedFigure({ place: place.code, indicator: "signed-projects" })] };
  expect(placeLead(place, { data: one, lang: "en" })).toBe(
    "Inner Mongolia is not mentioned in the reports read whole. There is also 1 figure from cited pages (◇).",
  );
});

test("no place of which a cited page names a project is told as if none were known", () => {
  for (const place of data.places) {
    const count = citedProjects(place.code, data).length;
    const [branch] = placeBranch(place.parent, { data, lang: "en" }).filter((one) => one.place.code === place.code);
    expect(branch?.words.includes(`◇ ${count} firm`), place.code).toBe(count > 0);
    const lead = placeLead(place, { data, lang: "en" });
    if (/not mentioned|without a number/.test(lead)) expect(lead.includes(`tell of ${count} firm`)).toBe(count > 0);
  }
});
