import { expect, test } from "vitest";
import { svgOf } from "../../test/files/drawings.ts";
import { defineHatches, hatch } from "./hatch.ts";
import { svgText } from "./tree.ts";

function define(inside: string): string {
  const svg = svgOf(`<svg>${inside}</svg>`);
  defineHatches(svg, { prefix: "demo-360" });
  return svgText(svg);
}

test("each hatch that a drawing paints with is defined once, before all else, under an id of the drawing's own", () => {
  const [ink, place] = [hatch("var(--ink)"), hatch("var(--place-1)")];
  const text = define(`<g fill="${ink}"/><g fill="${ink}"/><g stroke="${place}"/>`);
  expect(text).toMatch(/^<svg[^>]*><defs>/);
  expect([...text.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    "demo-360-ink",
    "demo-360-place-1",
  ]);
  expect(text).toContain('<path d="M1 0v6" stroke="var(--ink)" stroke-width="2"/>');
  expect(text.match(/fill="url\(#demo-360-ink\)"/g)).toHaveLength(2);
  expect(text).toContain('stroke="url(#demo-360-place-1)"');
});

test("a drawing without hatches has no definitions, and one that has them already keeps them", () => {
  expect(define("<g/>")).not.toContain("defs");
  const other = '<g fill="url(#other-ink)"/>';
  expect(define(other)).toContain(other);
});
