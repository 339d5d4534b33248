import { describe, expect, test } from "vitest";
import { boxWidth, layOut } from "../../src/chains/layout/layout.ts";
import { headingHeight, type Box, type Layout, type Link } from "../../src/chains/layout/shapes.ts";
import { nodesOf, stageOrder } from "../../src/chains/nodes.ts";
import { data } from "../../src/lib/data.ts";
import { generate, seeded } from "./generate.ts";

interface Case {
  name: string;
  boxes: readonly Box[];
  links: readonly Link[];
}

const heights = seeded(7);
const real: Case[] = data.chains.map(({ id }) => {
  const nodes = nodesOf(id, data);
  return {
    name: id,
    boxes: nodes.map((node) => ({ id: node.id, stage: node.stage, height: 40 + Math.floor(heights() * 80) })),
    links: nodes.flatMap(({ id: from, feeds }) => feeds.map((to) => ({ from, to }))),
  };
});
const sizes = [1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 40, 60, 90, 130, 200];
const generated: Case[] = sizes.flatMap((size) =>
  [1, 2, 3, 4].map((seed) => ({ name: `${size} nodes, seed ${seed}`, ...generate(size, { seed }) })),
);
const cases = [...real, ...generated].flatMap((one) => [360, 640, 960].map((width) => ({ ...one, width })));

const inside = (x: number, y: number, { width, height }: Layout) => x >= 0 && y >= 0 && x <= width && y <= height;

describe.each(cases)("$name at $width px", ({ boxes, links, width }) => {
  const drawn = layOut(boxes, { links, width });
  const of = new Map(drawn.boxes.map((box) => [box.id, box]));
  const box = (id: string) => {
    const found = of.get(id);
    if (!found) throw new Error(`unplaced box: ${id}.`);
    return found;
  };

  test("places every box once, as wide as was promised and as high as asked", () => {
    expect([...of.keys()].sort()).toEqual(boxes.map(({ id }) => id).sort());
    const promised = boxWidth(width, { stages: [...new Set(boxes.map(({ stage }) => stage))] });
    for (const { id, height } of boxes) expect(box(id)).toMatchObject({ height, width: promised });
  });

  test("lets no two boxes touch, and no heading lie on a box", () => {
    const flat = drawn.boxes;
    flat.forEach((a, index) => {
      for (const b of flat.slice(index + 1)) {
        const apart = Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height);
        expect(apart, `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(6);
      }
      for (const heading of drawn.headings) {
        const across = Math.min(a.x + a.width, heading.x + heading.width) - Math.max(a.x, heading.x);
        const down = Math.min(a.y + a.height, heading.y + headingHeight) - Math.max(a.y, heading.y);
        expect(across > 0 && down > 0, `${a.id} under ${heading.stages.join()}`).toBe(false);
      }
    });
  });

  test("keeps boxes, headings and links inside the drawing", () => {
    for (const { x, y, width: w, height } of drawn.boxes)
      expect(inside(x, y, drawn) && inside(x + w, y + height, drawn)).toBe(true);
    for (const { x, y, width: w } of drawn.headings)
      expect(inside(x, y, drawn) && inside(x + w, y + headingHeight, drawn)).toBe(true);
    for (const { points } of drawn.routes) for (const [x, y] of points) expect(inside(x, y, drawn)).toBe(true);
  });

  test("draws every link once, from an edge of its source to an edge of its target", () => {
    expect(drawn.routes.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(
      links.map(({ from, to }) => `${from}>${to}`).sort(),
    );
    for (const { from, to, points } of drawn.routes) {
      for (const [id, point] of [
        [from, points[0]],
        [to, points.at(-1)],
      ] as const) {
        const { x, y, width: w, height } = box(id);
        const [px = NaN, py = NaN] = point ?? [];
        expect([x, x + w]).toContain(px);
        expect(py >= y && py <= y + height).toBe(true);
      }
    }
  });

  test("runs every link downstream: to a column further right, or further down", () => {
    for (const { from, to } of drawn.routes) {
      const [a, b] = [box(from), box(to)];
      expect(b.x > a.x || (b.x === a.x && b.y > a.y), `${from} to ${to}`).toBe(true);
    }
  });

  test("leads no link through a box", () => {
    for (const { from, to, points } of drawn.routes)
      points.slice(1).forEach(([x2, y2], index) => {
        const [x1 = 0, y1 = 0] = points[index] ?? [];
        for (const { id, x, y, width: w, height } of drawn.boxes) {
          const through =
            Math.max(x1, x2) > x + 0.5 &&
            Math.min(x1, x2) < x + w - 0.5 &&
            Math.max(y1, y2) > y + 0.5 &&
            Math.min(y1, y2) < y + height - 0.5;
          expect(through, `${from} to ${to} through ${id}`).toBe(false);
        }
      });
  });

  test("is read by stage, then from top to bottom, and comes out the same twice", () => {
    const stage = new Map(boxes.map((one) => [one.id, stageOrder.indexOf(one.stage)]));
    const order = drawn.boxes.map(({ id, y }) => [stage.get(id) ?? -1, y] as const);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(layOut(boxes, { links, width })).toEqual(drawn);
  });
});

test("a link to a box that is not there is refused", () => {
  const boxes: Box[] = [{ id: "a", stage: "upstream", height: 40 }];
  expect(() => layOut(boxes, { links: [{ from: "a", to: "b" }], width: 360 })).toThrow("unknown box: b.");
});
