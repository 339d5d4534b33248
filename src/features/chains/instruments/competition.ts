import type { Venture } from "../../../model/types.ts";
import { isPartOf } from "../../../model/places.ts";
import { chainView, scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { placeNames } from "./place-names.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { nodeName, type Compute, type Statement } from "./statement.ts";

/** For each node that the place has, seeks or could fill: who else in the region has it, how far and how large. */
export const competition: Compute = (chain, { scope, data }) => {
  const region = venturesOn(chain.id, { scope: "region", data });
  const isHere = ({ place }: Venture) =>
    scope !== "region" && isPartOf(place, { of: scopeCode(scope, data), places: data.places });
  return chainView(chain, { scope, view: "directions", data })
    .nodes.filter(({ ventures, opening }) => ventures.length > 0 || opening)
    .flatMap(({ node }): Statement[] => {
      const others = region.filter((venture) => venture.node === node.id && !isHere(venture));
      const told = { subject: nodeName(node), node, basis: "derived" } as const;
      if (others.length === 0)
        return [
          {
            ...told,
            finding: {
              zh: scope === "region" ? "报道未提到哪里有" : "报道未提到区内他处有",
              en: scope === "region" ? "the reports name no place" : "the reports name no other place in the region",
            },
            evidence: [],
          },
        ];
      return [...Map.groupBy(others, ({ place }) => place)].map(([place, own]) => {
        const { zh, en } = placeNames(own, { data, before: { zh: "", en: "" } });
        const far = stageAndSize(own, { here: place, data });
        return { ...told, finding: { zh: `${zh}：${far.zh}`, en: `${en}: ${far.en}` }, evidence: own };
      });
    });
};
