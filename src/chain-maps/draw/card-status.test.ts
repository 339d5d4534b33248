import { describe, expect, test } from "vitest";
import { chainWorld, node, presence } from "../../../test/chains/fixtures.ts";
import { seenNode } from "../../../test/chains/see.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { Lang } from "../../model/types.ts";
import type { NodeView, View } from "../chain-view.ts";
import { layCard } from "./card.ts";

const data = chainWorld();
const lay = (
  cells: Partial<NodeView>,
  { width = 300, view = "prospect", lang = "zh" }: { width?: number; view?: View; lang?: Lang } = {},
) => layCard(seenNode(cells), { width, scope: "wuhai", view, lang, data });
const one = presence("1");
const opening = (inputs: number, outlets: number) => ({
  inputs: Array.from({ length: inputs }, () => node("in")),
  outlets: Array.from({ length: outlets }, () => node("out")),
});

describe("the status line", () => {
  const told = { ventures: [one], shown: [] };
  test.each<[string, View, Partial<NodeView>, string, string]>([
    ["says the status", "prospect", { status: "building" }, "落地或在建", "set up or under construction"],
    ["says silence", "panorama", { status: "unreported" }, "没有归到这里的内容", "nothing filed here"],
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
      "没有归到这里的内容；上游已有或起步2环（推算）",
      "nothing filed here; 2 standing or begun upstream (derived)",
    ],
    [
      "counts outlets in place",
      "directions",
      { status: "sought", opening: opening(0, 1) },
      "拟招或规划；下游已有或起步1环（推算）",
      "sought or planned; 1 standing or begun downstream (derived)",
    ],
    [
      "counts both sides",
      "directions",
      { status: "gap", opening: opening(1, 3) },
      "空白；上游已有或起步1环，下游已有或起步3环（推算）",
      "gap; 1 standing or begun upstream, 3 standing or begun downstream (derived)",
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
