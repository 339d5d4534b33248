import type { NodeStage } from "../../../src/model/types.ts";
import { knownNodes } from "../known-nodes.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

const order: readonly NodeStage[] = ["upstream", "midstream", "downstream", "use"];

// Equipment serves every stage and so stands beside the order.
const runsBack = (from: RowOf<"nodes">, to: RowOf<"nodes">) =>
  from.stage !== "equipment" && to.stage !== "equipment" && order.indexOf(from.stage) > order.indexOf(to.stage);

/** A link runs within a stage or to a later one. */
export function checkStageOrder({ nodes }: Tables): Fault[] {
  return [...knownNodes({ nodes }).values()].flatMap((chain) =>
    [...chain.values()].flatMap((row) =>
      row.feeds.flatMap((id) => {
        const to = chain.get(id);
        if (!to || !runsBack(row, to)) return [];
        const message = `link against the stages: ${row.stage} to ${to.stage} ${id}. The order is ${order.join(", ")}`;
        return [fault(row, { column: "feeds", message })];
      }),
    ),
  );
}
