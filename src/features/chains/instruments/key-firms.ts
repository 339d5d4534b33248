import type { Venture } from "../../../model/types.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { nodeStatus, nodeStatuses, stands, statusOf } from "../../../chain-maps/nodes.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { named, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

/** The less, the further the ventures have come as stated; what is not stated comes after what is. */
const rank = (ventures: readonly Venture[]) => nodeStatuses.indexOf(nodeStatus(ventures).status);

/** Firms that stand on the chain or have signed, each with its furthest step first. */
export const keyFirms: Compute = (chain, { scope, data }) => {
  const own = venturesOn(chain.id, { scope, data }).filter(
    (venture) => venture.company !== "" && (stands(statusOf(venture)) || statusOf(venture) === "signed"),
  );
  const firms = [...Map.groupBy(own, ({ company }) => company).values()];
  return firms
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((steps) => {
      const ventures = steps.toSorted((a, b) => rank([a]) - rank([b]));
      const [first] = ventures;
      if (!first) return [];
      const on = ventures.map((venture) => nodeOf(venture, data)).find((node) => node !== undefined);
      return [
        {
          subject: named(first),
          node: on,
          finding: stageAndSize(ventures, { here: scopeCode(scope, data), data }),
          basis: "printed",
          evidence: ventures,
        },
      ];
    });
};
