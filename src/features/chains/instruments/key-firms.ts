import type { VentureStage } from "../../../model/types.ts";
import { scopeCode } from "../../../chain-maps/chain-view.ts";
import { presencesOn, type Presence } from "../../../chain-maps/presence.ts";
import { isUp, nodeStatus, nodeStatuses, statusOf } from "../../../chain-maps/nodes.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { named, printed, type Compute } from "./statement.ts";

/** The less, the further the ventures have come as stated; what is not stated comes after what is. */
const rank = (ventures: readonly Presence[]) => nodeStatuses.indexOf(nodeStatus(ventures).status);

/** Who has agreed to something is an associated client. */
const cameIn: ReadonlySet<VentureStage> = new Set(["signed", "brought-in"]);

/** Firms that stand on the chain, have signed or were brought in, apart by link, the furthest step first. */
export const keyFirms: Compute = (chain, { scope, data }) => {
  const own = presencesOn(chain.id, { scope, data }).filter(
    (venture) => venture.company !== "" && (isUp(statusOf(venture)) || venture.stage.some((one) => cameIn.has(one))),
  );
  const firms = [...Map.groupBy(own, ({ company, node }) => `${company} ${node}`).values()];
  return firms
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((steps) => {
      const [first, ...rest] = steps.toSorted((a, b) => rank([a]) - rank([b]));
      if (!first) return [];
      const finding = stageAndSize([first, ...rest], { here: scopeCode(scope, data), data });
      return printed([first, ...rest], { subject: named(first), finding, data });
    });
};
