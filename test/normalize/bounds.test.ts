import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tellProblems, withData } from "./overlay.ts";

/** What is told when one piece of the valid data is another; throws where the piece is not there once. */
function tell(file: string, { from, to }: { from: string; to: string }): string {
  return withData((folder) => {
    const parts = readFileSync(join(folder, file), "utf8").split(from);
    if (parts.length !== 2) throw new Error(`not once in ${file}: ${from}`);
    writeFileSync(join(folder, file), parts.join(to));
    return tellProblems(folder);
  });
}

const figures = "figures/demo-a.csv";

// Faults have their folders in test/input; here stands what lies just within a bound, and what no folder needs.
test.each([
  ["a figure on the last line of its text", figures, "demo-a-008,8,", "demo-a-008,40,"],
  ["a figure at the upper end of its range", "vocab/indicators.csv", "rank,1,400,", "rank,1,10,"],
  ["a figure at the lower end of its range", "vocab/indicators.csv", "rank,1,400,", "rank,10,400,"],
  [
    "growth told in 倍",
    figures,
    "25%,funds-growth,150300,2022-01-01,2022-11-30,25,%",
    "3倍,funds-growth,150300,2022-01-01,2022-11-30,3,倍",
  ],
  [
    "a fact whose period ends after the report",
    figures,
    "150余家,firms,150300,2022-01-01,2022-11-30",
    "150余家,firms,150300,2022-01-01,2023-12-31",
  ],
  [
    "an expectation whose period ends on the report's last possible day",
    figures,
    "120,亿元,exact,expected",
    "120,亿元,exact,target",
  ],
])("%s is no problem", (_, file, from, to) => {
  expect(tell(file, { from, to })).toBe("");
});

test.each([
  ["line beyond the text: 41", figures, "demo-a-008,8,", "demo-a-008,41,"],
  ["unusual magnitude: 10", "vocab/indicators.csv", "rank,1,400,", "rank,1,9,"],
  ["share outside 0–100 %", figures, "2022-11-30,41.2,%", "2022-11-30,-41.2,%"],
  [
    "actual in the future tense",
    figures,
    "150余家,firms,150300,2022-01-01,2022-11-30",
    "150余家,firms,150300,2023-01-01,2023-12-31",
  ],
])("%s: just beyond a bound", (message, file, from, to) => {
  expect(tell(file, { from, to })).toContain(message);
});
