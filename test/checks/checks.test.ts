import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { byReport, reportsOf } from "../../src/checks/group.ts";
import { outcomeOf } from "../../src/checks/outcome-of.ts";
import { claimedSide, computedSide } from "../../src/checks/outcome.ts";
import { sumOf } from "../../src/checks/sum.ts";
import { checkEntry } from "../../src/components/check-entry.ts";
import { oddPrints } from "../../src/components/odd-prints.ts";
import { relationColumns } from "../../src/lib/columns.ts";
import { toCsv } from "../../src/lib/csv.ts";
import { data } from "../../src/lib/data.ts";
import { languages, type Lang, type Relation } from "../../src/lib/types.ts";

const output = fileURLToPath(new URL("../output/", import.meta.url));

function relation(id: string): Relation {
  const found = data.relations.find((row) => row.id === id);
  if (!found) throw new Error(`no relation: ${id}`);
  return found;
}

const written = (id: string, lang: Lang): string[] =>
  sumOf(relation(id), { data, lang }).map((pieces) =>
    pieces.map(({ text, apart }) => (apart ? ` ${text}` : text)).join(""),
  );

test("the verdicts are as they were: a change here is a change of what the site says of a report", async () => {
  const csv = toCsv(data.relations, { columns: relationColumns, data });
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`${output}relations.csv`);
});

test("there are at least sixty relations, within every report and across them, and none that does not add up", () => {
  expect(data.relations.length).toBeGreaterThanOrEqual(60);
  expect(new Set(data.relations.map(outcomeOf))).toEqual(new Set(["consistent", "inferred", "cannot-be-told"]));
  const groups = byReport(data);
  expect(groups.map(({ report }) => report)).toEqual([...data.reports.map(({ id }) => id), ""]);
  expect(groups.flatMap(({ relations }) => relations)).toHaveLength(data.relations.length);
  expect(groups.at(-1)?.relations.every((row) => reportsOf(row, data).length > 1)).toBe(true);
});

describe("a sum is written with the prints", () => {
  test.each([
    ["wuhai-key-projects", "zh", ["36个 + 260个 = 296个"]],
    ["wuhai-key-projects", "en", ["36 + 260 = 296"]],
    ["wuhai-base-domestic", "zh", ["167.74亿元 ÷ (1 + 90.91%) = ？"]],
    ["wuhai-december", "en", ["CNY 20 bn − CNY 16.774 bn = ?"]],
    ["plan-tax-of-output", "zh", ["9万元 ÷ 150万元 = ？"]],
    ["region-pace", "zh", ["1964.8亿元 ÷ 6 ≥ 3900亿元 ÷ 12"]],
    ["wuhai-clusters-named", "zh", ["列名5个，文中称五大"]],
    ["baotou-strategic-named", "en", ["named 4, stated 5"]],
  ] as const)("%s in %s", (id, lang, expected) => {
    expect(written(id, lang)).toEqual(expected);
  });

  test("and every figure leads to its row on its report's page", () => {
    const [first] = sumOf(relation("wuhai-key-projects"), { data, lang: "zh" });
    expect(first?.flatMap(({ path }) => path ?? [])).toEqual([
      "reports/wuhai-2023-measures/#wuhai-2023-measures-006",
      "reports/wuhai-2023-measures/#wuhai-2023-measures-007",
      "reports/wuhai-2023-measures/#wuhai-2023-measures-005",
    ]);
  });
});

describe("an outcome is told", () => {
  test.each([
    ["wuhai-december", "zh", { value: "≈32.3亿元", range: "31.7–32.8亿元", printed: false }],
    ["wuhai-december-pace", "en", { value: "≈\u00a02.12 times", range: "2.08–2.15 times", printed: false }],
    ["wuhai-signed-amount", "zh", { value: "", range: "1976–3958亿元", printed: false }],
    ["region-trips-base", "zh", { value: "", range: "≤ 73次", printed: false }],
    ["wuhai-funds-outside", "zh", { value: "140.25亿元", range: "140.245–140.255亿元", printed: true }],
    ["region-second-half-growth", "zh", { value: "≈−20.5%", range: "−20.55至−20.52%", printed: false }],
    ["wuhai-key-projects", "en", { value: "296", range: "", printed: false }],
  ] as const)("%s in %s", (id, lang, expected) => {
    expect(computedSide(relation(id), { data, lang })).toEqual(expected);
  });

  test("beside what is printed, unless nothing is", () => {
    expect(claimedSide(relation("region-large-share"), { data, lang: "zh" })).toEqual({
      value: "73.1%",
      range: "73.05–73.15%",
      printed: true,
    });
    expect(claimedSide(relation("wuhai-december"), { data, lang: "zh" })).toBeUndefined();
  });

  test.each([
    ["wuhai-signed-total", "其中整数只有102"],
    ["region-projects-base", "其中整数只有1342"],
    ["wuhai-trips", ""],
    ["wuhai-december", ""],
  ])("%s with its candidates", (id, expected) => {
    expect(checkEntry(relation(id), "zh").candidates).toBe(expected);
  });
});

test.each(languages)("no outcome is empty, not a number or infinite in %s", (lang) => {
  for (const row of data.relations) {
    const { computed, claimed, sums } = checkEntry(row, lang);
    expect([row.id, computed]).not.toEqual([row.id, ""]);
    expect(`${computed} ${claimed} ${JSON.stringify(sums)}`).not.toMatch(/NaN|Infinity/);
  }
});

test("every flagged figure is in the ledger of odd prints once, or ruled on", () => {
  const listed = oddPrints("zh").flatMap(({ entries }) => entries.map(({ figure }) => figure.id));
  const ruled = data.corrections.map(({ figure }) => figure);
  expect(new Set(listed).size).toBe(listed.length);
  const flagged = data.figures.filter(({ flags }) => flags.length > 0).map(({ id }) => id);
  expect(new Set([...listed, ...ruled])).toEqual(new Set([...flagged, ...ruled]));
});
