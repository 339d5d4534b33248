import { describe, expect, test } from "vitest";
import { chainWorld, node, presence } from "../../../test/chains/fixtures.ts";
import { seenNode } from "../../../test/chains/see.ts";
import type { Lang } from "../../model/types.ts";
import type { NodeView, View } from "../chain-view.ts";
import { nodeStatuses } from "../nodes.ts";
import { layCard, markCount, markOf } from "./card.ts";
import { leastHeight } from "./set-firm.ts";

const data = chainWorld();
const lay = (
  cells: Partial<NodeView>,
  { width = 300, view = "prospect", lang = "zh" }: { width?: number; view?: View; lang?: Lang } = {},
) => layCard(seenNode(cells), { width, scope: "wuhai", view, lang, data });
const [one, two] = [presence("1"), presence("2", { stage: "sought" })];
const opening = (inputs: number, outlets: number) => ({
  inputs: Array.from({ length: inputs }, () => node("in")),
  outlets: Array.from({ length: outlets }, () => node("out")),
});

test("a node has the mark of its status; only where no report speaks does an opening speak for it", () => {
  for (const status of nodeStatuses) {
    expect(markOf(seenNode({ status }))).toBe(status);
    expect(markOf(seenNode({ status, opening: opening(1, 0) }))).toBe(status === "unreported" ? "opening" : status);
    expect(lay({ status }).mark).toBe(status);
  }
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

describe("a card of many firms", () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    presence(`${index}`, { stage: index < 2 ? "sought" : "landed" }),
  );

  test("names four, the furthest first, and says how many more there are", () => {
    const { firms, rest, height } = lay({ ventures: many, shown: many });
    expect(firms.map(({ venture: { id } }) => id)).toEqual(["demo-2", "demo-3", "demo-4", "demo-5"]);
    expect(rest?.label).toBe("另有3项");
    expect(lay({ ventures: many, shown: many }, { lang: "en" }).rest?.label).toBe("+3 more");
    expect(height).toBeGreaterThan(rest?.lines[0]?.y ?? NaN);
    expect(lay({ ventures: many, shown: many.slice(0, 4) }).rest).toBeUndefined();
  });

  test("counts as its node, the firms that it names and one for the others", () => {
    const nodes = [seenNode({ shown: many }), seenNode({ shown: many.slice(0, 4) }), seenNode()];
    expect(markCount({ nodes, unplaced: many.slice(0, 1) })).toBe(3 + 5 + 4 + 1);
  });
});

test("a node of which nothing is told is a low label with its name alone, its status is read", () => {
  const label = lay({ status: "unreported", certainty: undefined, tone: "pale" });
  expect([label.lines.map(({ text }) => text), label.status, label.height]).toEqual([["甲"], "没有归到这里的内容", 25]);
});

test("on a phone each firm answers to a finger over its whole height, and to none of its neighbours’", () => {
  const shown = [one, two, presence("3", { company: "一家名称很长的新材料科技股份有限公司及其乌海子公司" })];
  const options = { width: 180, scope: "wuhai", view: "prospect", lang: "zh", data } as const;
  const { firms, height } = layCard(seenNode({ shown, ventures: shown }), { ...options, least: leastHeight(360) });
  const touched = firms.flatMap(({ touch }) => touch ?? []);
  expect(touched).toHaveLength(3);
  touched.forEach(({ y, height: own }, at) => {
    expect(own).toBeGreaterThanOrEqual(26);
    expect(y + own).toBeLessThan((touched[at + 1]?.y ?? height) + 0.05);
  });
  for (const { touch, lines } of firms)
    for (const { y } of lines) expect(y > (touch?.y ?? y) && y < (touch?.y ?? y) + (touch?.height ?? 0)).toBe(true);
  expect(layCard(seenNode({ shown, ventures: shown }), { ...options, least: leastHeight(640) }).firms[0]?.touch).toBe(
    undefined,
  );
});

test("a label without a frame says how far its words go, which is no further than its box", () => {
  const pale = { tone: "pale", status: "unreported", certainty: undefined } as const;
  const { reach, lines, firms } = lay(pale, { width: 300 });
  expect(firms).toEqual([]);
  expect(reach).toBeGreaterThan(lines[0]?.x ?? NaN);
  expect(reach).toBeLessThan(150);
  expect(
    lay({ ...pale, node: node("a-name-that-is-much-wider-than-its-box") }, { width: 100 }).reach,
  ).toBeLessThanOrEqual(100);
  expect(lay({ tone: "full" }).reach).toBeUndefined();
});
