import { expect, test } from "vitest";
import { data } from "./data.ts";
import { releaseContents } from "./release-contents.ts";

test("of every release its charts, files and package are kept, the newest last", () => {
  const kept = releaseContents(data);
  expect(kept.map(({ version }) => version)).toEqual(data.releases.map(({ version }) => version));
  for (const { charts, files, package: descriptor } of kept) {
    expect(charts.length).toBeGreaterThan(0);
    expect(files.map(({ name }) => name)).toContain("figures");
    expect(JSON.parse(descriptor)).toHaveProperty("resources");
  }
});
