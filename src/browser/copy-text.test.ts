import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "./copy-text.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a text goes to the clipboard", async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("甲")).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith("甲");
});

test.each([
  ["refuses", { clipboard: { writeText: () => Promise.reject(new Error("no")) } }],
  ["has no clipboard to give", {}],
])("a browser that %s is no fault", async (_, navigator) => {
  vi.stubGlobal("navigator", navigator);
  expect(await copyText("甲")).toBe(false);
});
