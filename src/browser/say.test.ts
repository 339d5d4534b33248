import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";
import { say } from "./say.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("words that are the same as before are taken away first, so that they are announced anew", () => {
  const status = page("<p role=status>已复制</p>").document.querySelector("p");
  say(status, "已复制");
  expect(status?.textContent).toBe("");
  vi.runAllTimers();
  expect(status?.textContent).toBe("已复制");
});

test("where there is no status nothing is said", () => {
  say(null, "a");
  say(undefined, "a");
  expect(vi.getTimerCount()).toBe(0);
});
