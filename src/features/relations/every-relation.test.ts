import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isDoubt } from "../../model/flag-words.ts";
import { byReport, reportsOf, restsOnCited } from "./group.ts";
import { relationEntry } from "./relation-entry.ts";
import { oddPrints } from "./odd-prints.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";
import { tables } from "../../tables/index.ts";
import { columnsOf } from "../../tables/published.ts";
import { toCsv } from "../../tables/table.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";

const output = fileURLToPath(new URL("../../../test/output/", import.meta.url));

test("the verdicts are as they were: a change here is a change of what the site says of a report", async () => {
  const csv = toCsv(data.relations, { columns: columnsOf(tables.relations), data });
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`${output}relations.csv`);
});

test("there are at least sixty relations of several verdicts, within reports and across them", () => {
  expect(data.relations.length).toBeGreaterThanOrEqual(60);
  // Whether one does not add up is the reports' affair: relations.csv in test/output/ shows it.
  expect(data.relations.map(({ verdict }) => verdict)).toEqual(
    expect.arrayContaining(["consistent", "inferred", "different", "cannot-be-told"]),
  );
  const groups = byReport(data);
  // A report may print no two figures that can be set against each other.
  const order = data.reports.map(({ id }) => id);
  const related = groups.map(({ report }) => report);
  expect(related).toEqual([...order.filter((id) => related.includes(id)), "", "cited"]);
  expect(groups.flatMap(({ relations }) => relations)).toHaveLength(data.relations.length);
  expect(groups.at(-2)?.relations.every((row) => reportsOf(row, data).length > 1)).toBe(true);
  expect(groups.map(({ relations }) => relations.some((row) => restsOnCited(row, data)))).toEqual(
    groups.map(({ report }) => report === "cited"),
  );
});

test.each(languages)("no verdict is empty, not a number or infinite in %s", (lang) => {
  for (const row of data.relations) {
    const { computed, claimed, sums } = relationEntry(row, { data, lang });
    expect([row.id, computed]).not.toEqual([row.id, ""]);
    expect(`${computed} ${claimed} ${JSON.stringify(sums)}`).not.toMatch(/NaN|Infinity/);
  }
});

test("every flagged figure is in the ledger of odd prints once, or ruled on", () => {
  const listed = oddPrints({ data, lang: "zh" }).flatMap(({ entries }) => entries.map(({ figure }) => figure.id));
  const ruled = data.corrections.map(({ figure }) => figure);
  expect(new Set(listed).size).toBe(listed.length);
  const flagged = data.figures.filter(({ flags }) => flags.some(isDoubt)).map(({ id }) => id);
  expect(new Set([...listed, ...ruled])).toEqual(new Set([...flagged, ...ruled]));
});

test("what is counted one by one has whole ends where it is inferred", () => {
  const things = data.relations.filter(
    ({ basis, unit_base, measured }) => basis === "inferred" && countsThings(unit_base) && !measured.includes("/"),
  );
  expect(things.length).toBeGreaterThan(5);
  for (const { id, low, high } of things)
    expect([id, low ?? 0, high ?? 0].filter((end) => typeof end === "string" || Number.isInteger(end))).toHaveLength(3);
});

test("a quotient is measured in what it divides by, and only a quotient", () => {
  const odd = data.relations.filter(({ expression, kind, measured, claimed }) => {
    const average = kind === "ratio" && / \/ [a-z0-9-]+!? = \?$/.test(expression) && claimed === undefined;
    return average !== measured.includes("/") && !measured.endsWith("/mu") && kind !== "ratio";
  });
  expect(odd.map(({ id, measured }) => [id, measured])).toEqual([]);
});

test("an answer of no says what each counts, and what cannot be told says what is missing", () => {
  const said = (verdict: string) => data.relations.filter((row) => row.verdict === verdict);
  for (const { id, note } of said("different")) expect([id, note.zh === "" || note.en === ""]).toEqual([id, false]);
  for (const row of data.relations)
    expect([row.id, row.missing.zh !== "", row.missing.en !== ""]).toEqual([
      row.id,
      ...Array<boolean>(2).fill(row.verdict === "cannot-be-told"),
    ]);
});
