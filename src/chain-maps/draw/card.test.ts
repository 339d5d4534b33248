import { describe, expect, test } from "vitest";
import { chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { Lang } from "../../model/types.ts";
import type { NodeView, View } from "../chain-view.ts";
import { nodeStatuses } from "../nodes.ts";
import { layCard, markOf } from "./card.ts";

const data = chainWorld();
const seen = (cells: Partial<NodeView> = {}): NodeView => ({
  node: node("ore", { zh: "甲", en: "A" }),
  status: "producing",
  certainty: "stated",
  tone: "full",
  ventures: [],
  shown: [],
  opening: undefined,
  ...cells,
});
const lay = (
  cells: Partial<NodeView>,
  { width = 300, view = "prospect", lang = "zh" }: { width?: number; view?: View; lang?: Lang } = {},
) => layCard(seen(cells), { width, scope: "wuhai", view, lang, data });
const [one, two] = [venture("1"), venture("2", { stage: "sought" })];
const opening = (inputs: number, outlets: number) => ({
  inputs: Array.from({ length: inputs }, () => node("in")),
  outlets: Array.from({ length: outlets }, () => node("out")),
});

test("a node has the mark of its status; only where no report speaks does an opening speak for it", () => {
  for (const status of nodeStatuses) {
    expect(markOf(seen({ status }))).toBe(status);
    expect(markOf(seen({ status, opening: opening(1, 0) }))).toBe(status === "unreported" ? "opening" : status);
    expect(lay({ status }).mark).toBe(status);
  }
});

describe("the status line", () => {
  const told = { ventures: [one], shown: [] };
  test.each<[string, View, Partial<NodeView>, string, string]>([
    [
      "says the status",
      "prospect",
      { status: "building" },
      "已有、落地或在建",
      "existing, set up or under construction",
    ],
    ["says silence", "panorama", { status: "unreported" }, "未提到", "not mentioned"],
    [
      "of a panorama leads to the prospect where all that is told is to come",
      "panorama",
      { ...told, status: "signed" },
      "签约、引进或达成协议（见远景图）",
      "signed, brought in or agreed (see prospect)",
    ],
    [
      "of a panorama that draws what is told does not",
      "panorama",
      { ventures: [one], shown: [one] },
      "投产",
      "operating",
    ],
    ["of directions does not", "directions", told, "投产", "operating"],
    [
      "counts inputs in place",
      "directions",
      { status: "unreported", opening: opening(2, 0) },
      "未提到；上游已有2环（推算）",
      "not mentioned; 2 standing upstream (derived)",
    ],
    [
      "counts outlets in place",
      "directions",
      { status: "sought", opening: opening(0, 1) },
      "拟招或规划；下游已有1环（推算）",
      "sought or planned; 1 standing downstream (derived)",
    ],
    [
      "counts both sides",
      "directions",
      { status: "gap", opening: opening(1, 3) },
      "空白；上游已有1环，下游已有3环（推算）",
      "gap; 1 standing upstream, 3 standing downstream (derived)",
    ],
  ])("%s", (_, view, cells, zh, en) => {
    expect(lay(cells, { view, width: 600 }).status).toBe(zh);
    expect(lay(cells, { view, width: 600, lang: "en" }).status).toBe(en);
  });

  test("stands at the end of the name's line where both have room, else below", () => {
    // 15.66 for the bold name, 24.38 for the status, 16 between them, 34 around them: 90.04 in all.
    const [wide, narrow] = [lay({}, { width: 91 }), lay({}, { width: 90 })];
    const [name, status] = wide.lines;
    expect(status?.y).toBe(name?.y);
    expect((status?.x ?? 0) + textWidth("投产", { size: 11.5 }) * 1.06).toBeCloseTo(91 - 8);
    expect(narrow.lines.map(({ kind, x }) => [kind, x])).toEqual([
      ["name", 26],
      ["status", 26],
    ]);
    expect((narrow.lines[1]?.y ?? 0) - (narrow.lines[0]?.y ?? 0)).toBeGreaterThan(11.5);
    // One line of the name, 18.225, and the padding twice; then a line of the status, 15.525, more.
    expect([wide.height, narrow.height]).toEqual([Math.ceil(34.225), Math.ceil(49.75)]);
  });

  test("stands below a name of two lines, whatever its room", () => {
    const { lines } = lay({ node: node("ore", { zh: "很长的环节名称".repeat(4) }) });
    const [last, status] = lines.slice(-2);
    expect(last?.kind).toBe("name");
    expect(status?.kind).toBe("status");
    expect(status?.y).toBeGreaterThan(last?.y ?? NaN);
  });
});

describe("the firms of a card", () => {
  const firms = { ventures: [one, two], shown: [one, two] };
  test("stand below its name, one under the other, each with the mark of its own stage", () => {
    const { firms: labels, height, lines } = lay(firms, { width: 359 });
    expect(labels.map(({ venture: { id }, mark, label }) => [id, mark, label])).toEqual([
      ["demo-1", "producing", "企业1"],
      ["demo-2", "sought", "企业2"],
    ]);
    const [first, second] = labels.map((label) => label.lines[0]);
    expect([first?.x, second?.x]).toEqual([24, 24]);
    expect(first?.y).toBeGreaterThan(lines.at(-1)?.y ?? NaN);
    // A line and two pixels.
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(18.2);
    // The mark stands before its words, at the height of their middle.
    expect(labels[0]?.x).toBe(15);
    expect(labels[0]?.y).toBeCloseTo((first?.y ?? 0) - 12 + 8.16);
    expect(height).toBe(Math.ceil((second?.y ?? 0) - 12 + 16.2 + 8));
  });

  test("stand beside its name from 360 pixels on, with the status below the name", () => {
    const { firms: labels, lines, height } = lay(firms, { width: 360 });
    expect(labels.map((label) => label.lines[0]?.x)).toEqual([360 * 0.42 + 14, 360 * 0.42 + 14]);
    expect(labels[0]?.lines[0]?.y).toBe(8 + 12);
    expect(lines[1]?.y).toBeGreaterThan(lines[0]?.y ?? NaN);
    // Two lines of firms, 34.4, outrun name and status, 33.75.
    expect(height).toBe(Math.ceil(8 + 34.4 + 8));
  });

  test("are only those that the view draws; without any the name has the whole width", () => {
    const { firms: labels, lines } = lay({ ventures: [one, two], shown: [] }, { width: 400 });
    expect(labels).toEqual([]);
    expect(lines[1]?.y).toBe(lines[0]?.y);
  });
});
