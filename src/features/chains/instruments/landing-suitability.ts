import { placeOf } from "../../../model/lookup.ts";
import type { ChainNode, Data, Text, Venture } from "../../../model/types.ts";
import { chainView, venturesOn } from "../../../chain-maps/chain-view.ts";
import { doubtsOf } from "../../../chain-maps/doubt.ts";
import { isUp, neighbours, nodesOf, nodeStatus, statusOf } from "../../../chain-maps/nodes.ts";
import { markedStatus, withDoubt } from "../../../chain-maps/node-status-words.ts";
import { hereWords, placeNames } from "./place-names.ts";
import { joined, named, nodeName, type Compute, type Statement } from "./statement.ts";

const list: Text = { zh: "、", en: ", " };

/**
 * For each node on which nothing is up in the place: how its inputs and outlets are, by the reports, each marked as
 * anywhere else; then the parks that the reports name for the chain.
 */
export const landingSuitability: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const up = (from: readonly Venture[]) => from.filter((venture) => isUp(statusOf(venture)));
  const here = up(venturesOn(chain.id, { scope, data }));
  const region = up(venturesOn(chain.id, { scope: "region", data }));
  const words = hereWords(scope).here;
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
    if (own.length > 0) {
      const { zh, en } = markedStatus({ ...nodeStatus(own), ventures: own });
      return {
        ...told,
        finding: { zh: `${words.zh}：${zh}`, en: `${words.en}: ${en}` },
        evidence: own,
      };
    }
    if (elsewhere.length > 0) {
      const { zh, en } = byPlace(elsewhere, data);
      return {
        ...told,
        finding: {
          zh: `报道没有这样说${words.zh}；${zh}`,
          en: `not said of what is ${words.en}; ${en}`,
        },
        evidence: elsewhere,
      };
    }
    return {
      ...told,
      finding: { zh: "报道没有说区内哪里已有", en: "the reports have it standing nowhere in the region" },
      evidence: [],
    };
  };
  const empty = chainView(chain, { scope, view: "prospect", data }).nodes.filter(({ status }) => !isUp(status));
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

/** Where something is up, each place with how that is known: `乌海市：已有、落地或在建（据推断）`. */
function byPlace(ventures: readonly Venture[], data: Data): Text {
  const parts = [...Map.groupBy(ventures, ({ place }) => place).values()].map((own) =>
    joined(
      [placeNames(own, { data, before: { zh: "", en: "" } }), markedStatus({ ...nodeStatus(own), ventures: own })],
      {
        zh: "：",
        en: ": ",
      },
    ),
  );
  return joined(parts, { zh: "；", en: "; " });
}

/** Whether a report calls a project a park or zone, though it has no place of its own here. */
const isParkByName = ({ project }: Venture): boolean => /园区|产业园|开发区|集中区/.test(project);

function parks(ventures: readonly Venture[], data: Data): Statement[] {
  const inParks = ventures.filter((venture) => placeOf(venture.place, data).level === "park" || isParkByName(venture));
  const subject = { zh: "园区", en: "Parks" };
  const nameIn = (venture: Venture): Text =>
    isParkByName(venture) ? { zh: venture.project, en: venture.project_en } : named(venture);
  if (inParks.length === 0) {
    const finding = { zh: "报道没有为这条链点名园区", en: "the reports name no park for this chain" };
    return [{ subject, finding, basis: "printed", evidence: [] }];
  }
  return [...Map.groupBy(inParks, ({ place }) => place)].map(([place, own]) => {
    const { zh, en } = withDoubt(joined(own.map(nameIn), list), doubtsOf(own.map(({ confidence }) => confidence)));
    const where = placeOf(place, data);
    return {
      subject,
      finding: { zh: `${where.zh}：${zh}`, en: `${where.en}: ${en}` },
      basis: "printed",
      evidence: own,
    };
  });
}
