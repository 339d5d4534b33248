import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { searchFilesIn, siteSearch } from "./site-search.ts";

test.each(["zh", "en"] as const)("the files of the index in %s lie below its hash", (lang) => {
  const { hash, files } = siteSearch(data)[lang];
  const served = searchFilesIn({ data, lang });
  expect(Object.keys(served)).toEqual([...files.keys()].map((name) => `search/${hash}/${name}.json`));
  expect(served[`search/${hash}/index.json`]?.()).toBe(files.get("index"));
});
