import { expect, test } from "vitest";
import { data } from "../../../model/data.ts";
import { languages } from "../../../model/types.ts";
import { stepDrawings, graphics } from "./index.ts";
import { holdClaim } from "../claim.ts";
import { referencesIn } from "../references.ts";
import { bodyOf, slugs } from "../../../../test/lib/stories.ts";
import { storyNumber } from "../story-number.ts";

const stories = slugs.flatMap((slug) => languages.map((lang) => [slug, lang] as const));

test.each(stories)("every claim and reference of %s (%s) holds", (slug, lang) => {
  const body = bodyOf(slug, lang);
  for (const [, claim = ""] of body.matchAll(/<Claim holds="([^"]*)"/g)) holdClaim(claim, data);
  for (const reference of referencesIn(body)) expect(storyNumber(reference, { data, lang }).words).not.toBe("");
});

test.each(stories)("every step of %s (%s) is drawn, in order and whole", (slug, lang) => {
  const steps = [...bodyOf(slug, lang).matchAll(/<Step graphic="([^"]*)" step="([^"]*)"/g)];
  const byGraphic = Map.groupBy(steps, ([, graphic = ""]) => graphic);
  for (const [graphic, own] of byGraphic) {
    const all = graphics[graphic]?.steps(data) ?? 0;
    expect(own.map(([, , step]) => Number(step))).toEqual(Array.from({ length: all }, (_, index) => index + 1));
    for (const [, , step] of own)
      for (const { svg } of stepDrawings(graphic, { step: Number(step), data, lang })) expect(svg).toMatch(/<title>/);
  }
});

test("each step of a graphic has the size of the one before, so that nothing moves", () => {
  for (const [name, { steps }] of Object.entries(graphics)) {
    const heights = Array.from({ length: steps(data) }, (_, index) =>
      stepDrawings(name, { step: index + 1, data, lang: "zh" })
        .map(({ height }) => height)
        .join(" "),
    );
    expect(new Set(heights).size, name).toBe(1);
  }
});

test("a graphic and a step that there are not are refused", () => {
  expect(() => stepDrawings("nothing", { step: 1, data, lang: "en" })).toThrow("unknown graphic: nothing.");
  expect(() => stepDrawings("narrowing", { step: 9, data, lang: "en" })).toThrow("unknown step of narrowing: 9.");
});
