import { expect, test } from "vitest";
import { chain, chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import type { Data } from "../../model/types.ts";
import { chainView } from "../chain-view.ts";
import { drawStrip } from "./strip.ts";

const strip = (data: Data) =>
  drawStrip(chainView(chain, { scope: "wuhai", view: "directions", data }), { document, alt: "alt" });
const marks = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("path")].map((path) => path.getAttribute("transform")?.match(/[\d.]+/)?.[0]);

test("a chain in one line has a mark a node, 15 pixels apart, and 9 more between stages", () => {
  const svg = strip(chainWorld());
  // Furnace, ore, metal and wire, cable.
  expect(marks(svg)).toEqual(["6", "30", "54", "69", "93"]);
  expect([svg.getAttribute("width"), svg.getAttribute("viewBox")]).toEqual(["102", "0 0 102 14"]);
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "alt"]);
});

test("stages that a chain lacks leave no space", () => {
  const nodes = [node("metal"), node("grid", { stage: "use" })];
  expect(marks(strip({ ...chainWorld(), nodes }))).toEqual(["6", "30"]);
});

test("a mark is that of the node's status, or of an opening", () => {
  const svg = strip(chainWorld([venture("1", { node: "ore", stage: "producing" })]));
  const colours = [...svg.querySelectorAll("path")].map(
    (path) => path.getAttribute("stroke") ?? path.getAttribute("fill"),
  );
  expect(colours).toEqual(["var(--muted)", "var(--status-producing)", "var(--ink)", "var(--muted)", "var(--muted)"]);
});
