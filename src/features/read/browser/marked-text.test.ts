import { Window } from "happy-dom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { candidateColumns } from "../../../reading/columns.ts";
import type { Cells, Mark } from "../reading.ts";
import { markedText, piecesOfLines } from "./marked-text.ts";

const empty = Object.fromEntries([...candidateColumns, "status"].map((column) => [column, ""])) as Cells;
const mark = (spans: Mark["spans"], cells: Partial<Cells> = {}): Mark => ({
  kind: "figure",
  spans,
  cells: { ...empty, figure_or_aside: "figure", ...cells },
});
const lines = ["签约20", "个，𠀋第二届", ""];
const marks = [
  mark([
    { line: 1, from: 3, to: 5 },
    { line: 2, from: 1, to: 2 },
  ]),
  mark([{ line: 2, from: 4, to: 7 }], { figure_or_aside: "aside" }),
];

test("lines are parted at their marks, counted in whole characters", () => {
  expect(piecesOfLines({ lines, marks })).toEqual([
    [{ text: "签约" }, { text: "20", index: 0, last: false }],
    [{ text: "个", index: 0, last: true }, { text: "，𠀋" }, { text: "第二届", index: 1, last: true }],
    [],
  ]);
});

test("marks that would overlap show each character once", () => {
  const twice = [mark([{ line: 1, from: 1, to: 5 }]), mark([{ line: 1, from: 3, to: 5 }])];
  const texts = piecesOfLines({ lines: ["签约20家"], marks: twice })
    .flat()
    .map(({ text }) => text);
  expect(texts.join("")).toBe("签约20家");
});

const window = new Window();
beforeAll(() => void vi.stubGlobal("document", window.document));
afterAll(() => {
  vi.unstubAllGlobals();
  window.close();
});

test("a mark is a button behind whose last piece its note stands", () => {
  const made = markedText({ lines, marks }, { note: ({ figure_or_aside: judged }) => judged, lang: "zh" });
  const paragraphs = [...made.children];
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(["签约20", "个figure，𠀋第二届aside", ""]);
  const found = [...made.querySelectorAll("[data-mark]")].map((part) => [
    part.getAttribute("role"),
    part.className,
    part.getAttribute("data-mark"),
  ]);
  expect(found).toEqual([
    ["button", "mark figure", "0"],
    ["button", "mark figure", "0"],
    ["button", "mark aside", "1"],
  ]);
});
