import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";
import { boxWidths, layOut } from "./layout.ts";
import type { Box } from "./shapes.ts";
import { stackWidth } from "./stacked.ts";

const stages = ["upstream", "midstream"] as const;
const options = { stages, heightOf: () => 40 };
const boxes = (width: number): Box[] =>
  stages.map((stage) => ({ id: stage, stage, width: boxWidths(width, options).get(stage) ?? 0, height: 40 }));
const links = [{ from: "upstream", to: "midstream" }];
const lay = (width: number) => layOut({ boxes: boxes(width), links, width }).boxes;
const columns = (width: number) => new Set(lay(width).map(({ x }) => x)).size;

test("from 800 pixels on a chain stands in columns, below in one stack, and the boxes are as wide as was said", () => {
  expect([columns(799), columns(800)]).toEqual([1, 2]);
  expect([...boxWidths(799, options).values()]).toEqual([stackWidth(799), stackWidth(799)]);
  expect(boxWidths(800, options)).toEqual(columnWidths(800, options));
  for (const width of [360, 799, 800, 960])
    expect(lay(width).map((box) => box.width)).toEqual(boxes(width).map((box) => box.width));
});

test.each([
  ["upstream", "lost"],
  ["lost", "upstream"],
])("a link from %s to %s is refused by the name of the box that is not there", (from, to) => {
  expect(() => layOut({ boxes: boxes(360), links: [...links, { from, to }], width: 360 })).toThrow(
    "unknown box: lost. A link needs both its boxes.",
  );
});
