import { expect, test } from "vitest";
import { buildDocument } from "./build-document.ts";
import { add, addLink, addMark, createSvg, setSize, tenth } from "./element.ts";
import { svgText } from "./tree.ts";

test("elements are added one after the other, with the attributes that are given and their text", () => {
  const svg = setSize(createSvg(buildDocument, { role: "img" }), { width: 30, height: 20 });
  const group = add(svg, { tag: "g", fill: undefined, "stroke-width": 1.5 });
  add(group, { tag: "text", x: 0, text: "a<b" });
  add(group, { tag: "path", d: "M0 0" });
  expect(svgText(svg)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" width="30" height="20" viewBox="0 0 30 20"><g stroke-width="1.5"><text x="0">a&lt;b</text><path d="M0 0"/></g></svg>',
  );
});

test.each([
  [1.25, 1.3],
  [-3.449, -3.4],
  [2, 2],
  [0.04, 0],
])("%d is %d to a tenth", (value, expected) => {
  expect(tenth(value)).toBe(expected);
});

test("a link says by its title what it leads to", () => {
  const svg = createSvg(buildDocument);
  const link = addLink(svg, { href: "#a", title: "甲" });
  expect([link.getAttribute("href"), link.querySelector("title")?.textContent]).toEqual(["#a", "甲"]);
});

test("a mark says by its title what it is", () => {
  const mark = addMark(createSvg(buildDocument), { tag: "rect", x: 1, title: "甲" });
  expect([mark.tagName, mark.getAttribute("x"), mark.textContent]).toEqual(["rect", "1", "甲"]);
});
