import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { createSvg } from "../../drawing/element.ts";
import { setWords, type Word } from "./words.ts";

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
