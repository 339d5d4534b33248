import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkReleases } from "./releases.ts";

const first = { version: "0.1.0", date: "2026-01-31" };
const told = (...next: { version: string; date: string }[]) =>
  tell(checkReleases(makeTables({ releases: [first, ...next] })));
const corrected = (version: string, releases: readonly { version: string }[]) =>
  tell(checkReleases(makeTables({ releases, corrections: [{ version }] })));

test("a release has a higher version and no earlier day than the one before", () => {
  expect(told()).toEqual([]);
  expect(told({ version: "0.1.1", date: "2026-01-31" }, { version: "0.10.0", date: "2026-02-01" })).toEqual([]);
});

test.each([
  ["0.1.0", "2026-01-31", ["(version): out of order: 0.1.0 after 0.1.0. The newest stands last"]],
  ["0.0.9", "2026-02-01", ["(version): out of order: 0.0.9 after 0.1.0. The newest stands last"]],
  ["0.2.0", "2026-01-30", ["(date): out of order: 2026-01-30 after 2026-01-31. A newer release has no earlier day"]],
  [
    "0.0.9",
    "2026-01-30",
    [
      "(version): out of order: 0.0.9 after 0.1.0. The newest stands last",
      "(date): out of order: 2026-01-30 after 2026-01-31. A newer release has no earlier day",
    ],
  ],
])("%s of %s after 0.1.0 is out of order", (version, date, messages) => {
  expect(told({ version, date })).toEqual(messages.map((message) => `releases.csv line 3 ${message}`));
});

const both = [{ version: "0.1.0" }, { version: "0.1.1" }, { version: "0.3.0" }];

test.each([
  ["of a release", "0.1.0", both],
  ["of the newest", "0.3.0", both],
  ["of the next", "0.3.1", both],
  ["before there is a release", "0.0.1", []],
])("a correction %s is in order", (_, version, releases) => {
  expect(corrected(version, releases)).toEqual([]);
});

test("a correction of a release that there never was is told", () => {
  expect(corrected("0.2.0", both)).toEqual([
    "corrections.csv line 2 (version): unknown release: 0.2.0. Name one of releases.csv, or the next",
  ]);
});
