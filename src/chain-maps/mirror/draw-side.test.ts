import { expect, test } from "vitest";
import { chainWorld, presence } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { axisOf } from "./axis.ts";
import { drawFirms } from "./draw-side.ts";
import { layFirms } from "./lay-side.ts";

const world = chainWorld();
const draw = (n: number) => {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const ventures = Array.from({ length: n }, (_, index) => presence(`${index}`));
  const card = layFirms(ventures, { scope: "wuhai", width: 200, lang: "zh", data: world, top: 0 });
  const at = { axis: axisOf(640), at: 0, y: 0, city: "乌海" } as const;
  drawFirms(g, { card, of: { id: "ore", name: "矿石" }, ...at, lang: "zh", data: world, href: (id) => `#${id}` });
  return [...g.querySelectorAll("a")].map((link) => [
    link.getAttribute("href"),
    link.querySelector("title")?.textContent,
  ]);
};

test("a firm leads to its own page, and says in which city it is told", () => {
  expect(draw(1)).toEqual([["#demo-0", "企业0\n乌海\n乌海市 · 投产\n《演示》第3行"]]);
});

test("what more there are lead to the evidence of the link, and say of which city they are", () => {
  expect(draw(5).at(-1)).toEqual(["#ore", "另有2项\n乌海\n矿石"]);
});
