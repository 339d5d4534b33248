import { describe, expect, test } from "vitest";
import { chain, node, presence } from "../../../test/chains/fixtures.ts";
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
  ventures: status === "signed" ? [presence("s", { stage: "signed" })] : [],
  shown: [],
  opening,
  elsewhere: [],
});
function draw(
  nodes: readonly NodeView[],
  {
    loose = [],
    width = 960,
    lang = "zh",
    joints = 0,
  }: { loose?: readonly VentureStage[]; width?: number; lang?: Lang; joints?: number } = {},
) {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const unplaced = loose.map((stage, index) => presence(`${index}`, { stage }));
  const view: ChainView = { chain, scope: "wuhai", view: "prospect", mention: "figure", isTold: true, nodes, unplaced };
  const height = drawLegend(g, { view, width, lang, joints });
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
      "已有 1",
      "落地或在建 1",
      "据称填补空白 1",
      "签约 1",
      "空白 1",
      "拟招或规划 1",
      "推迟 1",
      "只点到 1",
      "上下游已有、落地或在建（推算） 1",
      "没有归到这里的内容 1",
    ]);
    expect(draw([...all, opening, opening], { lang: "en" }).words).toEqual([
      "operating 2",
      "existing 1",
      "set up or under construction 1",
      "said to fill a gap 1",
      "signed 1",
      "gap 1",
      "sought or planned 1",
      "put off 1",
      "named only 1",
      "neighbours standing, set up or under construction (derived) 2",
      "nothing filed here 1",
    ]);
  });

  test("explains also what firms alone have, without a number, for theirs are not the nodes’", () => {
    const node = { ...seen("producing"), shown: [presence("1"), presence("2", { stage: "named" })] };
    expect(draw([node]).words).toEqual(["投产 1", "只点到"]);
  });

  test("names no mark that is not drawn, and no gap where there is none", () => {
    expect(draw([seen("signed")]).words).toEqual(["签约 1"]);
  });

  test("names the marks of what has no node, without counting it", () => {
    expect(draw([seen("signed")], { loose: ["signed", "target", "sought"] }).words).toEqual(["签约 1", "拟招或规划"]);
  });

  test("goes on below where the width is used up, and tells its height", () => {
    const taken = ([words, slack]: [string, number]) => 17 + textWidth(words, { size: 12.5 }) * slack;
    // The last mark is the third line's only where the second has no room for it.
    const exact = taken(["签约 1", 1.06]) + 17 + taken(["空白 1", 1.06]);
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
    // What is wider than the drawing begins on the first line all the same, and goes on in rows below.
    const lone = draw([seen("unreported")], { lang: "en", width: 100 });
    expect(lone.texts[0]).toMatchObject({ x: 17, y: 12 });
    expect(lone.words.length).toBeGreaterThan(1);
    expect(lone.height).toBe(22 + 21 * (lone.words.length - 1));
    for (const words of lone.words) expect(textWidth(words, { size: 12.5 }) * 1.17).toBeLessThanOrEqual(100 - 17);
  });

  test("tells how many of the nodes are less than stated", () => {
    const doubtful = { ...seen("signed"), certainty: "low" as const };
    expect(draw([seen("signed"), doubtful]).words).toEqual(["签约 2", "其中据图片 1"]);
    expect(draw([seen("signed"), doubtful], { lang: "en" }).words).toEqual([
      "signed 2",
      "of these from a photograph: 1",
    ]);
  });

  test("says what a strong link means and how many there are, where there is one", () => {
    expect(draw([seen("signed")], { joints: 2 }).words).toEqual([
      "签约 1",
      "上下两环在同一盟市都明说已有、落地或在建 2",
    ]);
    expect(draw([seen("signed")], { joints: 1, width: 330 }).height).toBe(43);
    expect(draw([seen("signed")], { joints: 1, width: 200 }).height).toBe(64);
  });
});
