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
  const place = scopeName(view.scope, data);
  const { zh, en } = { panorama: whatStands, prospect: whatIsTold, directions: whatIsSought }[view.view](view);
  return { zh: `${place.zh}${view.chain.zh}链：${zh}`, en: `${view.chain.en} in ${place.en}: ${en}` };
}

const standingIn = ({ nodes }: ChainView): number => nodes.filter(({ status }) => stands(status)).length;

function whatStands(view: ChainView): Text {
  const [total, standing] = [view.nodes.length, standingIn(view)];
  return standing === 0
    ? { zh: `${total}个环节，报道里没有一个已经落地`, en: `the reports have none of ${total} links set up` }
    : {
        zh: `${total}个环节，报道说已落地的有${standing}个`,
        en: `the reports have ${standing} of ${total} links set up`,
      };
}

function whatIsTold(view: ChainView): Text {
  const [total, standing] = [view.nodes.length, standingIn(view)];
  const told = total - statusCounts(view).unreported;
  const rest = told - standing;
  if (told === 0)
    return view.unplaced.length > 0
      ? {
          zh: `报道只说到整条链，没有说到${total}个环节里的哪一个`,
          en: `the reports speak of the chain and of none of its ${total} links`,
        }
      : { zh: `${total}个环节，报道一个也没有说到`, en: `the reports name none of ${total} links` };
  const [zh, en] = [`${total}个环节，报道说到${told}个`, `the reports name ${told} of ${total} links`];
  if (rest === 0) return { zh: `${zh}，都已落地`, en: `${en}, all set up` };
  if (standing === 0) return { zh: `${zh}，都还在签约或招引`, en: `${en}, all still signed or sought` };
  return {
    zh: `${zh}：${standing}个已落地，${rest}个还在签约或招引`,
    en: `${en}: ${standing} set up, ${rest} signed or sought`,
  };
}

function whatIsSought(view: ChainView): Text {
  const { sought, gap } = statusCounts(view);
  const asked = sought + gap;
  const openings = view.nodes.filter(({ opening, status }) => opening && status === "unreported").length;
  const links = (count: number) => (count === 1 ? "link" : "links");
  const [seek, open] = [`the reports seek ${asked} ${links(asked)}`, `${openings} unreported ${links(openings)}`];
  const zh = [asked > 0 && `报道要招${asked}个环节`, openings > 0 && `${openings}个环节未见报道而上下游已有`];
  const en = [asked > 0 && seek, openings > 0 && `${open} with neighbours set up`];
  return {
    zh: zh.filter(Boolean).join("，另有") || "报道没有指出要招哪个环节",
    en: en.filter(Boolean).join("; ") || "the reports point to no link",
  };
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
