import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { pixelPlot } from "./pixels.ts";
import { writeWords, type Word } from "./words.ts";

const word = (role: Word["role"], x = 5): Word => ({ x, y: 10, text: role, role });
function groups(words: readonly Word[], style?: Parameters<typeof writeWords>[1]) {
  const svg = pixelPlot(writeWords(words, style), { document, width: 360, height: 20 });
  return [...svg.querySelectorAll("g")].filter((group) => group.querySelector(":scope > text"));
}
// Plot says on each group only what differs from its drawing.
const attribute = (group: Element | undefined, name: string) => group?.getAttribute(name) ?? "";

test("words are written where they are told, those of one role together, in the order of the roles", () => {
  const drawn = groups([word("value"), word("label"), word("group"), word("label", 7)]);
  expect(drawn.map((group) => [...group.querySelectorAll("text")].map((text) => text.textContent))).toEqual([
    ["group"],
    ["label", "label"],
    ["value"],
  ]);
  expect(drawn[1]?.querySelector("text:last-child")?.getAttribute("transform")).toBe("translate(7,10)");
  expect(groups([])).toEqual([]);
});

test.each<[Word["role"], string, string, string, string]>([
  ["group", "14", "700", "var(--ink)", "start"],
  ["heading", "12", "700", "var(--ink)", "start"],
  ["label", "14", "", "var(--ink)", "start"],
  ["detail", "12", "", "var(--muted)", "start"],
  ["period", "12", "", "var(--muted)", "end"],
  ["tick", "12", "", "var(--muted)", ""],
  ["empty", "12", "", "var(--muted)", "start"],
  ["value", "14", "600", "var(--ink)", "start"],
])("a %s is %s pixels high", (role, size, weight, fill, anchor) => {
  const [group] = groups([word(role)]);
  // Plot leaves 10 and middle to the root.
  expect(["font-size", "font-weight", "fill", "text-anchor"].map((name) => attribute(group, name))).toEqual([
    ...[size, weight, fill, anchor],
  ]);
});

test("a style is laid over each role's own", () => {
  const [group] = groups([word("value")], { textAnchor: "end", stroke: "var(--ground)" });
  expect([attribute(group, "text-anchor"), attribute(group, "stroke"), attribute(group, "font-weight")]).toEqual([
    "end",
    "var(--ground)",
    "600",
  ]);
});
