import { expect, test } from "vitest";
import { glyphSvg } from "./glyph-svg.ts";

test("a mark in a text is a small drawing that a screen reader passes over", () => {
  expect(glyphSvg("signed")).toBe(
    '<svg class="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">' +
      '<path d="M0-5.5L5.5 0L0 5.5L-5.5 0z" transform="translate(7,7)" fill="var(--status-signed)"></path></svg>',
  );
  expect(glyphSvg("gap")).toContain("var(--status-gap)");
});
