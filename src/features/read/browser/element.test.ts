import { afterAll, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { element } from "./element.ts";

vi.stubGlobal("document", page("").document);
afterAll(() => {
  vi.unstubAllGlobals();
});

test("an element has its children, and of its attributes those that are not false", () => {
  const made = element("p", { class: "a", hidden: true, lang: false }, "x", element("b", {}, "<y>"));
  expect(made.outerHTML).toBe('<p class="a" hidden="">x<b>&lt;y&gt;</b></p>');
});
