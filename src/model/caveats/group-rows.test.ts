import { expect, test } from "vitest";
import { figure, row } from "../../../test/lib/fixtures.ts";
import type { ChartRow } from "../chart-row.ts";
import type { Text } from "../types.ts";
import { groupRows, nameGroups } from "./group-rows.ts";

const rows = ["A", "B", "C", "D", "E"].map((name) => row(figure(), name));
const [year, months, about] = [
  { zh: "12个月", en: "12 months" },
  { zh: "11个月", en: "11 months" },
  { zh: "约", en: "about" },
];
const told: Readonly<Record<string, readonly Text[]>> = { A: [months], B: [year, about, about], C: [], D: [months] };
const wordsOf = ({ label }: ChartRow) => told[label.zh] ?? [year];

test("rows come together by their words, in the order in which these first appear", () => {
  const groups = groupRows(rows, wordsOf).map((group) => [group.words, group.rows.map(({ label }) => label.zh)]);
  expect(groups).toEqual([
    [months, ["A", "D"]],
    [year, ["B", "E"]],
    // A row that says the same twice is in its group once.
    [about, ["B"]],
  ]);
});

test("groups are written out with the names of their rows, three at most", () => {
  const groups = groupRows(rows, wordsOf);
  expect(nameGroups(groups, { among: rows, lang: "zh" })).toBe("11个月（A、D）、12个月（B、E）、约（B）");
  expect(nameGroups(groups, { among: rows, lang: "en" })).toBe("11 months (A; D), 12 months (B; E), about (B)");
  const four = groupRows(rows.slice(0, 4), () => [year]);
  expect(nameGroups(four, { among: rows, lang: "zh" })).toBe("12个月（A、B、C等4项）");
  expect(nameGroups(four, { among: rows, lang: "en" })).toBe("12 months (A; B; C; and 1 more)");
  expect(
    nameGroups(
      groupRows(rows.slice(0, 3), () => [year]),
      { among: rows, lang: "en" },
    ),
  ).toBe("12 months (A; B; C)");
});
