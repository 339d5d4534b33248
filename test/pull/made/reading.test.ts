import { expect, test } from "vitest";
import { formats } from "./formats.ts";
import { measureLibrary, measurePull, wrongNumbers } from "./measure.ts";
import { makeTexts } from "./texts.ts";

// Invented facts alone, so that the texts are the same wherever the suite runs.
const texts = makeTexts(20_261_130, { count: 600 });

test.each(["txt", "narrow", "html", "docx", "xlsx"])(
  "of made texts read as %s no number is wrong, and no more than one in a hundred is unread",
  async (format) => {
    const writer = formats[format]?.();
    if (!writer) throw new Error(`unknown format: ${format}`);
    const { totals, wrongs } = await measurePull(texts, { format, writer });
    expect(totals.wanted).toBeGreaterThan(1000);
    // What is unread is allowed, and told by the seeds that make it again.
    expect(
      wrongs.filter(({ faults }) => faults.some((fault) => fault !== "unread" && fault !== "period empty")),
    ).toEqual([]);
    expect(wrongNumbers(totals)).toBe(0);
    expect(totals.unread).toBeLessThanOrEqual(totals.wanted / 100);
  },
);

test("the library reads the same texts worse", () => {
  const { totals } = measureLibrary(texts.slice(0, 200));
  expect(totals.wanted).toBeGreaterThan(300);
  expect(wrongNumbers(totals)).toBeGreaterThan(totals.wanted / 10);
});
