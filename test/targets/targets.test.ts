import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { targetEntries } from "../../src/features/targets/target-entries.ts";
import { targetColumns } from "../../src/tables/target-columns.ts";
import { paths } from "../../src/i18n/addresses.ts";
import { toCsv } from "../../src/tables/csv.ts";
import { data } from "../../src/model/data.ts";
import { monthlyPace, neededPace } from "../../src/model/derive.ts";
import { languages } from "../../src/model/types.ts";
import { standings, targetRows } from "../../src/model/targets.ts";
import { money } from "../lib/fixtures.ts";

const output = fileURLToPath(new URL("../output/", import.meta.url));
const year = { period_start: "2023-01-01", period_end: "2023-12-31" };
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };
const funds = { indicator: "funds-domestic", place: "150000" };

const target = money("100", { ...funds, ...year, id: "t", status: "target" });

test("every target of the five reports stands as it did: a change here is a change of what the site says", async () => {
  const csv = toCsv(targetRows(data), { columns: targetColumns, data });
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`${output}targets.csv`);
});

test("what the rest of the time has to bring each month is held against what each month has brought", () => {
  const reached = money("60", { ...funds, ...half, id: "r" });
  expect(monthlyPace(reached).value).toBe(10);
  expect(neededPace({ target, reached })).toMatchObject({
    unit_base: "CNY/month",
    period_start: "2023-07-01",
    period_end: "2023-12-31",
  });
  expect(neededPace({ target, reached }).value).toBeCloseTo(40 / 6, 10);
  expect(() => monthlyPace(money("1", { period_start: "2023-01-05", period_end: "2023-02-05" }))).toThrow(
    "no whole months",
  );
  expect(() => neededPace({ target, reached: money("1", { place: "150300" }) })).toThrow("different places");
});

test.each(languages)("every row has its words in %s", (lang) => {
  const entries = targetEntries(lang);
  expect(entries.length).toBeGreaterThanOrEqual(12);
  expect(entries.some(({ near }) => near.length > 0)).toBe(true);
  expect(entries.map(({ standing }) => standings.indexOf(standing))).toEqual(
    entries.map(({ standing }) => standings.indexOf(standing)).toSorted(),
  );
  for (const entry of entries) {
    expect(JSON.stringify(entry)).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    for (const { path } of [entry.target, ...(entry.reported ? [entry.reported] : []), ...entry.near])
      expect(data.figures.some(({ report, id }) => path === paths.report(report, id))).toBe(true);
    for (const { path } of entry.relations)
      expect(data.relations.some(({ id }) => path === `checks/#${id}`)).toBe(true);
  }
});
