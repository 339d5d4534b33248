import { afterEach, expect, test, vi } from "vitest";
import { afterPaint } from "./after-paint.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("work waits for a frame that paints, and gives way to later work", () => {
  const frames = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => {
    frames.set(++last, work);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => frames.delete(frame));
  const frame = () => {
    const works = [...frames.values()];
    frames.clear();
    for (const work of works) work();
  };
  const done: string[] = [];
  const later = afterPaint();
  later(() => done.push("first"));
  later(() => done.push("second"));
  frame();
  later(() => done.push("third"));
  frame();
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual(["third"]);
  frame();
  expect(done).toHaveLength(1);
});
