import { select } from "d3";
import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { Group } from "./glyph.ts";
import { link } from "./link.ts";

test("a label leads to its evidence and says it as its title, whatever characters it holds", () => {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const group: Group = select(g as SVGElement);
  const anchor = link(group, { href: "#demo-1", title: "A & B\nline 3" });
  anchor.append("text").text("A & B");
  expect(g.innerHTML).toBe('<a href="#demo-1"><title>A &amp; B\nline 3</title><text>A &amp; B</text></a>');
});
