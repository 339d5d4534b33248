import { describe, expect, test } from "vitest";
import { chain, node, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { textWidth } from "../../drawing/measure.ts";
import type { Lang, VentureStage } from "../../model/types.ts";
import type { ChainView, NodeView } from "../chain-view.ts";
import { nodeStatuses, type NodeStatus } from "../nodes.ts";
import { drawLegend } from "./legend.ts";

const seen = (status: NodeStatus, opening?: NodeView["opening"]): NodeView => ({
  node: node("ore"),
  status,
  certainty: status === "unreported" ? undefined : "stated",
  tone: "full",
  ventures: status === "signed" ? [venture("s", { stage: "signed" })] : [],
  shown: [],
  opening,
});
function draw(
  nodes: readonly NodeView[],
  { loose = [], width = 960, lang = "zh" }: { loose?: readonly VentureStage[]; width?: number; lang?: Lang } = {},
) {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const unplaced = loose.map((stage, index) => venture(`${index}`, { stage }));
  const view: ChainView = { chain, scope: "wuhai", view: "prospect", mention: "figure", nodes, unplaced };
  const height = drawLegend(g, { view, width, lang });
  const texts = [...g.querySelectorAll("text")].map((text) => ({
    words: text.textContent,
    x: Number(text.getAttribute("x")),
    y: Number(text.getAttribute("y")),
  }));
  const marks = [...g.querySelectorAll("path")].map((path) => path.getAttribute("transform"));
  return { height, marks, texts, words: texts.map(({ words }) => words) };
}

const all = [...[...nodeStatuses].reverse(), "producing" as const].map((status) => seen(status));
const opening = seen("unreported", { inputs: [node("metal")], outlets: [] });

describe("the legend", () => {
  test("names each mark with the number of its nodes, the furthest first", () => {
    expect(draw([...all, opening]).words).toEqual([
      "投产 2",
      "已有、落地或在建 1",
      "据称填补空白 1",
      "签约 1",
      "空白 1",
      "拟招或规划 1",
      "只点到 1",
      "上下游已有（推算） 1",
      "未提到 1",
    ]);
    expect(draw([...all, opening, opening], { lang: "en" }).words).toEqual([
      "operating 2",
      "existing, set up or under construction 1",
      "said to fill a gap 1",
      "signed 1",
      "gap 1",
      "sought or planned 1",
      "named only 1",
      "neighbours that stand (derived) 2",
      "not mentioned 1",
    ]);
  });

  test("names no mark that is not drawn, and no gap where there is none", () => {
    expect(draw([seen("signed")]).words).toEqual(["签约 1"]);
  });

  test("names the marks of what has no node, without counting it", () => {
    expect(draw([seen("signed")], { loose: ["signed", "target", "sought"] }).words).toEqual(["签约 1", "拟招或规划"]);
  });

  test("goes on below where the width is used up, and tells its height", () => {
    const taken = ([words, slack]: [string, number]) => 18 + textWidth(words, { size: 12.5 }) * slack;
    // The last mark is the third line's only where the second has no room for it.
    const exact = taken(["签约 1", 1.06]) + 16 + taken(["空白 1", 1.06]);
    const fits = draw([seen("signed"), seen("gap")], { width: exact + 0.01 });
    const wraps = draw([seen("signed"), seen("gap")], { width: exact - 0.01 });
    expect([fits.height, wraps.height]).toEqual([22, 43]);
    expect(fits.texts.map(({ y }) => y)).toEqual([12, 12]);
    expect(wraps.texts.map(({ x, y }) => [x, y])).toEqual([
      [17, 12],
      [17, 33],
    ]);
    // Each mark stands before its words.
    expect(wraps.marks).toEqual(["translate(6,7.5)", "translate(6,28.5)"]);
    // A mark wider than the drawing begins on the first line all the same.
    expect(draw([seen("gap")], { width: 10 }).height).toBe(22);
  });

  test("tells how many of the nodes are less than stated", () => {
    const doubtful = { ...seen("signed"), certainty: "low" as const };
    expect(draw([seen("signed"), doubtful]).words).toEqual(["签约 2", "其中据图片 1"]);
    expect(draw([seen("signed"), doubtful], { lang: "en" }).words).toEqual([
      "signed 2",
      "of these from a photograph: 1",
    ]);
  });
});
