import { expect, test } from "vitest";
import { toHtml } from "./page.ts";
import { made } from "./example.ts";

test("a page has paragraphs and tables, what is raised in tags, and tags within numbers", () => {
  const table = "<tr><td>甲&lt;1</td><td>-3</td></tr><tr><td>乙</td><td>4</td></tr>";
  expect(toHtml([made])).toContain(
    `<p>共<strong>3.<!-- --><span>5亿元</span></strong><sup>12</sup></p><table border="1">${table}</table><p>止</p>`,
  );
});
