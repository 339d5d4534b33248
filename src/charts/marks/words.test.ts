import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { createSvg } from "../../drawing/element.ts";
import { setWords, labelColumn, roomBeside, type Word } from "./words.ts";

const word = (role: Word["role"], x = 5): Word => ({ x, y: 10, text: role, role });
function groups(words: readonly Word[], style: { rim?: boolean; anchor?: "end" } = {}) {
  const svg = createSvg(document);
  setWords(svg, { words, ...style });
  return [...svg.children];
}
const attribute = (group: Element | undefined, name: string) => group?.getAttribute(name) ?? "";

test("words are written where they are told, those of one role together, in the order of the roles", () => {
  const drawn = groups([word("value"), word("label"), word("group"), word("label", 7)]);
  expect(drawn.map((group) => [...group.querySelectorAll("text")].map((text) => text.textContent))).toEqual([
    ["group"],
    ["label", "label"],
    ["value"],
  ]);
  // The baseline of 14 pixels lies 4.2 below the middle.
  const last = drawn[1]?.querySelector("text:last-child") ?? undefined;
  expect([attribute(last, "x"), attribute(last, "y")]).toEqual(["7", "14.2"]);
  expect(groups([])).toEqual([]);
});

test.each<[Word["role"], string, string, string, string]>([
  ["group", "14", "700", "var(--ink)", "start"],
  ["heading", "12", "700", "var(--ink)", "start"],
  ["label", "14", "", "var(--ink)", "start"],
  ["detail", "12", "", "var(--muted)", "start"],
  ["period", "12", "", "var(--muted)", "end"],
  ["tick", "12", "", "var(--muted)", "middle"],
  ["value", "14", "600", "var(--ink)", "start"],
])("a %s is %s pixels high", (role, size, weight, fill, anchor) => {
  const [group] = groups([word(role)]);
  expect(["font-size", "font-weight", "fill", "text-anchor"].map((name) => attribute(group, name))).toEqual([
    ...[size, weight, fill, anchor],
  ]);
});

test("words can end where they stand, and have a rim of the ground", () => {
  const [group] = groups([word("value")], { anchor: "end", rim: true });
  expect(["text-anchor", "stroke", "paint-order", "font-weight"].map((name) => attribute(group, name))).toEqual([
    ...["end", "var(--ground)", "stroke", "600"],
  ]);
  expect(attribute(groups([word("value")])[0], "stroke")).toBe("");
});

test.each([
  ["the widest label, a tenth to spare and a gap", { labels: ["汉字", "汉字汉字"] }, 640, 4 * 14 * 1.1 + 24],
  ["the smaller words where they are wider", { labels: ["汉"], details: ["汉字汉字汉字"] }, 640, 6 * 12 * 1.1 + 24],
  ["a third of the drawing at most", { labels: ["汉字".repeat(20)] }, 640, 640 * 0.36],
  ["320 pixels at most", { labels: ["汉字".repeat(20)] }, 960, 320],
  ["a gap where there are no labels", { labels: [] }, 640, 24],
])("a column of labels is as wide as %s", (_, words, width, expected) => {
  expect(labelColumn(words, { width })).toBe(Math.round(expected));
});

const [label, small] = [["汉字"], ["汉"]];
// The label, 28 pixels, and the words, 12, run up to 1.15 times as wide; ten pixels lie between them.
const [start, end] = [28 * 1.15 + 10, 28 * 1.15 + 10 + 12 * 1.15];

test.each<[string, Parameters<typeof roomBeside>[0], number | undefined]>([
  ["begin behind a label that leaves them room", { label, small, width: 100 }, Math.round(start)],
  ["just fit", { label, small, width: end + 0.01 }, Math.round(start)],
  ["need a line below where they do not fit", { label, small, width: end - 0.01 }, undefined],
  ["need a line below a label of two", { label: ["汉字", "汉字"], small, width: 100 }, undefined],
  ["need a line below where they have two themselves", { label, small: ["汉", "汉"], width: 100 }, undefined],
  ["need no room where there are none", { label, small: [""], width: 100 }, undefined],
  ["need none either where there is no line of them", { label, small: [], width: 100 }, undefined],
])("smaller words %s", (_, options, expected) => {
  expect(roomBeside(options)).toBe(expected);
});
