import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../sentences.ts";
import { languages } from "../types.ts";
import { briefly } from "./briefly.ts";
import { caveatKinds, type CaveatKind } from "./caveat.ts";

const tell = (...kinds: CaveatKind[]) => briefly(kinds.map((kind) => ({ kind }))).map(({ zh, en }) => `${zh} | ${en}`);

test.each<[string, CaveatKind[], string[]]>([
  ["nothing where there is nothing", [], []],
  [
    "how values differ that do not compare",
    ["different-indicator", "different-year"],
    [
      "这些数的口径和年份不同，大小不能直接相比。 | The values differ in what they measure and year: do not compare their sizes directly.",
    ],
  ],
  [
    "how values differ that compare with care",
    ["different-year"],
    ["这些数的年份不同，比较时要留意。 | The values differ in year: compare them with care."],
  ],
  [
    "what some are",
    ["target-beside-actual", "hedged", "derived-values"],
    [
      "其中有目标数、写作“约”“以上”一类的数和本站推算的数。 | Among them are targets, hedged figures and values derived here.",
    ],
  ],
])("is told %s", (_, kinds, told) => {
  expect(tell(...kinds)).toEqual(told);
});

test("every kind is told, and all together in two sentences", () => {
  for (const kind of caveatKinds) expect(tell(kind), kind).toHaveLength(1);
  fc.assert(
    fc.property(fc.subarray([...caveatKinds]), (kinds) => {
      const told = briefly(kinds.map((kind) => ({ kind })));
      for (const lang of languages) {
        expect(sentencesOf(told.map((text) => text[lang]).join(" "), lang).length).toBeLessThanOrEqual(2);
      }
    }),
  );
});
