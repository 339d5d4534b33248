import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a row has its value, the sign of what is cited, and a link to its print", async () => {
  const { one } = await explorePage("?q=baotou-2022-feature-007");
  const link = one("tbody a") as HTMLAnchorElement;
  expect(link.getAttribute("href")).toBe("/x/reports/baotou-2022-feature/#baotou-2022-feature-007");
  expect(link.textContent).toMatch(/^第\d+行$/);
  expect(one("tbody input").ariaLabel ?? one("tbody input").getAttribute("aria-label")).toMatch(/^选这一行：包头市 /);
  const cited = await explorePage("?coverage=cited&basis=printed");
  expect(cited.text("tbody th")).toMatch(/^◇/);
  expect(cited.one("tbody a").getAttribute("href")).toMatch(/^\/x\/sources\/.+\/#.+$/);
});

test("a computed value leads to its first prints, and says how many there are", async () => {
  const { all } = await explorePage("?basis=derived&columns=value,source,printed");
  const sources = all("td.source");
  expect(sources.length).toBeGreaterThan(1);
  expect(sources.filter((cell) => cell.querySelectorAll("a").length > 3)).toEqual([]);
  expect(sources.every((cell) => cell.querySelector("a"))).toBe(true);
});
