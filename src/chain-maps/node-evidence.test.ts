import { describe, expect, test } from "vitest";
import { node, presence } from "../../test/chains/fixtures.ts";
import { data } from "../model/data.ts";
import { languages } from "../model/types.ts";
import { chainView, scopes, type NodeView } from "./chain-view.ts";
import { doubtOf } from "./doubt.ts";
import { nodeEvidence } from "./node-evidence.ts";
import { ventureName, ventureStagesWords } from "./venture-words.ts";

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

describe.each(data.chains.flatMap((chain) => scopes(data).map((scope) => ({ chain, scope }))))(
  "of $chain.id in $scope",
  ({ chain, scope }) => {
    test("every firm of every node is told behind its own steps, doubt and coverage, and only there", () => {
      for (const lang of languages)
        for (const view of chainView(chain, { scope, view: "prospect", data }).nodes) {
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
