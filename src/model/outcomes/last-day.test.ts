import { expect, test } from "vitest";
import { citedPage } from "../../../test/lib/cited.ts";
import { world } from "../../../test/lib/fixtures.ts";
import { lastDay, recentFrom } from "./last-day.ts";

test("the last day is that of the last page that was published or read, or of the last report", () => {
  expect(lastDay(world())).toBe("2022-12-31");
  const read = [citedPage({ published: "2025-01-23", seen: "2026-01-01" })];
  expect(lastDay({ ...world(), citedSources: read })).toBe("2026-01-01");
  const published = [citedPage({ published: "2027-01-23", seen: "2026-01-01" })];
  expect(lastDay({ ...world(), citedSources: published })).toBe("2027-01-23");
});

test("what is recent is counted back from that day", () => {
  const known = { ...world(), citedSources: [citedPage({ seen: "2024-02-29" })] };
  expect([lastDay(known), recentFrom(known)]).toEqual(["2025-01-23", "2022-01-23"]);
});
