import { expect, test } from "vitest";
import { glyphSvg } from "./glyph-svg.ts";

test("a mark in a text is a small drawing that a screen reader passes over", () => {
  expect(glyphSvg("signed")).toMatch(
    /^<svg [^>]*class="glyph" aria-hidden="true" width="14" height="14" viewBox="0 0 14 14"><path [^>]*transform="translate\(7,7\)"/,
  );
});
