import { expect, test } from "vitest";
import { bodyOf, filesOf, slugs } from "../../../test/lib/stories.ts";
import { languages } from "../../model/types.ts";
import { literalNumerals } from "./literal-numerals.ts";
import { readingMinutes } from "./reading-minutes.ts";
import { referencesIn } from "./references.ts";

const byKind = (slug: string, lang: string) =>
  new Set(referencesIn(bodyOf(slug, lang)).map((one) => JSON.stringify(one)));

test.each(slugs)("%s is told in both languages with the same numbers", (slug) => {
  expect(filesOf(slug)).toEqual(["en.mdx", "zh.mdx"]);
  expect(byKind(slug, "zh")).toEqual(byKind(slug, "en"));
});

test.each(slugs.flatMap((slug) => languages.map((lang) => [slug, lang] as const)))(
  "%s (%s) prints no number by hand, and takes minutes to read",
  (slug, lang) => {
    expect(literalNumerals(bodyOf(slug, lang), lang)).toEqual([]);
    expect(readingMinutes(bodyOf(slug, lang), lang)).toBeLessThan(10);
  },
);
