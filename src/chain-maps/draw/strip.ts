import { createSvg, setSize } from "../../drawing/element.ts";
import type { ChainNode } from "../../model/types.ts";
import type { Certainty } from "../certainty.ts";
import { stageOrder, type NodeStatus } from "../nodes.ts";
import { drawGlyph } from "./glyph.ts";

const step = 9;
/** Marks beside one another; a stage of more goes on in the next row. */
const most = 6;
const gap = 3;

/** A node as far as a strip shows it. */
export interface StripNode {
  node: Pick<ChainNode, "stage">;
  status: NodeStatus;
  certainty: Certainty | undefined;
}

/**
 * A chain in small: a mark a node in the order of the map, each stage in a row of its own or two. 54 pixels wide; all
 * strips of one chain are as high.
 */
export function drawStrip(
  nodes: readonly StripNode[],
  { document, alt }: { document: Document; alt: string },
): SVGSVGElement {
  const svg = createSvg(document, { class: "strip", role: "img", "aria-label": alt });
  let y = 0;
  for (const stage of stageOrder) {
    const own = nodes.filter(({ node }) => node.stage === stage);
    if (own.length > 0 && y > 0) y += gap;
    own.forEach(({ status, certainty }, index) => {
      // What is not stated is told apart by its size, and beside it in words.
      const scale = certainty === undefined || certainty === "stated" ? 0.8 : 0.5;
      const row = Math.floor(index / most);
      drawGlyph(svg, { mark: status, x: (index % most) * step + step / 2, y: y + row * step + step / 2, scale });
    });
    y += Math.ceil(own.length / most) * step;
  }
  return setSize(svg, { width: most * step, height: y });
}
