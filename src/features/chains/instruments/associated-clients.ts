import type { Text, Venture, VentureStage } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { ventureStagesWords } from "../../../chain-maps/venture-words.ts";
import { named, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

const stages: readonly VentureStage[] = ["sought", "in-talks", "agreed", "named", "cooperating"];
const noChain: Text = { zh: "，未说产业链", en: ", no chain stated" };
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
    const tail = venture.chain === "" ? noChain : nothing;
    return {
      subject: named(venture),
      node: nodeOf(venture, data),
      finding: {
        zh: ventureStagesWords(venture, "zh") + tail.zh,
        en: ventureStagesWords(venture, "en") + tail.en,
      },
      basis: "printed",
      evidence: [venture],
    };
  });
};
