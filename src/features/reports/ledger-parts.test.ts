import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import { numeral } from "../../../test/lib/rows.ts";
import { data } from "../../model/data.ts";
import { ledgerParts, linesTold } from "./ledger-parts.ts";
import { reportNumerals } from "./report-numerals.ts";

/** The parts of a ledger with so many numerals on each of its lines. */
function partsOf(lines: Readonly<Record<number, number>>) {
  const numerals = Object.entries(lines).flatMap(([line, n]) =>
    Array.from({ length: n }, () => numeral({ line: Number(line) })),
  );
  return ledgerParts(reportNumerals("demo", { ...world(), numerals }));
}

test.each([
  [{ 1: 12, 4: 12, 5: 20 }, ["第1—4行", "第5行"], [24, 20]],
  [{ 1: 30, 2: 5 }, ["第1—2行"], [35]],
  [{ 7: 3 }, ["第7行"], [3]],
  [{}, [], []],
])("with numerals %j the parts are %j", (lines, told, counts) => {
  const parts = partsOf(lines);
  expect(parts.map((part) => linesTold(part, "zh"))).toEqual(told);
  expect(parts.map(({ entries }) => entries.length)).toEqual(counts);
});

test.each(data.reports.map(({ id }) => id))("the parts of %s have all of its numerals, in order", (report) => {
  const entries = reportNumerals(report, data);
  expect(ledgerParts(entries).flatMap((part) => part.entries)).toEqual(entries);
});
