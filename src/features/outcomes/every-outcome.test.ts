import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { isEnding } from "../../model/outcomes/outcome.ts";
import { allOutcomes } from "../../model/outcomes/outcomes.ts";
import { languages } from "../../model/types.ts";
import { outcomeGroups } from "./outcome-groups.ts";
import { outcomeChoices } from "./outcome-choices.ts";
import { outcomesFinding, scoreboardEntries } from "./scoreboard-entries.ts";

test.each(languages)("every promise has its words, its sources and an item of its own in %s", (lang) => {
  const entries = outcomeGroups({ data, lang }).flatMap(({ entries }) => entries);
  expect(entries).toHaveLength(allOutcomes(data).length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(JSON.stringify(entry), entry.id).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    expect(entry.said.length, entry.id).toBeGreaterThan(0);
    if (isEnding(entry.outcome)) expect(entry.later.length, entry.id).toBeGreaterThan(0);
    for (const { source } of [...entry.said, ...entry.later, ...entry.near, ...entry.undated]) {
      expect(source.path, entry.id).toMatch(/^(?:reports|sources)\/[\w-]+\/#/);
      expect(source.cited).toBe(source.path.startsWith("sources/"));
    }
  }
});

test("no page leads to a copy", () => {
  const copies = new Set(data.citedSources.filter(({ standing }) => standing === "copy").map(({ id }) => id));
  const told = outcomeGroups({ data, lang: "zh" })
    .flatMap(({ entries }) => entries)
    .flatMap(({ said, again, later, near, undated }) => [...said, ...again, ...later, ...near, ...undated]);
  const ofCopies = told.filter(({ source }) => copies.has(source.path.split("/")[1] ?? ""));
  expect(ofCopies.length).toBeGreaterThan(0);
  expect(ofCopies.filter(({ source }) => source.original !== "")).toEqual([]);
});

test.each(languages)("the scoreboard adds up to the headline in %s", (lang) => {
  const rows = scoreboardEntries({ data, lang });
  const all = rows.at(-1);
  const rest = rows.slice(0, -1).map(({ restCount }) => restCount);
  expect(all?.restCount).toBe(rest.reduce((sum, n) => sum + n, 0));
  expect(outcomesFinding({ data, lang })).toContain(String(all?.restCount));
  expect(JSON.stringify(rows)).not.toMatch(/NaN|undefined|\{\w+\}/);
});

test("every choice of the filter leaves something, but an outcome that nothing had", () => {
  const entries = outcomeGroups({ data, lang: "en" }).flatMap(({ entries }) => entries);
  for (const { name, options } of outcomeChoices({ data, lang: "en" })) {
    const held = new Set(
      entries.map((entry) => ({ outcome: entry.outcome, place: entry.league, kind: entry.kind })[name]),
    );
    for (const one of held) expect(options.map(({ id }) => id)).toContain(one);
    if (name !== "outcome") expect(options).toHaveLength(held.size);
  }
});

test("what a sum over years leaves beside a year is told as derived beside the sum", () => {
  const entries = outcomeGroups({ data, lang: "zh" }).flatMap(({ entries }) => entries);
  const told = entries.filter(({ implied }) => implied.length > 0).map(({ id }) => id);
  expect(told).toEqual(["region-2025-work-report-f2"]);
});
