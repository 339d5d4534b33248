import { expect, test } from "vitest";
import { buildDocument as document } from "./build-document.ts";
import { setTspans } from "./tspans.ts";

test.each([
  ["zh", ["甲", "乙", "丙 "]],
  ["en", ["甲 ", "乙 ", "丙 "]],
] as const)("in %s lines are set so that they are heard as one text and apart from the next", (lang, heard) => {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "text");
  setTspans(g, { lines: ["甲", "乙", "丙"].map((words, n) => ({ words, x: 5, y: 10 + n })), lang });
  const spans = [...g.querySelectorAll("tspan")];
  expect(spans.map((span) => span.textContent)).toEqual(heard);
  expect(spans.map((span) => [span.getAttribute("x"), span.getAttribute("y")])).toEqual([
    ["5", "10"],
    ["5", "11"],
    ["5", "12"],
  ]);
});
