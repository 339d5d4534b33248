import { expect, test } from "vitest";
import { aroundParts, pageParts } from "./page-parts.ts";

const section = (id: string) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">第<b>${id}</b>节</h2><h3 id="x">小节</h3></section>`;
const fold = `<details class="fold"> <summary> <h2>折叠</h2> <small>3</small> </summary> <a id="f"></a>`;

test("the sections of a page are told in order, those that are folded too", () => {
  expect(pageParts(section("a") + fold + section("b") + section("c"))).toEqual([
    { id: "a", heading: "第a节" },
    { id: "f", heading: "折叠" },
    { id: "b", heading: "第b节" },
    { id: "c", heading: "第c节" },
  ]);
});

test("a page of few sections needs no list, and a heading that cannot be led to stands in none", () => {
  expect(pageParts(section("a") + section("b") + section("c"))).toEqual([]);
  expect(pageParts(["a", "b", "c", "d"].map(section).join("") + "<h2>Entry</h2>")).toHaveLength(4);
});

test("the list stands behind the head, or first where there is none", () => {
  expect(aroundParts("<header>a</header><p>b</p><header></header>")).toEqual([
    "<header>a</header>",
    "<p>b</p><header></header>",
  ]);
  expect(aroundParts("<p>b</p>")).toEqual(["", "<p>b</p>"]);
});
