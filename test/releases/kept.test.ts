import { expect, test, vi } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import { catalogue } from "../../src/exports/catalogue.ts";
import { releaseEmbeds } from "../../src/exports/release-pages.ts";
import { data } from "../../src/model/data.ts";
import { releaseContents } from "../../src/model/release-contents.ts";
import { changedSince } from "./changed.ts";

const none = vi.hoisted(() => () => {
  throw new Error("a release is not drawn anew");
});
vi.mock("../../src/charts/figure-chart.ts", async (original) => ({ ...(await original<object>()), drawChart: none }));
vi.mock("../../src/chain-maps/draw/chain-map.ts", () => ({ drawChainMap: none }));

test("every chart of every release is shown as it was drawn then, in both languages and three widths", () => {
  const embeds = releaseEmbeds(data);
  const charts = releaseContents(data).flatMap(({ charts }) => charts);
  expect(new Set(embeds.map(({ params }) => params.version))).toEqual(new Set(data.releases.map((row) => row.version)));
  expect(embeds.map(({ params }) => params.slug)).toEqual(charts.map(({ slug }) => slug));
  for (const { params, props } of embeds)
    for (const drawn of Object.values(props.embedded.drawings)) {
      expect(
        drawn.map(({ width }) => width),
        params.slug,
      ).toEqual([360, 640, 960]);
      for (const { svg } of drawn) {
        expect(svg, params.slug).toContain("<title>");
        expect(svg, params.slug).not.toContain("{site}");
      }
    }
});

test("data that differ from the release of the same version need another version in package.json, and npm run release", () => {
  const release = releaseContents(data).find((kept) => kept.version === version);
  // Between two releases the version is already the one to come.
  if (!release) return;
  expect(changedSince(release, catalogue(data))).toEqual([]);
});
