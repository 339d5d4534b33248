import { expect, test } from "vitest";
import { method } from "../../../test/lib/rows.ts";
import { methodMark, shownWords } from "./method-mark.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

test.each([
  ["zh", "", "乌海市", "演示、第4行", "：演示、第4行、本站没有实例"],
  ["zh", "charts/x/", "乌海市", "演示、第4行", "：演示、第4行、本站有实例"],
  ["en", "", "Wuhai", "Demo, line 4", ": Demo, line 4, not shown here"],
  ["en", "charts/x/", "Wuhai", "Demo, line 4", ": Demo, line 4, shown on this site"],
] as const)(
  "in %s a mark with the example %j says whose it is, by which line, and whether the like is shown",
  (lang, here, place, source, heard) => {
    expect(methodMark(method("a", { here }), { data, lang })).toEqual({ place, source, heard });
  },
);

test.each([
  ["", "本站没有实例", "not shown here"],
  ["charts/x/", "本站有实例", "shown on this site"],
])("the example %j is told as %s", (here, zh, en) => {
  expect([shownWords(method("a", { here }), "zh"), shownWords(method("a", { here }), "en")]).toEqual([zh, en]);
});
