import { beforeEach, expect, test, vi } from "vitest";

const data = vi.hoisted(() => ({ releases: [] as { version: string; date: string }[] }));
vi.mock("../../package.json", () => ({ version: "1.2.0" }));
vi.mock("../model/data.ts", () => ({ data }));
beforeEach(() => {
  vi.resetModules();
});

test.each([
  ["no release at all", [], ""],
  ["other releases only", [{ version: "1.1.0", date: "2031-01-01" }], ""],
  [
    "its own release among others",
    [
      { version: "1.1.0", date: "2031-01-01" },
      { version: "1.2.0", date: "2031-05-06" },
      { version: "1.20.0", date: "2032-01-01" },
    ],
    "2031-05-06",
  ],
])("with %s this currentRelease's day is %j", async (_, releases, date) => {
  data.releases = releases;
  const { currentRelease } = await import("./current-release.ts");
  expect(currentRelease).toEqual({ version: "1.2.0", date });
});
