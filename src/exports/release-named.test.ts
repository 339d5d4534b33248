import { expect, test, vi } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { releaseNamed } from "./release-named.ts";

vi.mock("../../package.json", () => ({ version: "1.2.0" }));

const release = (version: string) => ({ version, date: "2031-05-06", summary: { zh: "", en: "" } });

test.each([
  [["1.1.0", "1.2.0"], "1.2.0版", "Version 1.2.0"],
  [["1.0.0", "1.1.0"], "1.1.0版之后，未发布", "after Version 1.1.0, not released"],
  [[], "未发布", "not released"],
])("with the releases %j the version to come is not named", (versions, zh, en) => {
  const data = { ...world(), releases: versions.map(release) };
  expect(releaseNamed({ data, lang: "zh" })).toBe(zh);
  expect(releaseNamed({ data, lang: "en" })).toBe(en);
});
