import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildDocument as document, buildDocument } from "./build-document.ts";
import { sans, serif, setTspans, setParagraphs, type Paragraph } from "./paragraphs.ts";
import { insideOf } from "../../test/files/drawings.ts";
import { createSvg } from "./element.ts";

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

function setLines(paragraphs: readonly Paragraph[], column: { x: number; top: number; width: number }) {
  const parent = createSvg(buildDocument);
  const end = setParagraphs(parent, { paragraphs, ...column });
  return { svg: insideOf(parent).replaceAll("><text", ">\n<text"), end };
}

const block = (text: string, cells: Partial<Paragraph> = {}): Paragraph => ({
  text,
  size: 10,
  font: "serif",
  colour: "ink",
  weight: 400,
  above: 0,
  ...cells,
});

test("paragraphs stand one under the other, each with the space above it, and say where they end", () => {
  const { svg, end } = setLines(
    [block("甲"), block("乙", { size: 20, above: 6, weight: 700, colour: "muted", font: "sans" })],
    { x: 8, top: 100, width: 200 },
  );
  expect(svg.split("\n")).toEqual([
    '<text font-family="serif" font-size="10" font-weight="400" fill="var(--ink)"><tspan x="8" y="110">甲</tspan></text>',
    '<text font-family="sans" font-size="20" font-weight="700" fill="var(--muted)"><tspan x="8" y="140">乙</tspan></text>',
  ]);
  // 14 pixels for a line of 10, then 6 and 28.
  expect(end).toBe(148);
});

test("a paragraph breaks a little before its column ends, for fonts differ, and its lines are 1.4 high", () => {
  const column = { x: 0, top: 0, width: 100 };
  const positions = ({ svg }: { svg: string }) => [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(positions(setLines([block("字".repeat(9))], column))).toEqual([10]);
  const broken = setLines([block("字".repeat(10))], column);
  expect(positions(broken)).toEqual([10, 24]);
  expect(broken.end).toBe(28);
  const odd = setLines([block("字".repeat(20), { size: 13 })], column);
  expect(positions(odd)).toEqual([13, 31, 49]);
  // 3 lines of 18.2 pixels, rounded up.
  expect(odd.end).toBe(55);
});

test("no text is markup, and none at all takes its space above only", () => {
  expect(setLines([block(`甲<乙&"丙"`)], { x: 0, top: 0, width: 500 }).svg).toContain('>甲&lt;乙&amp;"丙"<');
  expect(setLines([block("", { above: 5 })], { x: 0, top: 7, width: 500 }).end).toBe(12);
  expect(setLines([], { x: 0, top: 7, width: 500 })).toEqual({ svg: "", end: 7 });
});

test("files that stand by themselves name the fonts that pages name, and what English pictures are drawn in", () => {
  const sheet = readFileSync(new URL("../site/styles/fonts.css", import.meta.url), "utf8").replaceAll('"', "'");
  const named = [...sheet.matchAll(/--(?:serif|sans):\s*([^;]+);/g)].map(([, list]) =>
    list?.trim().replaceAll(/\s+/g, " "),
  );
  expect(named).toEqual([serif.zh, sans.replace(" 'Source Sans 3',", ""), serif.en]);
  expect(sans).toContain(" 'Source Sans 3',");
});
