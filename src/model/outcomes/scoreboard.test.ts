import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { data as generated } from "../data.ts";
import { allOutcomes, numberOutcomes } from "./outcomes.ts";
import { byLeague, leagueOf, partsBesideWholes, scoreOf } from "./scoreboard.ts";
import { apartOf, groupOf } from "./weight.ts";

const data = promised([
  target(),
  yuan(120),
  target({ id: "district", place: "150302" }),
  target({ id: "region", place: "150000" }),
]);
const rows = numberOutcomes(data);

test("a score counts all, those judged, and those kept", () => {
  const { all, counts, kept, by } = scoreOf(rows, data);
  expect([all, counts.judged, kept, by.judged.kept, by["not-judged"]["no-later-report"], by.judged.missed]).toEqual([
    3, 1, 1, 1, 2, 0,
  ]);
});

test("every promise is in one group alone, and what is counted apart is never judged", () => {
  const world = promised([target(), yuan(120), target({ id: "own", source: "page", indicator: "outside-funds" })]);
  for (const known of [world, generated]) {
    const all = allOutcomes(known);
    const { counts, kept, apart, by } = scoreOf(all, known);
    const sum = (found: Readonly<Record<string, number>>) => Object.values(found).reduce((a, b) => a + b, 0);
    expect(sum(counts)).toBe(all.length);
    expect([sum(by.judged), sum(by["not-judged"])]).toEqual([counts.judged, counts["not-judged"]]);
    expect(sum(apart.hindsight) + sum(apart.reprint)).toBe(counts.apart);
    expect(kept).toBeLessThanOrEqual(counts.judged);
    for (const row of all) expect(groupOf(row, known) === "apart").toBe(apartOf(row, known) !== undefined);
  }
});

test("a district counts with its league, the region for itself, in the order of the places", () => {
  expect(rows.map((row) => leagueOf(row, data).code)).toEqual(["150300", "150300", "150000"]);
  expect(byLeague(rows, data).map(({ place, rows: own }) => [place.code, own.length])).toEqual([
    ["150000", 1],
    ["150300", 2],
  ]);
});

test("a promise of a part counts beside that of its whole, and is told apart", () => {
  const signed = { company: "甲厂", project: "甲项目", stage: ["signed"], as_of: "2024-01-01" } as const;
  const joined = (part_of: string) => ({
    ...promised([]),
    citedVentures: [citedVenture("a", signed), citedVenture("b", { ...signed, project: "甲项目一期" })],
    venturesSame: [{ venture: "b", project: "one", part_of, reason: { zh: "一期", en: "Phase one" } }],
  });
  expect(partsBesideWholes(allOutcomes(joined("a")))).toBe(1);
  expect(partsBesideWholes(allOutcomes(joined("")))).toBe(0);
});
