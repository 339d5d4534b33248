import { expect, test } from "vitest";
import { chainWorld, presence, type VentureCells } from "../../../test/chains/fixtures.ts";
import { seenNode } from "../../../test/chains/see.ts";
import type { NodeView } from "../chain-view.ts";
import { layThen, needsRest, restsThen } from "./card-then.ts";
import { layCard } from "./card.ts";

const options = { width: 300, scope: "wuhai", view: "prospect", lang: "zh", data: chainWorld() } as const;
const shows = (...ids: string[]) => seenNode({ shown: ids.map((id) => presence(id)) });
const then = (now: NodeView, before: Partial<NodeView>, keepsRest = false) => {
  const card = layCard(now, { ...options, keepsRest });
  return { card, old: layThen(card, { ...options, then: seenNode(before) }) };
};
const words = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

test("what was not yet said leaves its place empty, and what was stays where it is, with the mark that it had", () => {
  const signed = presence("2", { stage: "signed" });
  const { card, old } = then(shows("1", "2"), { status: "signed", shown: [signed], ventures: [signed] });
  expect(old.firms.map(({ venture, mark, x, y }) => [venture.id, mark, x, y])).toEqual([
    ["demo-2", "signed", card.firms[1]?.x, card.firms[1]?.y],
  ]);
  expect(old.firms[0]?.lines.map(({ x, y }) => [x, y])).toEqual(card.firms[1]?.lines.map(({ x, y }) => [x, y]));
  expect([old.mark, old.status, old.height]).toEqual(["signed", "签约", card.height]);
  expect(words(old.lines)).toEqual(["甲", "签约"]);
});

test("a node of which nothing was said yet keeps its name, and its words are read only", () => {
  const { card, old } = then(shows("1"), { status: "unreported", certainty: undefined, tone: "pale" });
  expect(words(old.lines)).toEqual(["甲"]);
  expect([old.mark, old.status, old.glyphY]).toEqual(["unreported", "没有归到这里的内容", card.glyphY]);
});

test("words of a status that have no room are read and not drawn", () => {
  const long = { status: "building", certainty: "inferred" } as const;
  expect(words(then(shows("1"), long).old.lines)).toEqual(["甲", "落地或在建（据推断）"]);
  const narrow = { ...options, width: 130 };
  const old = layThen(layCard(shows("1"), narrow), { ...narrow, then: seenNode(long) });
  expect(words(old.lines)).toEqual(["甲"]);
  expect(old.status).toBe("落地或在建（据推断）");
});

test("a label without room for its size then has its name, without room for that its mark; all is read", () => {
  const label = (cells: VentureCells, width = 300) => {
    const own = { ...options, width };
    const shown = [presence("1", cells)];
    const [firm] = layThen(layCard(shows("1"), own), { ...own, then: seenNode({ shown }) }).firms;
    return [words(firm?.lines ?? []).join("|"), firm?.label];
  };
  const large = { amount: "1234567", amount_unit: "亿元" };
  expect(label(large)).toEqual(["企业1，总投资：1234567亿元", "企业1，总投资：1234567亿元"]);
  expect(label(large, 150)).toEqual(["企业1", "企业1，总投资：1234567亿元"]);
  expect(label({ company: "很长很长的名字".repeat(4) }, 130)[0]).toBe("");
});

test("how many more there were follows the year; a card of an earlier year with more has room to say so", () => {
  const now = shows("1");
  const more = { shown: ["1", "2", "3"].map((id) => presence(id)) };
  expect(needsRest(now, seenNode(more))).toBe(true);
  expect(needsRest(now, now)).toBe(false);
  const { card, old } = then(now, more, true);
  expect([card.rest, old.rest?.label]).toEqual([undefined, "另有2项"]);
  expect(old.rest?.lines.every(({ y }) => y < card.height)).toBe(true);
  const many = shows("1", "2", "3", "4", "5", "6");
  expect(then(many, many).old.rest?.label).toBe("另有2项");
  expect(then(many, { shown: many.shown.slice(0, 5) }).old.rest?.label).toBe("另有1项");
  expect(then(many, { shown: many.shown.slice(0, 4) }).old.rest).toBeUndefined();
});

test("the cards are counted that say how many more there were and none today", () => {
  const view = (one: NodeView) => ({ nodes: [one], unplaced: [] });
  const years = [{ year: "2020", view: view(shows("1", "2")) }] as unknown as Parameters<typeof restsThen>[1];
  expect(restsThen(view(shows("1")), years)).toBe(1);
  expect(restsThen(view(shows("1", "2")), years)).toBe(0);
  expect(restsThen(view(shows("1", "2", "3", "4", "5", "6")), years)).toBe(0);
});
