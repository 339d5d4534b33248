import type { Text, Venture } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { ventureStageWords } from "../../../chain-maps/venture-words.ts";
import { named, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

const stages: ReadonlySet<Venture["stage"]> = new Set<Venture["stage"]>(["sought", "in-talks", "agreed"]);
const noChain: Text = { zh: "，报道没有说产业链", en: ", no chain told" };
const nothing: Text = { zh: "", en: "" };

/** Firms, associations and chambers that are courted, in talks or bound by an agreement: on the chain, then on none. */
export const associatedClients: Compute = (chain, { scope, data }) => {
  const courted = (venture: Venture) => venture.company !== "" && stages.has(venture.stage);
  const onChain = venturesOn(chain.id, { scope, data }).filter(courted);
  const onNone = data.ventures.filter(
    (venture) =>
      venture.chain === "" &&
      courted(venture) &&
      isPartOf(venture.place, { of: scopeCode(scope, data), places: data.places }),
  );
  return [...onChain, ...onNone].map((venture) => {
    const words = ventureStageWords[venture.stage];
    const tail = venture.chain === "" ? noChain : nothing;
    return {
      subject: named(venture),
      node: nodeOf(venture, data),
      finding: { zh: words.zh + tail.zh, en: words.en + tail.en },
      basis: "printed",
      evidence: [venture],
    };
  });
};
