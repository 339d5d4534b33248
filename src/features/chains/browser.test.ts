import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const cell = (column: string, count: number) => `<td data-column="${column}" data-count="${count}"></td>`;
const html = `<p hidden><select data-sorts="t"><option value=""></option><option value="x"></option></select></p>
  <table id="t"><tbody>
    <tr id="a">${cell("x", 2)}${cell("y", 9)}</tr><tr id="b">${cell("x", 10)}</tr><tr id="c">${cell("x", 2)}</tr>
  </tbody></table>`;

test("rows are ordered by the counts of the column that is chosen, the most first, and back", async () => {
  const window = page(html, { url: "https://example.org/chains/" });
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./browser.ts";
  await import(script);
  const { document } = window;
  const order = () => [...document.querySelectorAll("tr")].map(({ id }) => id).join("");
  const choose = (value: string) => {
    const select = document.querySelector("select");
    if (select) select.value = value;
    select?.dispatchEvent(new window.Event("change", { bubbles: true }));
  };
  expect(document.querySelector("p")?.hidden).toBe(false);
  expect(order()).toBe("abc");
  choose("x");
  expect(order()).toBe("bac");
  choose("");
  expect(order()).toBe("abc");
});
