import { expect, test } from "vitest";
import { method } from "../../../test/lib/rows.ts";
import { keyEntries, markLook, methodMark, shownWords } from "./method-mark.ts";
import { placeOf } from "../../model/lookup.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

test.each([
  ["zh", "", "乌海市", "演示、第4行", "：演示、第4行、只有文字，本站没有它的数字或图表"],
  ["zh", "charts/x/", "乌海市", "演示、第4行", "：演示、第4行、本站有同一报道的数字"],
  ["en", "", "Wuhai", "Demo, line 4", ": Demo, line 4, in words only, with no figure or chart on this site"],
  ["en", "charts/x/", "Wuhai", "Demo, line 4", ": Demo, line 4, figures of the same report on this site"],
] as const)(
  "in %s a mark with the example %j says whose it is, by which line, and whether the like is shown",
  (lang, here, place, source, heard) => {
    const at = placeOf("150300", data);
    expect(methodMark(method("a", { here }), { at, data, lang })).toEqual({ place, source, heard });
  },
);

test("what is said of each league says so in the column of a league, which it names; in that of the region it does not", () => {
  const every = method("a", { place: "150000", each: "league" });
  expect(methodMark(every, { at: placeOf("150300", data), data, lang: "en" })).toMatchObject({
    place: "Wuhai",
    source: "said of every league and city: Demo, line 4",
  });
  const region = methodMark(every, { at: placeOf("150000", data), data, lang: "en" });
  expect([region.place, region.source.includes("every league")]).toEqual(["Inner Mongolia", false]);
});

test.each([
  ["", "只有文字，本站没有它的数字或图表", "in words only, with no figure or chart on this site"],
  ["charts/x/", "本站有同一报道的数字", "figures of the same report on this site"],
  ["chains/x/", "本站照它自制图表", "a map or table of our own modelled on it"],
])("the example %j is told as %s", (here, zh, en) => {
  expect([shownWords(method("a", { here }), "zh"), shownWords(method("a", { here }), "en")]).toEqual([zh, en]);
});

test("the key has each look once, with what is heard of a mark that has it", () => {
  const entries = keyEntries("zh");
  expect(entries.map(({ look }) => look)).toEqual(["mark", "mark half", "mark open"]);
  for (const here of ["charts/x/", "map/", ""])
    expect(entries).toContainEqual({ look: markLook({ here }), words: shownWords({ here }, "zh") });
});
