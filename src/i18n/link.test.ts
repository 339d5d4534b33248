import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

test.each([
  ["/", "", "/", "/en/"],
  ["/", "charts/a/", "/charts/a/", "/en/charts/a/"],
  ["/x/", "charts/a/", "/x/charts/a/", "/x/en/charts/a/"],
  ["/x", "charts/a/", "/x/charts/a/", "/x/en/charts/a/"],
])("under the base %s the path %j is %s or %s, with scheme and host for what leaves the site", async (...cells) => {
  const [base, path, zh, en] = cells;
  vi.stubEnv("BASE_URL", base);
  const { absoluteLink, link } = await import("./link.ts");
  expect([link(path), link(path, "zh"), link(path, "en")]).toEqual([zh, zh, en]);
  expect(absoluteLink(path)).toBe(`https://example.org${zh}`);
  expect(absoluteLink(path, "zh")).toBe(`https://example.org${zh}`);
  expect(absoluteLink(path, "en")).toBe(`https://example.org${en}`);
});
