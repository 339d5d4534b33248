import { expect, test, vi } from "vitest";
import { currentRelease } from "./current-release.ts";

vi.mock("../../package.json", () => ({ version: "1.2.0" }));

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
])("with %s this currentRelease's day is %j", (_, releases, date) => {
  const summary = { zh: "", en: "" };
  expect(currentRelease({ releases: releases.map((row) => ({ ...row, summary })) })).toEqual({
    version: "1.2.0",
    date,
  });
});
