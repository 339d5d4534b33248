import type { Text, Venture, VentureStage } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { joined, named, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

const stages: readonly VentureStage[] = ["sought", "in-talks", "agreed", "named", "cooperating"];
const noChain: Text = { zh: "未说产业链", en: "no chain stated" };
const nothing: Text = { zh: "", en: "" };

/** Firms, associations and chambers that are courted, in talks or bound by an agreement: on the chain, then on none. */
export const associatedClients: Compute = (chain, { scope, data }) => {
  const courted = (venture: Venture) => venture.company !== "" && venture.stage.some((stage) => stages.includes(stage));
  const onChain = venturesOn(chain.id, { scope, data }).filter(courted);
  const onNone = data.ventures.filter(
    (venture) =>
      venture.chain === "" &&
      courted(venture) &&
      isPartOf(venture.place, { of: scopeCode(scope, data), places: data.places }),
  );
  return [...onChain, ...onNone].map((venture) => {
    return {
      subject: named(venture),
      node: nodeOf(venture, data),
      finding: joined(
        [stageAndSize([venture], { here: venture.place, data }), venture.chain === "" ? noChain : nothing],
        { zh: "，", en: ", " },
      ),
      basis: "printed",
      evidence: [venture],
    };
  });
};
