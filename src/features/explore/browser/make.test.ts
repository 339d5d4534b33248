import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { make, part } from "./make.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("an element has its properties, its attributes but those undefined, and what it holds", () => {
  page("");
  const made = make("button", {
    type: "button",
    attributes: { "data-a": "1", "data-b": undefined },
    children: ["a", make("small", { textContent: "b" })],
  });
  expect(made.outerHTML).toBe('<button type="button" data-a="1">a<small>b</small></button>');
});

test("a part that the page lacks is an error, and told by its selector", () => {
  const { document } = page("<p class='a'></p>");
  expect(part(document, ".a").tagName).toBe("P");
  expect(() => part(document, ".b")).toThrow("missing part: .b.");
});
