import { beforeEach, expect, test, vi } from "vitest";
import { chartSpecs } from "../charts/index.ts";
import { scopes, views } from "../chain-maps/chain-view.ts";
import { isOffGallery, pathsOf } from "../charts/chart-paths.ts";
import { localPath, paths } from "../i18n/addresses.ts";
import { data } from "../model/data.ts";
import { languages } from "../model/types.ts";

const moved: Record<string, string> = vi.hoisted(() => ({}));
vi.mock("../charts/moved.ts", () => ({ moved }));
const { allMaps, chartPages, allCharts, embedPages } = await import("./charts.ts");

beforeEach(() => {
  for (const slug of Object.keys(moved)) Reflect.deleteProperty(moved, slug);
});

test("the charts of figures stand in the order of the gallery, the chain maps after them", () => {
  const slugs = allCharts(data).map(({ slug }) => slug);
  expect(slugs).toEqual([...chartSpecs.map(({ slug }) => slug), ...data.chains.map(({ id }) => `chain-${id}`)]);
  expect(chartPages(data).map(({ params }) => params.slug)).toEqual(slugs);
  expect(chartPages(data).map(({ props }) => props.chart)).toEqual(allCharts(data));
});

test("none takes the address of the frame that compares figures", () => {
  expect(allCharts(data).map(({ slug }) => paths.embed(slug))).not.toContain(paths.comparingEmbed([]));
});

test("a chain has a map in every place and view, of which the region's prospect is its chart", () => {
  const states = allMaps(data).map(({ view }) => `${view.chain.id} ${view.scope} ${view.view}`);
  const wanted = data.chains.flatMap(({ id }) =>
    scopes(data).flatMap((scope) => views.map((view) => `${id} ${scope} ${view}`)),
  );
  expect(states).toEqual(wanted);
  expect(new Set(allMaps(data).map(({ slug }) => slug)).size).toBe(wanted.length);
  const charts = allCharts(data).filter(({ type }) => type === "chain-map");
  expect(charts).toEqual(allMaps(data).filter(({ view }) => view.scope === "region" && view.view === "prospect"));
});

test("a map's links find its evidence from any site, each in its own language", () => {
  for (const map of allMaps(data).slice(0, 9)) {
    const { chain, ...state } = map.view;
    const page = paths.chain(chain.id, state);
    for (const lang of languages) {
      const links = map.drawings(lang).flatMap(({ svg }) => [...svg.matchAll(/ href="([^"]*)"/g)].map(([, to]) => to));
      expect(links).not.toEqual([]);
      for (const to of links) expect(to?.startsWith(`https://example.org/${localPath(page, lang)}#`), to).toBe(true);
    }
  }
});

test("every chart has an embed, and every map one by its place and view, that of the chart as well", () => {
  const slugs = embedPages(data).map(({ params }) => params.slug);
  const own = chartPages(data).map(({ params }) => params.slug);
  expect(slugs.slice(0, own.length)).toEqual(own);
  expect(slugs.slice(own.length)).toEqual(
    data.chains.flatMap(({ id }) =>
      scopes(data).flatMap((scope) => views.map((view) => `chain-${id}/${scope}/${view}`)),
    ),
  );
  for (const { params, props } of embedPages(data).slice(own.length))
    if (isOffGallery(props.chart)) expect(pathsOf(props.chart).embed).toBe(`embed/${params.slug}/`);
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
