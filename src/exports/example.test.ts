import { expect, test, vi } from "vitest";
import { example } from "./example.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
const charts = vi.hoisted((): { slug: string }[] => []);
vi.mock("./charts.ts", () => ({ allCharts: () => [...charts] }));

test("one chart stands for all; where it is gone the build stops", () => {
  expect(() => example(data)).toThrow("unknown chart: signed-and-arrived. Name one of src/charts/index.ts.");
});

test("it is found by its slug, not by its place", () => {
  charts.splice(0, charts.length, { slug: "other" }, { slug: "signed-and-arrived" });
  expect(example({ ...data }).slug).toBe("signed-and-arrived");
});
