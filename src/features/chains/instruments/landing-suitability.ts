import { placeOf } from "../../../model/lookup.ts";
import type { ChainNode, Venture } from "../../../model/types.ts";
import { chainView, venturesOn } from "../../../chain-maps/chain-view.ts";
import { neighbours, nodesOf, stands, statusOf } from "../../../chain-maps/nodes.ts";
import { placeNames } from "./place-names.ts";
import { named, nodeName, type Compute, type Statement } from "./statement.ts";

/**
 * For each node on which nothing stands in the place: where its inputs and outlets stand, by the reports; then the
 * parks that the reports name for the chain.
 */
export const landingSuitability: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const standing = (from: readonly Venture[]) => from.filter((venture) => stands(statusOf(venture)));
  const here = standing(venturesOn(chain.id, { scope, data }));
  const region = standing(venturesOn(chain.id, { scope: "region", data }));
  const speakOf = (
    node: ChainNode,
    { subject, relation }: { subject: ChainNode; relation: "input" | "outlet" },
  ): Statement => {
    const own = here.filter((venture) => venture.node === node.id);
    const elsewhere = region.filter((venture) => venture.node === node.id);
    const told = {
      subject: nodeName(subject),
      node: subject,
      neighbour: { node, relation },
      basis: "derived",
    } as const;
    if (own.length > 0)
      return { ...told, finding: { zh: "报道说本地已有", en: "standing here, by the reports" }, evidence: own };
    if (elsewhere.length > 0) {
      const finding = placeNames(elsewhere, {
        data,
        before: {
          zh: "报道没有说本地已有；区内他处已有：",
          en: "not said of here; standing elsewhere in the region: ",
        },
      });
      return { ...told, finding, evidence: elsewhere };
    }
    return {
      ...told,
      finding: { zh: "报道没有说区内哪里已有", en: "the reports have it standing nowhere in the region" },
      evidence: [],
    };
  };
  const empty = chainView(chain, { scope, view: "prospect", data }).nodes.filter(({ status }) => !stands(status));
  const analysed = empty.flatMap(({ node }): Statement[] => {
    const { inputs, outlets } = neighbours(node, { nodes });
    const statements = [
      ...inputs.map((other) => speakOf(other, { subject: node, relation: "input" })),
      ...outlets.map((other) => speakOf(other, { subject: node, relation: "outlet" })),
    ];
    if (statements.some(({ evidence }) => evidence.length > 0)) return statements;
    return [
      {
        subject: nodeName(node),
        node,
        finding: {
          zh: "报道不足以分析：没有说它的上下游哪里已有",
          en: "the reports do not suffice: they have none of its neighbours standing",
        },
        basis: "derived",
        evidence: [],
      },
    ];
  });
  return [...analysed, ...parks(venturesOn(chain.id, { scope, data }), data)];
};

function parks(ventures: readonly Venture[], data: Parameters<Compute>[1]["data"]): Statement[] {
  const inParks = ventures.filter(({ place }) => placeOf(place, data).level === "park");
  const subject = { zh: "园区", en: "Parks" };
  if (inParks.length === 0) {
    const finding = {
      zh: "本站所读的报道未提到这条链的园区",
      en: "parks for this chain are not mentioned in what was read",
    };
    return [{ subject, finding, basis: "printed", evidence: [] }];
  }
  return [...Map.groupBy(inParks, ({ place }) => place)].map(([place, own]) => {
    const { zh, en } = placeOf(place, data);
    const names = own.map(named);
    const list = (lang: "zh" | "en", between: string) => [...new Set(names.map((name) => name[lang]))].join(between);
    return {
      subject,
      finding: { zh: `${zh}：${list("zh", "、")}`, en: `${en}: ${list("en", ", ")}` },
      basis: "printed",
      evidence: own,
    };
  });
}
