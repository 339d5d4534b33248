import iconv from "iconv-lite";
import { expect, test, vi } from "vitest";
import { likelier as inNode } from "../node/likelier.ts";

test("the detector is asked for first, and then tells what it tells in Node", async () => {
  const text = "全市上下一起努力，簽約二十個項目，總投資一百億元，落地八家。";
  const texts = ["big5", "gb18030"].map((encoding) => iconv.encode(text, encoding));
  vi.resetModules();
  const { likelier, loadDetector, MissingDetector } = await import("./likelier.ts");
  expect(() => likelier(texts[0] ?? new Uint8Array())).toThrow(MissingDetector);
  await loadDetector();
  expect(texts.map(likelier)).toEqual(texts.map(inNode));
});
