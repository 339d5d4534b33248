import type { NodeStage } from "../../model/types.ts";
import { columnWidths, type Options } from "./column-widths.ts";
import { layColumns } from "./columns.ts";
import type { Input, Layout } from "./shapes.ts";
import { layStack, stackWidth } from "./stacked.ts";

/** From this width on a chain is drawn in columns side by side. */
const wide = 800;

/** How wide the boxes of each stage will be, so that their content can be wrapped and measured first. */
export function boxWidths(width: number, options: Options): ReadonlyMap<NodeStage, number> {
  if (width >= wide) return columnWidths(width, options);
  return new Map(options.stages.map((stage) => [stage, stackWidth(width)]));
}

/**
 * Places the boxes of a chain: in columns from upstream to downstream where there is room, else in one column.
 * @throws where a link names an unknown box
 */
export function layOut({ boxes, links, width }: Input): Layout {
  const known = new Set(boxes.map(({ id }) => id));
  const lost = links.find(({ from, to }) => !known.has(from) || !known.has(to));
  if (lost) throw new Error(`unknown box: ${known.has(lost.from) ? lost.to : lost.from}. A link needs both its boxes.`);
  return width >= wide ? layColumns({ boxes, links, width }) : layStack({ boxes, links, width });
}
