import { describe, expect, test } from "vitest";
import { chainWorld, citedVenture, node, presence, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { data as real } from "../model/data.ts";
import { languages } from "../model/types.ts";
import { chainView, scopes, type NodeView } from "./chain-view.ts";
import { doubtOf } from "./doubt.ts";
import { nodeEvidence, ventureEvidence } from "./evidence.ts";
import type { Presence } from "./presence.ts";
import { ventureName, ventureStagesWords } from "./venture-words.ts";

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

describe("what a node says", () => {
  const view = (cells: Partial<NodeView> = {}): NodeView => ({
    node: node("ore"),
    status: "unreported",
    certainty: undefined,
    tone: "full",
    ventures: [],
    shown: [],
    opening: undefined,
    elsewhere: [],
    ...cells,
  });
  const [ore, wire, cable] = [node("ore"), node("wire"), node("cable")];

  test.each<[string, Partial<NodeView>, string, string]>([
    ["nothing more where none speaks", {}, "环节ore\n状态", "Node ore\nstatus"],
    [
      "each firm once",
      { ventures: [presence("2"), presence("1"), presence("1")] },
      "环节ore\n状态\n投产：企业2、企业1",
      "Node ore\nstatus\noperating: Firm 2, Firm 1",
    ],
    [
      "each firm with its own steps, the furthest first, and how sure they are",
      {
        ventures: [
          presence("1", { stage: ["signed", "sought"], confidence: "inferred" }),
          { ...presence("2", { stage: "landed" }), coverage: "cited", isOld: true, year: "2019" },
          presence("3"),
        ],
      },
      "环节ore\n状态\n投产：企业3；落地（◇ 引用页面，2019）：企业2；签约、拟招（据推断）：企业1",
      "Node ore\nstatus\noperating: Firm 3; set up (◇ cited, 2019): Firm 2; signed, sought (by inference): Firm 1",
    ],
    [
      "its inputs that stand",
      { opening: { inputs: [ore, wire], outlets: [] } },
      "环节ore\n状态\n本站推算，上游已有、落地或在建：环节ore、环节wire",
      "Node ore\nstatus\nderived, inputs standing, set up or under construction: Node ore, Node wire",
    ],
    [
      "its outlets that stand",
      { opening: { inputs: [], outlets: [cable] } },
      "环节ore\n状态\n本站推算，下游已有、落地或在建：环节cable",
      "Node ore\nstatus\nderived, outlets standing, set up or under construction: Node cable",
    ],
    [
      "firms, then both sides",
      { ventures: [presence("1")], opening: { inputs: [ore], outlets: [cable] } },
      "环节ore\n状态\n投产：企业1\n本站推算，上游已有、落地或在建：环节ore；下游已有、落地或在建：环节cable",
      "Node ore\nstatus\noperating: Firm 1\nderived, inputs standing, set up or under construction: Node ore; outlets standing, set up or under construction: Node cable",
    ],
  ])("%s", (_, cells, zh, en) => {
    expect(nodeEvidence(view(cells), { status: "状态", lang: "zh" })).toBe(zh);
    expect(nodeEvidence(view(cells), { status: "status", lang: "en" })).toBe(en);
  });
});

describe.each(real.chains.flatMap((chain) => scopes(real).map((scope) => ({ chain, scope }))))(
  "of $chain.id in $scope",
  ({ chain, scope }) => {
    test("every firm of every node is told behind its own steps, doubt and coverage, and only there", () => {
      for (const lang of languages)
        for (const view of chainView(chain, { scope, view: "prospect", data: real }).nodes) {
          const [, , line = ""] = nodeEvidence(view, { status: "status", lang }).split("\n");
          const told = view.ventures.map((one) => {
            const name = ventureName(one, lang);
            const steps = ventureStagesWords(one, lang);
            const colon = lang === "zh" ? "：" : ": ";
            const groups = line.split(lang === "zh" ? "；" : "; ").map((group) => group.split(colon));
            return groups.some(
              ([heading = "", ...names]) =>
                heading.startsWith(steps) &&
                heading.includes(doubtOf(one.confidence)[lang]) &&
                heading.includes("◇") === (one.coverage === "cited") &&
                heading.includes(one.isOld ? one.year : "") &&
                names.join(colon).includes(name),
            );
          });
          expect(told).toEqual(view.ventures.map(() => true));
        }
    });
  },
);
