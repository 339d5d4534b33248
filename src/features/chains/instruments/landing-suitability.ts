import { joinTexts } from "../../../model/join-texts.ts";
import { placeOf } from "../../../model/lookup.ts";
import type { ChainNode, Data, Text } from "../../../model/types.ts";
import { chainView, type Scope } from "../../../chain-maps/chain-view.ts";
import { presencesOn, saysOf, toldOf, type Presence } from "../../../chain-maps/presence.ts";
import { doubtsOf } from "../../../chain-maps/doubt.ts";
import { isSaidUp, isUp, neighbours, nodesOf, statusOf, upWords } from "../../../chain-maps/nodes.ts";
import { kinWords, toldElsewhere } from "../../../chain-maps/kindred.ts";
import { beyondTold, markedStatus, withDoubt } from "../../../chain-maps/node-status-words.ts";
import { hereWords, placeNames } from "./place-names.ts";
import { named, nodeName, type Compute, type Statement } from "./statement.ts";

const list: Text = { zh: "、", en: ", " };

/**
 * For each node on which nothing is up in the place: how its inputs and outlets are, by the sources, each marked as
 * anywhere else; then the parks that the sources name for the chain.
 */
export const landingSuitability: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const up = (from: readonly Presence[]) => from.filter((venture) => isUp(statusOf(venture)));
  const here = up(presencesOn(chain.id, { scope, data }));
  const region = up(presencesOn(chain.id, { scope: "region", data }));
  const words = hereWords(scope).here;
  const kinUp = (node: ChainNode, where: Scope) =>
    toldElsewhere(node, { scope: where, data }).filter(({ ventures }) => up(ventures).length > 0);
  const speakOf = (
    node: ChainNode,
    { subject, relation }: { subject: ChainNode; relation: "input" | "outlet" },
  ): Statement => {
    const own = here.filter((venture) => venture.node === node.id);
    const elsewhere = region.filter((venture) => venture.node === node.id);
    const about = { subject: nodeName(subject), node: subject, neighbour: { node, relation } };
    const told = { ...about, basis: "derived" } as const;
    if (own.length > 0) {
      return { ...told, finding: joinTexts([words, statusOn(own)], { zh: "：", en: ": " }), evidence: own };
    }
    const kin = kinUp(node, "region");
    if (elsewhere.length + kin.length > 0) {
      const none = { zh: `${words.zh}没有这样的内容`, en: `nothing filed says so of what is ${words.en}` };
      const own =
        elsewhere.length === 0 ? [] : [...(kinUp(node, scope).length > 0 ? [] : [none]), byPlace(elsewhere, data)];
      const each = kin.map((one) => kinWords(one, byPlace(up(one.ventures), data)));
      const evidence = [...elsewhere, ...kin.flatMap((one) => up(one.ventures))];
      return { ...told, finding: joinTexts([...own, ...each], { zh: "；", en: "; " }), evidence };
    }
    return {
      ...told,
      finding: {
        zh: `没有归到这一环、说区内哪里${upWords.zh}的内容`,
        en: `nothing filed on this link has it ${upWords.en} anywhere in the region`,
      },
      evidence: [],
    };
  };
  const empty = chainView(chain, { scope, view: "prospect", data }).nodes.filter(
    ({ ventures }) => !isSaidUp(saysOf(ventures)),
  );
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
          zh: `所读的不足以分析：没有说它的上下游哪里${upWords.zh}`,
          en: `what was read does not suffice: none of its neighbours is said to be ${upWords.en}`,
        },
        basis: "derived",
        evidence: [],
      },
    ];
  });
  return [...analysed, ...parks(presencesOn(chain.id, { scope, data }), data)];
};

function statusOn(ventures: readonly Presence[]): Text {
  const told = toldOf(ventures);
  return joinTexts([markedStatus(told), beyondTold(told)], { zh: "，", en: ", " });
}

/** Where something is up, each place with how that is known: `乌海市：已有、落地或在建（据推断）`. */
function byPlace(ventures: readonly Presence[], data: Data): Text {
  const parts = [...Map.groupBy(ventures, ({ place }) => place).values()].map((own) =>
    joinTexts([placeNames(own, { data }), statusOn(own)], { zh: "：", en: ": " }),
  );
  return joinTexts(parts, { zh: "；", en: "; " });
}

/** Whether a source calls a project itself a park or zone, not what serves one; it may have no place of its own. */
const isParkByName = ({ project }: Presence): boolean =>
  /(?:园区?|开发区|集中区)(?:项目)?(?:）|（.*）)?$/.test(project);

function parks(ventures: readonly Presence[], data: Data): Statement[] {
  const inParks = ventures.filter((venture) => placeOf(venture.place, data).level === "park" || isParkByName(venture));
  const subject = { zh: "园区", en: "Parks" };
  const nameIn = (venture: Presence): Text =>
    isParkByName(venture) ? { zh: venture.project, en: venture.project_en } : named(venture);
  if (inParks.length === 0) {
    const finding = {
      zh: "这条链的企业和项目，没有归到园区的",
      en: "no firm or project of this chain is filed in a park",
    };
    return [{ subject, finding, basis: "printed", evidence: [] }];
  }
  return [...Map.groupBy(inParks, ({ place }) => place)].map(([place, own]) => {
    const { zh, en } = joinTexts(firmsIn(own, nameIn), list);
    const where = placeOf(place, data);
    const finding = { zh: `${where.zh}：${zh}`, en: `${where.en}: ${en}` };
    return { subject, finding, basis: "printed", evidence: own };
  });
}

/** Each name once, with the doubt that all its rows there carry. */
function firmsIn(own: readonly Presence[], nameIn: (venture: Presence) => Text): readonly Text[] {
  return [...Map.groupBy(own, (venture) => nameIn(venture).zh).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const sure = [first, ...more].flatMap(({ says }) => says).map(({ confidence }) => confidence);
    return withDoubt(nameIn(first), doubtsOf(sure.includes("stated") ? [] : sure));
  });
}
