import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the address decides what is shown, and a step back shows what was before", async () => {
  const { rows, query, text, tick, window } = await explorePage("?place=150300&sort=-value");
  const before = [rows(), text(".shown")];
  tick("[data-facet=indicator] input[value=any-funds]");
  expect(query()).toBe("?indicator=any-funds&place=150300&sort=-value");
  expect(rows()).not.toEqual(before[0]);
  window.history.replaceState(null, "", "?place=150300&sort=-value");
  window.dispatchEvent(new window.Event("popstate"));
  expect([rows(), text(".shown")]).toEqual(before);
});

test("words narrow the table as they are typed; another choice begins on the first page", async () => {
  const { fill, query, text, click } = await explorePage("?page=2");
  expect(text(".shown")).toMatch(/第2页/);
  fill("[name=q]", "577.22");
  expect(query()).toBe("?q=577.22");
  expect(text(".shown")).toMatch(/第1页/);
  fill("[name=q]", "没有这样的行");
  expect(text(".shown")).toContain("没有这样的行");
  click(".quick a");
  expect(query()).toBe("?indicator=any-funds");
});

test("a head sorts up, then down, then as listed, and says so", async () => {
  const { click, one, query, rows } = await explorePage();
  const listed = rows();
  const seen = ["ascending", "descending", null].map((sort) => {
    click("[data-sort=value]");
    expect(one("th:has([data-sort=value])").getAttribute("aria-sort")).toBe(sort);
    return query();
  });
  expect(seen).toEqual(["?sort=value", "?sort=-value", ""]);
  expect(rows()).toEqual(listed);
});

test("the pages are gone through in both directions and no further; the table takes the focus", async () => {
  const { click, query, rows, window, one } = await explorePage();
  const first = rows();
  click("[data-step='-1']");
  expect(query()).toBe("");
  click("[data-step='1']");
  expect([query(), one("[data-step='-1']").ariaDisabled]).toEqual(["?page=2", "false"]);
  expect(rows().filter((id) => first.includes(id))).toEqual([]);
  expect(window.document.activeElement).toBe(one(".rows"));
});

test("the order is chosen by a list as well", async () => {
  const { fill, tick, query } = await explorePage();
  fill("[name=sort]", "period");
  tick("[name=down]");
  expect(query()).toBe("?sort=-period");
});
