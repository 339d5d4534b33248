import { beforeEach, expect, test, vi } from "vitest";

const moved: Record<string, string> = vi.hoisted(() => ({}));
vi.mock("../../src/charts/moved.ts", () => ({ moved }));
const { chartPages, preparedCharts } = await import("../../src/files/prepared.ts");

beforeEach(() => {
  for (const slug of Object.keys(moved)) Reflect.deleteProperty(moved, slug);
});

test("a slug that moved keeps its addresses, with the chart that it is now", () => {
  moved["old-trips"] = "leader-trips";
  const pages = chartPages();
  expect(pages).toHaveLength(preparedCharts.length + 1);
  expect(pages.at(-1)?.params).toEqual({ slug: "old-trips" });
  expect(pages.at(-1)?.props.prepared.chart.slug).toBe("leader-trips");
});

test("a slug that moved nowhere, or is in use again, stops the build", () => {
  moved["old-trips"] = "no-such-chart";
  expect(chartPages).toThrow("unknown chart: no-such-chart, to which old-trips moved. Mend src/charts/moved.ts.");
  Reflect.deleteProperty(moved, "old-trips");
  moved["outreach"] = "leader-trips";
  expect(chartPages).toThrow("moved chart: outreach is in use again. Give the new chart another slug.");
});
