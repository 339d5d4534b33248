import { describe, expect, test } from "vitest";
import { chainWorld, node, venture, type VentureCells } from "../../test/chains/fixtures.ts";
import type { NodeView } from "./chain-view.ts";
import { nodeEvidence, ventureEvidence } from "./evidence.ts";

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
      "乌海市 · 拟招 · 归类为本站推断\n《演示》第3行",
      "Wuhai · sought · placed here by inference\n“Demo”, line 3",
    ],
    [
      "one from a photograph",
      { confidence: "low", stage: "landed", place: "150302" },
      "海勃湾区 · 落地 · 据图片\n《演示》第3行",
      "Haibowan · set up · from a photograph\n“Demo”, line 3",
    ],
  ])("of %s", (_, cells, zh, en) => {
    const one = venture("1", cells);
    expect(ventureEvidence(one, { label: "标签", lang: "zh", data })).toBe(`标签\n${zh}`);
    expect(ventureEvidence(one, { label: "Label", lang: "en", data })).toBe(`Label\n${en}`);
  });
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
    ...cells,
  });
  const [ore, wire, cable] = [node("ore"), node("wire"), node("cable")];

  test.each<[string, Partial<NodeView>, string, string]>([
    ["nothing more where none speaks", {}, "环节ore\n状态", "Node ore\nstatus"],
    [
      "each firm once",
      { ventures: [venture("1"), venture("2"), venture("1", { stage: "signed" })] },
      "环节ore\n状态\n企业1、企业2",
      "Node ore\nstatus\nFirm 1, Firm 2",
    ],
    [
      "its inputs that stand",
      { opening: { inputs: [ore, wire], outlets: [] } },
      "环节ore\n状态\n本站推算，上游已有：环节ore、环节wire",
      "Node ore\nstatus\nderived, inputs that stand: Node ore, Node wire",
    ],
    [
      "its outlets that stand",
      { opening: { inputs: [], outlets: [cable] } },
      "环节ore\n状态\n本站推算，下游已有：环节cable",
      "Node ore\nstatus\nderived, outlets that stand: Node cable",
    ],
    [
      "firms, then both sides",
      { ventures: [venture("1")], opening: { inputs: [ore], outlets: [cable] } },
      "环节ore\n状态\n企业1\n本站推算，上游已有：环节ore；下游已有：环节cable",
      "Node ore\nstatus\nFirm 1\nderived, inputs that stand: Node ore; outlets that stand: Node cable",
    ],
  ])("%s", (_, cells, zh, en) => {
    expect(nodeEvidence(view(cells), { status: "状态", lang: "zh" })).toBe(zh);
    expect(nodeEvidence(view(cells), { status: "status", lang: "en" })).toBe(en);
  });
});
