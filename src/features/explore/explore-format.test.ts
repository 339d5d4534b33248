import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { caveats } from "../../model/compare.ts";
import { tooltipText } from "../../drawing/mark.ts";
import { sourceLine } from "../../model/source.ts";
import type { ChartRow, Observation } from "../../model/types.ts";
import { exploreJson, observations } from "./explore-file.ts";
import { readExplored, type ExploreJson } from "./explore-format.ts";

const loaded = readExplored(JSON.parse(JSON.stringify(exploreJson(data))) as ExploreJson);
const all = [...observations(data).figures, ...observations(data).derived];

/** An observation without what no page shows: the column where it begins. */
function told(of: Observation) {
  const { column: _, ...rest } = { column: 0, ...of };
  return rest;
}

test("what a browser loads is every observation as the site has it, in the order of the published files", () => {
  expect(all.length).toBeGreaterThan(400);
  expect(loaded.entries.map(({ of }) => told(of))).toEqual(all.map(told));
});

test("of each it knows the first prints and how many there are", () => {
  expect(loaded.entries.filter(({ prints, printCount }) => prints.length < Math.min(printCount, 3))).toEqual([]);
  expect(loaded.entries.filter(({ of, printCount }) => of.basis === "printed" && printCount !== 1)).toEqual([]);
  const [first] = loaded.entries;
  expect(first?.prints).toEqual([[expect.stringMatching(/^reports\/.+\/#.+$/), expect.any(Number)]]);
});

const label = { zh: "甲", en: "a" };

test("caveats, tooltips and sources are those of the site, of every row beside every next one", () => {
  const rows = loaded.entries.map(({ of }): ChartRow => ({ of, label }));
  const own = all.map((of): ChartRow => ({ of, label }));
  for (const [index] of rows.entries()) {
    const [seen, known] = [rows, own].map((list) => [index, index + 1, index + 7].flatMap((at) => list[at] ?? []));
    expect(caveats(seen ?? [], loaded.data)).toEqual(caveats(known ?? [], data));
    const line = (among: ChartRow[] = [], from = data) => sourceLine({ rows: among }, { data: from, lang: "zh" });
    expect(line(seen, loaded.data)).toBe(line(known));
    const tip = (row: ChartRow | undefined, from = data) => row && tooltipText(row, { data: from, lang: "en" });
    expect(tip(rows[index], loaded.data)).toBe(tip(own[index]));
  }
});
