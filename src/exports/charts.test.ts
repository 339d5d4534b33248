import { beforeEach, expect, test, vi } from "vitest";
import { chartSpecs } from "../charts/index.ts";
import { data } from "../model/data.ts";

const moved: Record<string, string> = vi.hoisted(() => ({}));
vi.mock("../charts/moved.ts", () => ({ moved }));
const { chartPages, allCharts } = await import("./charts.ts");

beforeEach(() => {
  for (const slug of Object.keys(moved)) Reflect.deleteProperty(moved, slug);
});

test("the charts of figures stand in the order of the gallery, the chain maps after them", () => {
  const slugs = allCharts(data).map(({ slug }) => slug);
  expect(slugs).toEqual([...chartSpecs.map(({ slug }) => slug), ...data.chains.map(({ id }) => `chain-${id}`)]);
  expect(chartPages(data).map(({ params }) => params.slug)).toEqual(slugs);
  expect(chartPages(data).map(({ props }) => props.chart)).toEqual(allCharts(data));
});

test("a map's links find its evidence from any site, each in its own language", () => {
  const map = allCharts(data).find(({ type }) => type === "chain-map");
  const chain = map?.type === "chain-map" ? map.view.chain.id : "";
  const links = (lang: "zh" | "en") =>
    (map?.drawings(lang) ?? []).flatMap(({ svg }) => [...svg.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href));
  for (const [lang, start] of [
    ["zh", `https://example.org/chains/${chain}/#`],
    ["en", `https://example.org/en/chains/${chain}/#`],
  ] as const) {
    expect(links(lang)).not.toEqual([]);
    for (const href of links(lang)) expect(href?.startsWith(start), href).toBe(true);
  }
});

test("a slug that moved keeps its addresses, with the chart that it is now", () => {
  moved["old-trips"] = "leader-trips";
  const pages = chartPages(data);
  expect(pages).toHaveLength(allCharts(data).length + 1);
  expect(pages.at(-1)?.params).toEqual({ slug: "old-trips" });
  expect(pages.at(-1)?.props.chart.slug).toBe("leader-trips");
});

test("a slug that moved nowhere, or is in use again, stops the build", () => {
  moved["old-trips"] = "no-such-chart";
  expect(() => chartPages(data)).toThrow(
    "unknown chart: no-such-chart, to which old-trips moved. Mend src/charts/moved.ts.",
  );
  Reflect.deleteProperty(moved, "old-trips");
  moved["outreach"] = "leader-trips";
  expect(() => chartPages(data)).toThrow("moved chart: outreach is in use again. Give the new chart another slug.");
});
