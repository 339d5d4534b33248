import { expect, test, vi } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { chainView } from "../../chain-maps/chain-view.ts";
import { chainDrawings, shownVentures } from "./chain-drawings.ts";

vi.stubEnv("DEV", true);

const data = chainWorld();

const ventures = [
  venture("rest"),
  venture("wire", { node: "wire" }),
  venture("sought", { node: "metal", stage: "sought" }),
  venture("ore", { node: "ore" }),
];
const view = chainView(chain, { scope: "region", view: "panorama", data: chainWorld(ventures) });

test("a view shows what stands on its nodes, by stage, then what is on none; not what belongs to another view", () => {
  expect(shownVentures(view).map(({ id }) => id)).toEqual(["demo-ore", "demo-wire", "demo-rest"]);
});

test.each(["zh", "en"] as const)("every label in %s leads to its row of evidence on the same page", async (lang) => {
  const drawings = await chainDrawings(view, { data, lang });
  expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
  for (const { svg } of drawings) {
    const hrefs = [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(expect.arrayContaining(["#ore", "#demo-ore", "#demo-rest"]));
    expect(hrefs.filter((href) => !href?.startsWith("#"))).toEqual([]);
    expect(svg).toContain(lang === "zh" ? "企业ore" : "Firm ore");
  }
});
