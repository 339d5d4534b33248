import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a facet has a box a value with how many rows it shows, and its mark counts what is ticked", async () => {
  const { one, text, tick } = await explorePage();
  const row = "[data-facet=place] label:has([value='150300'])";
  const count = Number(text(`${row} small`));
  tick(`${row} input`);
  expect(text(".shown")).toContain(`${count}行`);
  expect(text("[data-facet=place] summary small")).toBe("1");
  expect(one("[data-facet=status] label.empty").querySelector("small")?.textContent).toBe("0");
});

test("of many values those are left whose words hold what is typed", async () => {
  const { all, fill } = await explorePage();
  fill("[data-facet=place] input[type=search]", "包头");
  const left = all("[data-facet=place] label").filter(({ hidden }) => !hidden);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(({ textContent }) => !textContent.includes("包头"))).toEqual([]);
  expect(all("[data-facet=coverage] input[type=search]")).toEqual([]);
});

test("the first values stand in a menu before it opens, all once it is open", async () => {
  const { all, one, window } = await explorePage();
  const values = () => all("[data-facet=indicator] label").length;
  const first = values();
  one("[data-facet=indicator]").dispatchEvent(new window.Event("toggle"));
  expect(values()).toBeGreaterThan(first);
  const indicators = all<HTMLInputElement>("[data-facet=indicator] label input").map(({ value }) => value);
  expect(new Set(indicators).size).toBe(values());
});

test("Escape closes a menu and leads back to what opened it; so does a click outside", async () => {
  const { one, window } = await explorePage();
  const menu = one("[data-facet=place]") as HTMLDetailsElement;
  menu.open = true;
  menu.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Escape" }));
  expect([menu.open, window.document.activeElement?.tagName]).toEqual([false, "SUMMARY"]);
  menu.open = true;
  // A press on the words of a value gives the focus to what all stands in.
  one("#explore").dispatchEvent(new window.Event("focusin", { bubbles: true }));
  expect(menu.open).toBe(true);
  one(".rows").click();
  expect(menu.open).toBe(false);
});
