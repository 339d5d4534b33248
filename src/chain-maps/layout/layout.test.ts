import { expect, test } from "vitest";
import { columnWidth } from "./columns.ts";
import { boxWidth, layOut } from "./layout.ts";
import type { Box } from "./shapes.ts";
import { stackWidth } from "./stacked.ts";

const stages = ["upstream", "midstream"] as const;
const boxes: Box[] = stages.map((stage) => ({ id: stage, stage, height: 40 }));
const links = [{ from: "upstream", to: "midstream" }];
const columns = (width: number) => new Set(layOut(boxes, { links, width }).boxes.map(({ x }) => x)).size;

test("from 800 pixels on a chain stands in columns, below in one stack, and the boxes are as wide as was said", () => {
  expect([columns(799), columns(800)]).toEqual([1, 2]);
  expect(boxWidth(799, { stages })).toBe(stackWidth(799));
  expect(boxWidth(800, { stages })).toBe(columnWidth(800, { stages }));
  for (const width of [360, 799, 800, 960])
    for (const box of layOut(boxes, { links, width }).boxes) expect(box.width).toBe(boxWidth(width, { stages }));
});

test.each([
  ["upstream", "lost"],
  ["lost", "upstream"],
])("a link from %s to %s is refused by the name of the box that is not there", (from, to) => {
  expect(() => layOut(boxes, { links: [...links, { from, to }], width: 360 })).toThrow(
    "unknown box: lost. A link needs both its boxes.",
  );
});
