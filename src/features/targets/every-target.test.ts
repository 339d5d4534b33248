import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { targetEntries } from "./target-entries.ts";
import { targetRecord } from "../../model/target-record.ts";
import { paths } from "../../i18n/addresses.ts";
import { toCsv } from "../../tables/table.ts";
import { columnsOf } from "../../tables/published.ts";
import { targets } from "../../tables/targets.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { standings, targetRows } from "../../model/targets.ts";

const output = fileURLToPath(new URL("../../../test/output/", import.meta.url));
test("every target of the reports stands as it did: a change here is a change of what the site says", async () => {
  const csv = toCsv(targetRows(data).map(targetRecord), { columns: columnsOf(targets), data });
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`${output}targets.csv`);
});

test.each(languages)("every row has its words in %s", (lang) => {
  const entries = targetEntries({ data, lang });
  expect(entries.length).toBeGreaterThanOrEqual(12);
  expect(entries.some(({ near }) => near.length > 0)).toBe(true);
  expect(entries.map(({ standing }) => standings.indexOf(standing))).toEqual(
    entries.map(({ standing }) => standings.indexOf(standing)).toSorted(),
  );
  for (const entry of entries) {
    for (const { path } of entry.forecasts) expect(path).toMatch(/^sources\/[\w-]+\/#/);
    expect(JSON.stringify(entry)).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    for (const { path } of [entry.target, ...(entry.reported ? [entry.reported] : []), ...entry.near])
      expect(data.figures.some(({ report, id }) => path === paths.report(report, id))).toBe(true);
    for (const { path } of entry.relations)
      expect(data.relations.some(({ id }) => path === `checks/#${id}`)).toBe(true);
  }
});

test("a forecast of another scope on a cited page is told beside the target", () => {
  const told = targetEntries({ data, lang: "en" }).flatMap(({ forecasts }) => forecasts);
  expect(told.map(({ path }) => path)).toContain("sources/wuhai-2023-work-report/#wuhai-2023-work-report-f1");
});
