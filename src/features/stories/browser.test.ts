import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("Escape hides what a number tells until the number is left", async () => {
  const html = `<span class="number"><button type="button">1</button><span class="number-source">a</span></span>`;
  const window = page(html, { url: "https://example.org/stories/x/" });
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./browser.ts";
  await import(script);
  const number = window.document.querySelector<HTMLElement>(".number");
  window.document.querySelector("button")?.focus();
  const press = (key: string) => window.document.dispatchEvent(new window.KeyboardEvent("keydown", { key }));
  press("a");
  expect(number?.dataset.quiet).toBeUndefined();
  press("Escape");
  expect(number?.dataset.quiet).toBe("");
  number?.dispatchEvent(new window.Event("focusout"));
  expect(number?.dataset.quiet).toBeUndefined();
});
