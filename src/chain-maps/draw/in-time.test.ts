import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { add } from "../../drawing/element.ts";
import { drawInTime, type Timeline } from "./in-time.ts";

function draw(timeline: Timeline<string>, words?: (state: string) => string) {
  const parent = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const paint = (group: Element, text: string) => void add(group, { tag: "text", text });
  drawInTime(parent, { timeline, lang: "en", draw: paint, words });
  return parent;
}
const at = (...states: (string | undefined)[]) => states.map((state, n) => ({ year: String(2020 + 2 * n), state }));
const periods = (parent: Element) =>
  [...parent.children].map((group) => [
    ...["data-from", "data-to", "display"].map((name) => group.getAttribute(name)),
    group.textContent,
  ]);

test("what never changes is drawn as if there were no time", () => {
  expect(draw(at("a")).innerHTML).toBe("<text>a</text>");
  expect(draw(at("a", "a", "a"), (state) => state).innerHTML).toBe("<text>a</text>");
});

test("what changes is a group a period, up to the year before the next, of which today's alone is seen", () => {
  expect(periods(draw(at("a", "b", "b", "c")))).toEqual([
    [null, "2021", "none", "a"],
    ["2022", "2025", "none", "b"],
    ["2026", null, null, "c"],
  ]);
});

test("what was not yet said is not drawn, nor is what is said no more", () => {
  expect(periods(draw(at(undefined, "a")))).toEqual([["2022", null, null, "a"]]);
  expect(periods(draw(at("a", undefined)))).toEqual([[null, "2021", "none", "a"]]);
  expect(draw(at(undefined, undefined)).innerHTML).toBe("");
});

test("an earlier period says its own words, as a sentence; today's are the title of the mark", () => {
  const told = (parent: Element) => [...parent.children].map((group) => group.getAttribute("data-told"));
  expect(told(draw(at("a", "b"), (state) => `${state}\nsaid`))).toEqual(["a:\nsaid", null]);
  expect(told(draw(at("a", "b")))).toEqual([null, null]);
  // What looks the same and says more is another period.
  let count = 0;
  expect(told(draw(at("a", "a"), () => `${count++}`))).toEqual(["0", null]);
});
