import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["click", "pointerdown"])("by a %s the other language gets the page's query and place", async (type) => {
  const html = '<li class="language"><a href="/en/search/"><b>English</b></a></li><a class="else" href="/a/">A</a>';
  const window = page(html, { url: "https://example.org/search/?q=%E5%8C%85%E5%A4%B4#top" });
  await import("./language.ts");
  const { document } = window;
  for (const selector of ["b", ".else"]) {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    event.preventDefault();
    document.querySelector(selector)?.dispatchEvent(event);
  }
  expect([...document.querySelectorAll("a")].map(({ href }) => href)).toEqual([
    "https://example.org/en/search/?q=%E5%8C%85%E5%A4%B4#top",
    "https://example.org/a/",
  ]);
});
