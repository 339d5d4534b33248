import type { Venture, VentureStage } from "../../../model/types.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { isUp, nodeStatus, nodeStatuses, statusOf } from "../../../chain-maps/nodes.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { named, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

/** The less, the further the ventures have come as stated; what is not stated comes after what is. */
const rank = (ventures: readonly Venture[]) => nodeStatuses.indexOf(nodeStatus(ventures).status);

/** Who has agreed to something is an associated client. */
const cameIn: ReadonlySet<VentureStage> = new Set(["signed", "brought-in"]);

/** Firms that stand on the chain, have signed or were brought in, apart by link, the furthest step first. */
export const keyFirms: Compute = (chain, { scope, data }) => {
  const own = venturesOn(chain.id, { scope, data }).filter(
    (venture) => venture.company !== "" && (isUp(statusOf(venture)) || venture.stage.some((one) => cameIn.has(one))),
  );
  const firms = [...Map.groupBy(own, ({ company, node }) => `${company} ${node}`).values()];
  return firms
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((steps) => {
      const ventures = steps.toSorted((a, b) => rank([a]) - rank([b]));
      const [first] = ventures;
      if (!first) return [];
      return [
        {
          subject: named(first),
          node: nodeOf(first, data),
          finding: stageAndSize(ventures, { here: scopeCode(scope, data), data }),
          basis: "printed",
          evidence: ventures,
        },
      ];
    });
};
