import { expect, test } from "vitest";
import { tables } from "../../src/tables/index.ts";
import { blank } from "./blank.ts";

test("a blank row holds what the cells that may be empty come to, and nothing of the others", () => {
  expect(blank(tables.census)).toEqual({ note: { zh: "", en: "" } });
  expect(blank(tables.reports)).toMatchObject({ publisher: "", published: "", note: { zh: "", en: "" } });
  expect(Object.keys(blank(tables.reports))).not.toContain("title");
});
