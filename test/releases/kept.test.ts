import { expect, test } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import { catalogue } from "../../src/exports/catalogue.ts";
import { data } from "../../src/model/data.ts";
import { frozenReleases } from "../../src/model/release-contents.ts";
import { frozenChart } from "../../src/exports/frozen/frozen-chart.ts";
import { changedSince } from "./changed.ts";

const href = () => "#";

test("every chart of every release can still be drawn", () => {
  const releases = frozenReleases();
  expect(releases.map((release) => release.version)).toEqual(data.releases.map((release) => release.version));
  for (const { charts } of releases) {
    for (const frozen of charts) {
      const drawn = frozenChart(frozen, { data, href }).drawings("zh");
      expect(
        drawn.map(({ width }) => width),
        frozen.slug,
      ).toEqual([360, 640, 960]);
      for (const { svg } of drawn) expect(svg, frozen.slug).toContain("<title>");
    }
  }
});

test("a chart that a release has cannot be taken away", () => {
  const [first] = frozenReleases().at(-1)?.charts ?? [];
  if (!first) throw new Error("no release");
  expect(() => frozenChart({ ...first, slug: "gone" }, { data, href })).toThrow(
    "unknown chart: gone. A release has it, so its file must stay in src/charts/.",
  );
});

test("data that differ from the release of the same version need another version in package.json, and npm run release", () => {
  const release = frozenReleases().find((kept) => kept.version === version);
  // Between two releases the version is already the one to come.
  if (!release) return;
  expect(changedSince(release, catalogue)).toEqual([]);
});
