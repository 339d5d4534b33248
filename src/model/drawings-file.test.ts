import { expect, test } from "vitest";
import { packDrawings, unpackDrawings, type Drawings } from "./drawings-file.ts";

const drawn = (text: string) => [360, 640, 960].map((width) => ({ width, svg: `<svg>${text.repeat(width)}</svg>` }));
const drawings: Drawings = {
  a: { key: ["solid", "hatch"], svgs: { zh: drawn("甲"), en: drawn("A") } },
  b: { key: [], svgs: { zh: drawn("乙"), en: drawn("B") } },
};

test("drawings come back as they were packed, from a much smaller file", () => {
  const file = packDrawings(drawings);
  expect(unpackDrawings(file)).toEqual(drawings);
  expect(file.length).toBeLessThan(JSON.stringify(drawings).length / 20);
});

test("any other file is refused", () => {
  expect(() => unpackDrawings(Buffer.from("{}"))).toThrow();
});
