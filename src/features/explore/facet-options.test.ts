import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { facetOptions } from "./facet-options.ts";
import { facets } from "./facets.ts";

const loaded = readExplored(exploreJson(data));

test.each(languages)("every value is named, and no two of a facet alike, in %s", (lang) => {
  const options = facetOptions(loaded.entries, { data: loaded.data, lang });
  for (const facet of facets) {
    const words = options[facet].map((option) => option.words);
    expect(words.length, facet).toBeGreaterThan(1);
    expect(
      words.filter((word) => word === ""),
      facet,
    ).toEqual([]);
    // Two cited pages may have one title, publisher and day.
    if (facet !== "source") expect(new Set(words).size, facet).toBe(words.length);
  }
});

test("the choice of all funds comes first, the last year first, and what has no year last", () => {
  const { indicator, year, status } = facetOptions(loaded.entries, { data: loaded.data, lang: "zh" });
  expect(indicator[0]).toEqual({ value: "any-funds", words: "到位资金（各种口径）" });
  const years = year.map(({ words }) => words);
  expect(years.at(-1)).toBe("时期未载");
  expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted().toReversed());
  expect(status).toContainEqual({ value: "actual", words: "实际" });
});
