import { expect, test, vi } from "vitest";
import { example, featured } from "./featured.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
const charts = vi.hoisted((): { slug: string }[] => []);
vi.mock("./charts.ts", () => ({ allCharts: () => charts }));
const slugs = ["signed-and-arrived", "hidden-total", "wuhai-size-tiers"];

test("the front page shows its findings in its own order, not the gallery's", () => {
  charts.push(...["other", ...slugs.toReversed()].map((slug) => ({ slug })));
  expect(featured(data).map(({ slug }) => slug)).toEqual(slugs);
  expect(example(data).slug).toBe(slugs[0]);
});

test("a finding whose chart is gone stops the build", () => {
  charts.length = 1;
  expect(() => example(data)).toThrow("unknown chart");
  expect(() => featured(data)).toThrow("unknown chart: signed-and-arrived. Name one of src/charts/index.ts.");
});
