import { select } from "d3";
import type { ChainView } from "../chain-view.ts";
import { stageOrder } from "../nodes.ts";
import { markOf } from "./card.ts";
import { drawGlyph, type Group } from "./glyph.ts";

const step = 15;
const gap = 9;

/** A chain in one line: a mark a node in the order of the map, a little apart between stages. 14 pixels high. */
export function drawStrip(view: ChainView, { document, alt }: { document: Document; alt: string }): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const root: Group = select(svg as SVGElement);
  let x = 0;
  for (const stage of stageOrder) {
    const nodes = view.nodes.filter(({ node }) => node.stage === stage);
    if (nodes.length > 0 && x > 0) x += gap;
    for (const node of nodes) {
      drawGlyph(root, { mark: markOf(node), x: x + 6, y: 7 });
      x += step;
    }
  }
  root.attr("class", "strip").attr("role", "img").attr("aria-label", alt);
  root.attr("width", x).attr("height", 14).attr("viewBox", `0 0 ${x} 14`);
  return svg;
}
