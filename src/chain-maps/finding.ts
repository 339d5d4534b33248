import type { Lang, Text, Context, Data } from "../model/types.ts";
import { scopeName, type ChainView } from "./chain-view.ts";
import { nodeStatuses, nodeStatusWords, stands, type NodeStatus } from "./nodes.ts";

/** How many nodes of a view have each status. */
export function statusCounts({ nodes }: Pick<ChainView, "nodes">): Readonly<Record<NodeStatus, number>> {
  const of = (status: NodeStatus) => nodes.filter((node) => node.status === status).length;
  return Object.fromEntries(nodeStatuses.map((status) => [status, of(status)])) as Record<NodeStatus, number>;
}

/** The headline of a view, counted from what it shows. */
export function finding(view: ChainView, data: Data): Text {
  const counts = statusCounts(view);
  const total = view.nodes.length;
  const standing = view.nodes.filter(({ status }) => stands(status)).length;
  const told = total - counts.unreported;
  const heads: Text = {
    zh: `${scopeName(view.scope, data).zh}${view.chain.zh}链`,
    en: `${view.chain.en} in ${scopeName(view.scope, data).en}`,
  };
  if (view.view === "panorama") {
    if (standing === 0)
      return withHead(heads, {
        zh: `${total}个环节，报道里没有一个已经落地`,
        en: `the reports have none of ${total} links in place`,
      });
    return withHead(heads, {
      zh: `${total}个环节，报道说已落地的有${standing}个`,
      en: `the reports have ${standing} of ${total} links in place`,
    });
  }
  if (view.view === "prospect") {
    if (told === 0)
      return withHead(
        heads,
        view.unplaced.length > 0
          ? {
              zh: `报道只说到整条链，没有说到${total}个环节里的哪一个`,
              en: `the reports speak of the chain and of none of its ${total} links`,
            }
          : { zh: `${total}个环节，报道一个也没有说到`, en: `the reports name none of ${total} links` },
      );
    const rest = told - standing;
    if (rest === 0)
      return withHead(heads, {
        zh: `${total}个环节，报道说到${told}个，都已落地`,
        en: `the reports name ${told} of ${total} links, all in place`,
      });
    if (standing === 0)
      return withHead(heads, {
        zh: `${total}个环节，报道说到${told}个，都还在签约或招引`,
        en: `the reports name ${told} of ${total} links, all still signed or sought`,
      });
    return withHead(heads, {
      zh: `${total}个环节，报道说到${told}个：${standing}个已落地，${rest}个还在签约或招引`,
      en: `the reports name ${told} of ${total} links: ${standing} in place, ${rest} signed or sought`,
    });
  }
  const openings = view.nodes.filter(({ opening, status }) => opening && status === "unreported").length;
  const asked = counts.sought + counts.gap;
  const parts: Text[] = [
    ...(asked > 0 ? [{ zh: `报道要招${asked}个环节`, en: `the reports seek ${asked} ${links(asked)}` }] : []),
    ...(openings > 0
      ? [
          {
            zh: `${openings}个环节未见报道而上下游已有`,
            en: `${openings} unreported ${links(openings)} with neighbours in place`,
          },
        ]
      : []),
  ];
  if (parts.length === 0)
    return withHead(heads, { zh: "报道没有指出要招哪个环节", en: "the reports point to no link" });
  return withHead(heads, {
    zh: parts.map(({ zh }) => zh).join("，另有"),
    en: parts.map(({ en }) => en).join("; "),
  });
}

const links = (count: number) => (count === 1 ? "link" : "links");

function withHead(head: Text, { zh, en }: Text): Text {
  return { zh: `${head.zh}：${zh}`, en: `${head.en}: ${en}` };
}

/** A view in words: each status with its nodes, as an alternative text of some 400 characters at most. */
export function describeView(view: ChainView, { data, lang }: Context): string {
  const texts = [6, 4, 2, 0].map((most) => listStatuses(view, { lang, most }));
  const head = lang === "zh" ? `产业链图。${finding(view, data).zh}。` : `Chain map. ${finding(view, data).en}. `;
  const fitting = texts.find((text) => head.length + text.length <= 400) ?? texts.at(-1) ?? "";
  return (head + fitting).trim();
}

function listStatuses({ nodes }: ChainView, { lang, most }: { lang: Lang; most: number }): string {
  const parts = nodeStatuses.flatMap((status) => {
    const names = nodes.filter((node) => node.status === status).map(({ node }) => node[lang]);
    if (names.length === 0) return [];
    const words = nodeStatusWords[status][lang];
    const count = lang === "zh" ? `${words}${names.length}个` : `${names.length} ${words}`;
    if (most === 0 || status === "unreported" || names.length > most) return [count];
    return [lang === "zh" ? `${words}：${names.join("、")}` : `${words}: ${names.join(", ")}`];
  });
  return lang === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;
}
