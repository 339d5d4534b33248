import { joinTexts } from "../../../model/join-texts.ts";
import type { Text, VentureStage } from "../../../model/types.ts";
import { isInScope, scopeCode } from "../../../chain-maps/chain-view.ts";
import { presences, presencesOn, type Presence } from "../../../chain-maps/presence.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { named, printed, type Compute } from "./statement.ts";

const stages: readonly VentureStage[] = ["sought", "in-talks", "agreed", "named", "cooperating"];
const noChain: Text = { zh: "未说产业链", en: "no chain stated" };
const nothing: Text = { zh: "", en: "" };

/** Firms, associations and chambers that are courted, in talks or bound by an agreement: on the chain, then on none. */
export const associatedClients: Compute = (chain, { scope, data }) => {
  const courted = (venture: Presence) =>
    venture.company !== "" && venture.stage.some((stage) => stages.includes(stage));
  const onChain = presencesOn(chain.id, { scope, data }).filter(courted);
  const isWanted = ({ chain: own, place }: Pick<Presence, "chain" | "place">) =>
    own === "" && isInScope(place, { scope, data });
  const onNone = presences(data, { isWanted }).filter(courted);
  return [...onChain, ...onNone].map((venture) => {
    const told = stageAndSize([venture], { here: scopeCode(scope, data), data });
    const finding = joinTexts([told, venture.chain === "" ? noChain : nothing], { zh: "，", en: ", " });
    return printed([venture], { subject: named(venture), finding, data });
  });
};
