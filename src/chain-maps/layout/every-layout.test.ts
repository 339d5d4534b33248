import { describe, expect, test } from "vitest";
import { crossings } from "./crossings.ts";
import { boxWidths, layOut } from "./layout.ts";
import { headingHeight, type Box, type Link, type Point } from "./shapes.ts";
import { linksOf, nodesOf, stageOrder } from "../nodes.ts";
import { data } from "../../model/data.ts";
import { generate, seeded } from "../../../test/chains/generate.ts";

interface Case {
  name: string;
  boxes: readonly Omit<Box, "width">[];
  links: readonly Link[];
}

const heights = seeded(7);
const real: Case[] = data.chains.map(({ id }) => {
  const nodes = nodesOf(id, data);
  return {
    name: id,
    boxes: nodes.map((node) => ({ id: node.id, stage: node.stage, height: 40 + Math.floor(heights() * 280) })),
    links: linksOf(nodes),
  };
});
const sizes = [1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 40, 60, 90, 130, 200];
const generated: Case[] = sizes.flatMap((size) =>
  // No chain has half as many nodes as the largest of these, which take the longest.
  (size > 100 ? [1, 2] : [1, 2, 3, 4]).map((seed) => ({
    name: `${size} nodes, seed ${seed}`,
    ...generate(size, { seed }),
  })),
);
const cases = [...real, ...generated].flatMap(({ boxes, ...one }) =>
  [360, 640, 960].map((width) => {
    const widths = boxWidths(width, {
      stages: [...new Set(boxes.map(({ stage }) => stage))],
      heightOf: (stages) =>
        boxes.filter(({ stage }) => stages.includes(stage)).reduce((sum, { height }) => sum + height, 0),
    });
    return { ...one, width, boxes: boxes.map((box) => ({ ...box, width: widths.get(box.stage) ?? 0 })) };
  }),
);

describe.each(cases)("$name at $width px", ({ boxes, links, width }) => {
  const drawn = layOut({ boxes, links, width });
  const of = new Map(drawn.boxes.map((box) => [box.id, box]));
  const box = (id: string) => {
    const found = of.get(id);
    if (!found) throw new Error(`unplaced box: ${id}.`);
    return found;
  };

  test("places every box once, as wide as was promised and as high as asked", () => {
    expect([...of.keys()].sort()).toEqual(boxes.map(({ id }) => id).sort());
    for (const { id, width: wide, height } of boxes) expect(box(id)).toMatchObject({ width: wide, height });
  });

  // An assertion for each pair would take ten times as long as the layout: what is wrong is gathered and must be
  // nothing.
  test("lets no two boxes touch, and no heading lie on a box", () => {
    const touching = drawn.boxes.flatMap((a, index) =>
      drawn.boxes
        .slice(index + 1)
        .filter(
          (b) => Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height) < 6,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(touching).toEqual([]);
    const under = drawn.boxes.flatMap((a) =>
      drawn.headings
        .filter(({ x, y, width: w }) => {
          const across = Math.min(a.x + a.width, x + w) - Math.max(a.x, x);
          const down = Math.min(a.y + a.height, y + headingHeight) - Math.max(a.y, y);
          return across > 0 && down > 0;
        })
        .map(({ stages }) => `${a.id} under ${stages.join()}`),
    );
    expect(under).toEqual([]);
  });

  test("keeps boxes, headings and links inside the drawing", () => {
    const corners: Point[] = [
      ...drawn.boxes.flatMap(({ x, y, width: w, height }): Point[] => [
        [x, y],
        [x + w, y + height],
      ]),
      ...drawn.headings.flatMap(({ x, y, width: w }): Point[] => [
        [x, y],
        [x + w, y + headingHeight],
      ]),
      ...drawn.routes.flatMap(({ points }) => points),
    ];
    // Said so that a NaN is outside too.
    expect(corners.filter(([x, y]) => !(x >= 0 && y >= 0 && x <= drawn.width && y <= drawn.height))).toEqual([]);
  });

  test("draws every link once, from an edge of its source to an edge of its target", () => {
    expect(drawn.routes.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(
      links.map(({ from, to }) => `${from}>${to}`).sort(),
    );
    const loose = drawn.routes.flatMap(({ from, to, points }) =>
      ([from, to] as const).filter((id, index) => {
        const { x, y, width: w, height } = box(id);
        const [px = NaN, py = NaN] = (index === 0 ? points[0] : points.at(-1)) ?? [];
        return !((px === x || px === x + w) && py >= y && py <= y + height);
      }),
    );
    expect(loose).toEqual([]);
  });

  test("runs every link downstream: to a column further right, or further down", () => {
    const upstream = drawn.routes.filter(({ from, to }) => {
      const [a, b] = [box(from), box(to)];
      return !(b.x > a.x || (b.x === a.x && b.y > a.y));
    });
    expect(upstream).toEqual([]);
  });

  test("leads no link through a box", () => {
    const through = drawn.routes.flatMap(({ from, to, points }) =>
      points.slice(1).flatMap(([x2, y2], index) => {
        const [x1, y1] = points[index] ?? [NaN, NaN];
        return drawn.boxes
          .filter(
            ({ x, y, width: w, height }) =>
              !(
                Math.max(x1, x2) <= x + 0.5 ||
                Math.min(x1, x2) >= x + w - 0.5 ||
                Math.max(y1, y2) <= y + 0.5 ||
                Math.min(y1, y2) >= y + height - 0.5
              ),
          )
          .map(({ id }) => `${from} to ${to} through ${id}`);
      }),
    );
    expect(through).toEqual([]);
  });

  test("is read by stage, then from top to bottom, and comes out the same twice", () => {
    const stage = new Map(boxes.map((one) => [one.id, stageOrder.indexOf(one.stage)]));
    const order = drawn.boxes.map(({ id, y }) => [stage.get(id) ?? -1, y] as const);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(layOut({ boxes, links, width })).toEqual(drawn);
  });
});

test.each(cases.filter(({ name, width }) => width === 960 && real.some((one) => one.name === name)))(
  "no two links of $name run in one line, but from one box or to one",
  ({ boxes, links, width }) => {
    expect(crossings(layOut({ boxes, links, width }).routes).shared).toBe(0);
  },
);

test("a link to a box that is not there is refused", () => {
  const boxes: Box[] = [{ id: "a", stage: "upstream", width: 300, height: 40 }];
  expect(() => layOut({ boxes, links: [{ from: "a", to: "b" }], width: 360 })).toThrow("unknown box: b.");
});
