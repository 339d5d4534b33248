import { expect, test } from "vitest";
import { methodCard } from "./method-card.ts";
import { kindChoices, methodFinding } from "./method-finding.ts";
import { methodMatrix } from "./method-matrix.ts";
import { pageTitles } from "./page-titles.ts";
import { methodMentions } from "../reports/report-mentions.ts";
import { address, paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";

test.each(kindChoices(data))("the matrix of $kind holds each of its $n methods exactly once", ({ kind, n }) => {
  const methods = data.methods.filter((row) => kind === undefined || row.kind === kind);
  const { shared, single } = methodMatrix(methods, data);
  const rows = [...shared, ...single.flatMap(({ mechanisms }) => mechanisms)];
  const held = rows.flatMap(({ cells }) => cells.flat()).map(({ id }) => id);
  expect(held.sort()).toEqual(methods.map(({ id }) => id).sort());
  expect(rows.length).toBeLessThanOrEqual(n);
  for (const lang of languages) {
    expect(methodFinding(kind, { data, lang })).toContain(String(n));
    expect(methodFinding(kind, { data, lang })).not.toMatch(/[{}]|undefined/);
  }
});

test.each(languages)("every card in %s has words, and leads to a line that its report has and shows", (lang) => {
  for (const row of data.methods) {
    const card = methodCard(row, { data, lang });
    const report = data.reports.find(({ id }) => id === row.report);
    expect(row.line, row.id).toBeGreaterThan(0);
    expect(row.line, row.id).toBeLessThanOrEqual(report?.lines ?? 0);
    expect(methodMentions(row.report, { data, lang }).map(({ id }) => paths.report(row.report, id))).toContain(
      card.source,
    );
    for (const words of [
      card.name,
      card.place,
      card.report,
      card.example || card.why,
      ...card.facts.map((f) => f.words),
    ])
      expect(words.trim(), row.id).not.toBe("");
  }
});

test("every example is a page of this site", () => {
  const unknown = data.methods.filter(({ here }) => here !== "" && !pageTitles(data).has(here));
  expect(unknown.map(({ id, here }) => `${id}: ${here}`)).toEqual([]);
});

test("the titles of pages are there in both languages, each at an address of its own", () => {
  expect(pageTitles(data).size).toBeGreaterThan(data.places.length + data.reports.length + data.chains.length);
  for (const [path, title] of pageTitles(data)) {
    expect(address(path, { base: "/" })).toMatch(/^\/([a-z0-9-]+\/)+$/);
    for (const lang of languages) expect(title[lang], path).not.toBe("");
  }
});
