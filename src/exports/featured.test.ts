import { beforeEach, expect, test, vi } from "vitest";

const charts = vi.hoisted(() => ({ preparedCharts: [] as { chart: { slug: string } }[] }));
vi.mock("./charts.ts", () => charts);
const slugs = ["signed-and-arrived", "funds-per-head", "wuhai-size-tiers"];
beforeEach(() => {
  vi.resetModules();
});

test("the front page shows its findings in its own order, not the gallery's", async () => {
  charts.preparedCharts.push(...["other", ...slugs.toReversed()].map((slug) => ({ chart: { slug } })));
  const { featured } = await import("./featured.ts");
  expect(featured.map(({ chart }) => chart.slug)).toEqual(slugs);
});

test("a finding whose chart is gone stops the build", async () => {
  charts.preparedCharts.length = 1;
  await expect(import("./featured.ts")).rejects.toThrow(
    "unknown chart: signed-and-arrived. Name one of src/charts/index.ts.",
  );
});
