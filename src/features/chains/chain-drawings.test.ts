import { expect, test, vi } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { chainView } from "../../chain-maps/chain-view.ts";
import { compareCities } from "../../chain-maps/compare.ts";
import { mirrorMarks } from "../../chain-maps/mirror/mirror.ts";
import { shownOn } from "../../chain-maps/map-sources.ts";
import { paths } from "../../i18n/addresses.ts";
import { link } from "../../i18n/link.ts";
import { data } from "../../model/data.ts";
import { chainDrawings, labelHref, mirrorDrawings } from "./chain-drawings.ts";

vi.stubEnv("DEV", true);

const ventures = [
  venture("rest"),
  venture("wire", { node: "wire" }),
  venture("sought", { node: "metal", stage: "sought" }),
  venture("ore", { node: "ore" }),
];
const known = chainWorld(ventures);
const view = chainView(chain, { scope: "region", view: "panorama", data: known });

test("a view shows what stands on its nodes, by stage, then what is on none; not what belongs to another view", () => {
  expect(shownOn(view).map(({ id }) => id)).toEqual(["demo-ore", "demo-wire", "demo-rest"]);
});

test.each(["zh", "en"] as const)(
  "a label in %s leads to the page of its project, a box to that of its node",
  async (lang) => {
    const drawings = await chainDrawings(view, { data: known, lang });
    expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
    const pages = ["/ventures/demo-ore/", "/chains/demo/ore/"].map((path) => (lang === "zh" ? path : `/en${path}`));
    for (const { svg } of drawings) {
      const hrefs = [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs).toEqual(expect.arrayContaining(pages));
      expect(svg).toContain(lang === "zh" ? "企业ore" : "Firm ore");
    }
  },
);

test("what has no page leads to its row of evidence on the same page", () => {
  expect(labelHref("no-project", { data: known, lang: "zh" })).toBe("#no-project");
});

test("two cities are drawn at three widths, whose links lead to projects or to the rows below", async () => {
  const [first] = data.chains;
  if (!first) throw new Error("no chain");
  const comparison = compareCities(first, data);
  const drawings = await mirrorDrawings(first, { comparison, name: "alt", data, lang: "en" });
  expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
  for (const { svg } of drawings) {
    const targets = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(targets).toHaveLength(mirrorMarks(comparison));
    const projects = link(paths.ventures, "en");
    expect(targets.filter((href) => !href.startsWith("#") && !href.startsWith(projects))).toEqual([]);
  }
});
