import { expect, test } from "vitest";
import { drawPng } from "./draw-png.ts";
import { drawBeside } from "./workers.ts";

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><path d="M0 0h9v9z"/></svg>`;

test("many pictures asked for at once come each to who asked, the same as drawn here", async () => {
  const widths = [10, 20, 30, 40, 50, 60];
  const drawn = await Promise.all(widths.map((width) => drawBeside({ svg: svg(width), fonts: [], zoom: 1 })));
  drawn.forEach((png, at) =>
    expect(Buffer.compare(png, drawPng(svg(widths[at] ?? 0), { fonts: [], zoom: 1 })), String(at)).toBe(0),
  );
});

test("a drawing that is none is refused, and the next is drawn all the same", async () => {
  await expect(drawBeside({ svg: "no drawing", fonts: [], zoom: 1 })).rejects.toThrow();
  expect((await drawBeside({ svg: svg(10), fonts: [], zoom: 1 })).length).toBeGreaterThan(0);
});
