import { createSvg, setSize } from "../../drawing/element.ts";
import type { ChainView } from "../chain-view.ts";
import { stageOrder } from "../nodes.ts";
import { markOf } from "./card.ts";
import { drawGlyph } from "./glyph.ts";

const step = 15;
const gap = 9;

/** A chain in one line: a mark a node in the order of the map, a little apart between stages. 14 pixels high. */
export function drawStrip(view: ChainView, { document, alt }: { document: Document; alt: string }): SVGSVGElement {
  const svg = createSvg(document, { class: "strip", role: "img", "aria-label": alt });
  let x = 0;
  for (const stage of stageOrder) {
    const nodes = view.nodes.filter(({ node }) => node.stage === stage);
    if (nodes.length > 0 && x > 0) x += gap;
    for (const node of nodes) {
      // What is not stated is told apart by its size, and beside it in words.
      const scale = node.certainty === undefined || node.certainty === "stated" ? 1 : 0.6;
      drawGlyph(svg, { mark: markOf(node), x: x + 6, y: 7, scale });
      x += step;
    }
  }
  return setSize(svg, { width: x, height: 14 });
}
