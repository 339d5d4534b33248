import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { cellText, shownColumns, usualColumns } from "./columns.ts";
import { exploreJson, observations } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";

const { entries, data: few } = readExplored(exploreJson(data));
const all = [...observations(data).figures, ...observations(data).derived];

test.each(languages)("every cell says what the site's own data say, in %s", (lang) => {
  for (const [index, entry] of entries.entries()) {
    const own = { ...entry, of: all[index] ?? entry.of };
    for (const column of shownColumns)
      expect(cellText(entry, { column, data: few, lang })).toBe(cellText(own, { column, data, lang }));
  }
});

test("no row is without value, place, indicator, period, status, coverage and source", () => {
  const needed = usualColumns.filter((column) => column !== "part");
  const bare = entries.filter((entry) => needed.some((column) => cellText(entry, { column, data, lang: "en" }) === ""));
  expect(bare).toEqual([]);
});
