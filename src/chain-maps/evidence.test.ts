import { describe, expect, test } from "vitest";
import { chainWorld, citedVenture, presence, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import type { Presence } from "./presence.ts";
import { ventureEvidence } from "./evidence.ts";

const data = chainWorld();

describe("what a venture's label opens", () => {
  test.each<[string, VentureCells, string, string]>([
    ["a firm", {}, "乌海市 · 投产\n《演示》第3行", "Wuhai · operating\n“Demo”, line 3"],
    [
      "a firm with its project",
      { project: "硅料项目", project_en: "Silicon project", stage: "signed", line: 12, place: "150200" },
      "硅料项目\n包头市 · 签约\n《演示》第12行",
      "Silicon project\nBaotou · signed\n“Demo”, line 12",
    ],
    [
      "a project that is the label itself",
      { company: "", company_en: "", project: "硅料项目", project_en: "Silicon project" },
      "乌海市 · 投产\n《演示》第3行",
      "Wuhai · operating\n“Demo”, line 3",
    ],
    [
      "one that we placed ourselves",
      { confidence: "inferred", stage: "sought" },
      "乌海市 · 拟招 · 据推断\n《演示》第3行",
      "Wuhai · sought · by inference\n“Demo”, line 3",
    ],
    [
      "one from a photograph",
      { confidence: "low", stage: "landed", place: "150302" },
      "海勃湾区 · 落地 · 据图片\n《演示》第3行",
      "Haibowan · set up · from a photograph\n“Demo”, line 3",
    ],
  ])("of %s", (_, cells, zh, en) => {
    const one = presence("1", cells);
    expect(ventureEvidence(one, { label: "标签", lang: "zh", data })).toBe(`标签\n${zh}`);
    expect(ventureEvidence(one, { label: "Label", lang: "en", data })).toBe(`Label\n${en}`);
  });
});

test("a cited page goes by who published it and when, a copy says so, and further sources are counted", () => {
  const row = citedVenture("1");
  const one: Presence = {
    ...row,
    ...{ told: row, coverage: "cited", says: [{ ...row, isOld: false }], projectId: "x" },
    ...{ year: "2025", latestYear: "2025", isOld: false },
    rows: [
      { venture: row, coverage: "cited" },
      { venture: venture("2"), coverage: "whole" },
    ],
  };
  const known = chainWorld([], { citedSources: [citedPage()] });
  expect(ventureEvidence(one, { label: "标签", lang: "zh", data: known })).toBe(
    "标签\n乌海市 · 投产\n◇ 引用页面：某报，2025-01-23\n另有1处说到",
  );
  expect(ventureEvidence({ ...one, confidence: "copy" }, { label: "Label", lang: "en", data: known })).toBe(
    "Label\nWuhai · operating · from a reprint alone\n◇ cited page: 某报, 2025-01-23\n1 more row of it",
  );
});
