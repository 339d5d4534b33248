import { expect, test } from "vitest";
import { chainWorld, presence } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { seenNode } from "../../../test/chains/see.ts";
import { layCard } from "./card.ts";
import { leastHeight } from "./set-firm.ts";
import { drawFirm } from "./firm-label.ts";

const data = chainWorld();
const one = presence("1");

/** The label of a firm on a map of a width. */
function draw(width: number): Element {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const options = { width: 300, scope: "wuhai", view: "prospect", lang: "zh", data } as const;
  const [firm] = layCard(seenNode({ shown: [one] }), { ...options, least: leastHeight(width) }).firms;
  if (!firm) throw new Error("no label");
  drawFirm(group, { firm, timeline: [{ year: "", state: firm }], href: (id) => `#${id}`, lang: "zh", data });
  return group;
}

test("a label leads to what it rests on, with its mark before its words", () => {
  const link = draw(960).querySelector("a");
  expect(link?.getAttribute("href")).toBe(`#${one.id}`);
  expect([...(link?.children ?? [])].map(({ tagName }) => tagName)).toEqual(["title", "path", "text"]);
});

test("on a phone it answers all over what it has room for, unseen", () => {
  const rect = draw(360).querySelector("a > rect");
  expect([rect?.getAttribute("fill"), rect?.getAttribute("pointer-events")]).toEqual(["none", "all"]);
  expect(Number(rect?.getAttribute("height"))).toBe(26);
});
