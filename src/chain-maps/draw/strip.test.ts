import { expect, test } from "vitest";
import { node } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { Confidence } from "../../model/types.ts";
import type { NodeStatus } from "../nodes.ts";
import { drawStrip } from "./strip.ts";

const at = (stage: "upstream" | "midstream", status: NodeStatus = "unreported", certainty?: Confidence) => ({
  node: node("a", { stage }),
  status,
  certainty,
});
const strip = (nodes: Parameters<typeof drawStrip>[0]) => drawStrip(nodes, { document, alt: "alt" });
const places = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("path")].map((path) => path.getAttribute("transform")?.replace(/scale.*/, ""));

test("a stage has a row, a mark each 9 pixels, and stands 3 pixels below the one before", () => {
  const svg = strip([at("upstream"), at("midstream"), at("midstream")]);
  expect(places(svg)).toEqual(["translate(4.5,4.5)", "translate(4.5,16.5)", "translate(13.5,16.5)"]);
  expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["54", "21"]);
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "alt"]);
});

test("after six a stage goes on in the next row", () => {
  const svg = strip(Array.from({ length: 7 }, () => at("upstream")));
  expect(places(svg).at(-1)).toBe("translate(4.5,13.5)");
  expect(svg.getAttribute("height")).toBe("18");
});

test("a mark is that of the status, and smaller where it is less than stated", () => {
  const svg = strip([at("upstream", "producing", "stated"), at("upstream", "signed", "inferred")]);
  const paths = [...svg.querySelectorAll("path")];
  expect(paths.map((path) => path.getAttribute("fill"))).toEqual(["var(--status-producing)", "var(--status-signed)"]);
  expect(paths.map((path) => path.getAttribute("transform")?.match(/scale.*/)?.[0])).toEqual([
    "scale(0.8)",
    "scale(0.5)",
  ]);
});
