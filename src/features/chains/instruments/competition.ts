import { shortMentionWords } from "../../../i18n/mention-words.ts";
import type { Text } from "../../../model/types.ts";
import { chainView, isInScope } from "../../../chain-maps/chain-view.ts";
import { presencesOn, type Presence } from "../../../chain-maps/presence.ts";
import { placeNames } from "./place-names.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { nodeName, type Compute, type Statement } from "./statement.ts";

const noneElsewhere: Text = {
  zh: "区内他处没有归到这一环的内容",
  en: "nothing filed on this link elsewhere in the region",
};

/** For each node that the place has, seeks or could fill: who else in the region has it, how far and how large. */
export const competition: Compute = (chain, { scope, data }) => {
  const region = presencesOn(chain.id, { scope: "region", data });
  const isHere = ({ place }: Presence) => scope !== "region" && isInScope(place, { scope, data });
  return chainView(chain, { scope, view: "directions", data })
    .nodes.filter(({ ventures, opening }) => ventures.length > 0 || opening)
    .flatMap(({ node }): Statement[] => {
      const others = region.filter((venture) => venture.node === node.id && !isHere(venture));
      const told = { subject: nodeName(node), node, basis: "derived" } as const;
      if (others.length === 0)
        return [{ ...told, finding: scope === "region" ? shortMentionWords.silent : noneElsewhere, evidence: [] }];
      return [...Map.groupBy(others, ({ place }) => place)].map(([place, own]) => {
        const { zh, en } = placeNames(own, { data });
        const far = stageAndSize(own, { here: place, named: true, data });
        return { ...told, finding: { zh: `${zh}：${far.zh}`, en: `${en}: ${far.en}` }, evidence: own };
      });
    });
};
