import { expect, test } from "vitest";
import { data } from "../data.ts";
import { isLater, saidOf } from "../said.ts";
import { citedSourceOf, reportOf } from "../lookup.ts";
import { isCited } from "../coverage.ts";
import { looksBack } from "./evidence.ts";
import { isEnding } from "./outcome.ts";
import { allOutcomes, numberOutcomes, ventureOutcomes } from "./outcomes.ts";

test("whatever decides of a number was said later than it, or stands on the page that looks back on it", () => {
  for (const { promise, evidence } of numberOutcomes(data)) {
    for (const { figure } of evidence) {
      const later = isLater(saidOf(figure, data), { than: promise.said });
      expect(later || looksBack(figure, { promise, data }), `${promise.figure.id} ${figure.id}`).toBe(true);
    }
  }
});

test("whatever decides of a venture was said later than it, but that a page says itself that it is put off", () => {
  for (const { promise, evidence, ground } of ventureOutcomes(data)) {
    for (const row of evidence) {
      const later = isLater(row.said, { than: promise.said }) || ground === "put-off";
      expect(later, `${promise.project.id} ${row.venture.id}`).toBe(true);
    }
  }
});

test("every promise and all its evidence stand in a report or on a page that there is", () => {
  for (const row of allOutcomes(data)) {
    const rows =
      row.kind === "number"
        ? [row.promise.figure, ...row.evidence.map(({ figure }) => figure)]
        : [...row.promise.first, ...row.evidence].map(({ venture }) => venture);
    for (const one of rows) {
      expect(isCited(one) ? citedSourceOf(one.source, data).id : reportOf(one.report, data).id).toBeTruthy();
    }
  }
});

test("what is judged has its evidence, and what no report tells of has none", () => {
  for (const { outcome, evidence } of allOutcomes(data)) {
    if (isEnding(outcome) || outcome === "overtaken") expect(evidence.length).toBeGreaterThan(0);
    if (outcome === "no-later-report") expect(evidence).toEqual([]);
  }
});

test("what promised several links of a chain is kept only where each of them is told of", () => {
  for (const { promise, outcome, evidence } of ventureOutcomes(data)) {
    const linked = promise.first.flatMap(({ venture }) => (venture.node === "" ? [] : venture));
    for (const own of Map.groupBy(linked, ({ chain }) => chain).values()) {
      const nodes = new Set(own.map(({ node }) => node));
      const told = [...nodes].every((node) => evidence.some(({ venture }) => venture.node === node));
      if (outcome === "kept" && nodes.size > 1) expect([promise.project.id, told]).toEqual([promise.project.id, true]);
    }
  }
});
