import { expect, test } from "vitest";
import { spansOf, type PdfItem } from "./pdf-spans.ts";

const matrix = [1, 0, 0, -1, 0, 800];
const item = (str: string, transform: number[], width = 24): PdfItem => ({ str, transform, width, fontName: "f" });

test("text is turned upright, the upright text first", () => {
  const groups = spansOf(
    [
      item("旁", [0, 12, -12, 0, 100, 300]),
      item("甲市", [12, 0, 0, 12, 50, 700]),
      item("水印", [8.5, 8.5, -8.5, 8.5, 10, 10]),
    ],
    matrix,
  );
  expect(groups.map((group) => group.map(({ text }) => text))).toEqual([["甲市"], ["水印"], ["旁"]]);
  expect(groups[0]?.[0]).toMatchObject({ left: 50, right: 74, base: 100, size: 12 });
  const [turned] = groups[2] ?? [];
  expect([turned?.left, turned?.base].map((value) => Math.round(value ?? 0))).toEqual([-500, 100]);
});

test("nearly upright text is upright", () => {
  const groups = spansOf([item("甲", [12, 0.5, -0.5, 12, 50, 700]), item("乙", [12, 0, 0, 12, 90, 700])], matrix);
  expect(groups).toHaveLength(1);
});

test("what is printed twice to look bold comes once, the same words elsewhere come again", () => {
  const twice = [item("20", [12, 0, 0, 12, 50, 700]), item("20", [12, 0, 0, 12, 50.3, 700])];
  const again = [
    item("20", [12, 0, 0, 12, 74, 700]),
    item("20", [12, 0, 0, 12, 50, 680]),
    item(" ", [12, 0, 0, 12, 50, 680]),
  ];
  expect(spansOf([...twice, ...again], matrix)[0]).toHaveLength(3);
});

test("a span knows the width of its font's digits, where the page has some alone", () => {
  const [[first, second] = []] = spansOf(
    [item("20", [12, 0, 0, 12, 50, 700], 12), { ...item("甲", [12, 0, 0, 12, 90, 700]), fontName: "g" }],
    matrix,
  );
  expect([first?.digit, second?.digit]).toEqual([0.5, undefined]);
});
