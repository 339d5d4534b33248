import { counted, plural } from "../model/plural.ts";
import { mentionWords } from "../i18n/mention-words.ts";
import type { Lang, Text, Context, Data, Venture } from "../model/types.ts";
import { scopeName, viewWords, type ChainView, type NodeView } from "./chain-view.ts";
import { doubtsOf } from "./doubt.ts";
import { nodeStatuses, isUp, stands, statusesOf, type NodeStatus } from "./nodes.ts";
import { heldWords, markedStatus, tellingOf, withDoubt } from "./node-status-words.ts";

type Nodes = Pick<ChainView, "nodes">;

/** How many nodes of a view a report states to have each status; what is not mentioned counts as such. */
export function statusCounts({ nodes }: Nodes): Readonly<Record<NodeStatus, number>> {
  const of = (status: NodeStatus) => nodes.filter((node) => node.status === status && !isDoubtful(node)).length;
  return Object.fromEntries(nodeStatuses.map((status) => [status, of(status)])) as Record<NodeStatus, number>;
}

/** The nodes of which something is told that is not stated: inferred, or read off a photograph. */
export function doubtfulNodes({ nodes }: Nodes): readonly NodeView[] {
  return nodes.filter(isDoubtful);
}

/** How many those are, in words: `另有2个据图片`; empty where there is none. */
export function doubtfulWords(view: Nodes): Text {
  const found = doubtfulNodes(view);
  const why = doubtsOf(found.map(({ certainty }) => certainty));
  if (found.length === 0) return nothing;
  return { zh: `另有${found.length}个${why.zh}`, en: `${found.length} more ${why.en}` };
}

/** The headline of a view, counted from what the reports state; what is less than stated is told apart. */
export function finding(view: ChainView, data: Data): Text {
  const place = scopeName(view.scope, data);
  const { zh, en } = { panorama: whatStands, prospect: whatIsTold, directions: whatIsSought }[view.view](view);
  return { zh: `${place.zh}${view.chain.zh}链：${zh}`, en: `${view.chain.en} in ${place.en}: ${en}` };
}

/** The headline where the counts stand beside it: of how many links the reports speak, and no more. */
export function briefFinding(view: ChainView, data: Data): Text {
  const place = scopeName(view.scope, data);
  const { zh, en } = view.mention === "silent" ? silence(view) : howManyAreTold(view);
  return { zh: `${place.zh}${view.chain.zh}链：${zh}`, en: `${view.chain.en} in ${place.en}: ${en}` };
}

/** The title of a view's page: which of the three maps it is, and its headline, for they may all say the same. */
export function viewTitle(view: ChainView, data: Data): Text {
  const [{ zh, en }, map] = [finding(view, data), viewWords[view.view]];
  return { zh: `${map.zh} · ${zh}`, en: `${map.en} · ${en}` };
}

const isDoubtful = ({ certainty }: NodeView): boolean => certainty !== undefined && certainty !== "stated";

/** The words of statuses that occur, as one: `投产、签约`. */
function either(found: readonly NodeStatus[], ventures: readonly Venture[] = []): Text {
  const words = nodeStatuses.filter((status) => found.includes(status)).map((status) => heldWords(status, ventures));
  return { zh: words.map(({ zh }) => zh).join("、"), en: words.map(({ en }) => en).join(", ") };
}

const links = (count: number) => plural(count, { noun: "link" });
const up = nodeStatuses.filter(isUp);
const sought: readonly NodeStatus[] = ["gap", "sought"];

const nothing: Text = { zh: "", en: "" };

/** A clause with what follows it: `…，另有…，…`. */
function withMore(first: Text, more: readonly Text[]): Text {
  const told = more.filter(({ zh }) => zh !== "");
  const of = (lang: Lang, between: string) => told.map((part) => part[lang]).join(between);
  return {
    zh: [first.zh, of("zh", "，")].filter(Boolean).join("，另有"),
    en: [first.en, of("en", "; ")].filter(Boolean).join("; "),
  };
}

function joinedParts(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join("，"), en: parts.map(({ en }) => en).join("; ") };
}

/** Nothing of a chain is mentioned: the same in every view. */
function silence({ nodes }: Nodes): Text {
  return {
    zh: `${nodes.length}个环节，${mentionWords.silent.zh}`,
    en: `${nodes.length} ${links(nodes.length)}, ${mentionWords.silent.en}`,
  };
}

function whatStands(view: ChainView): Text {
  if (view.mention === "silent") return silence(view);
  const total = view.nodes.length;
  const told = view.nodes.filter(({ status }) => isUp(status));
  const stated = told.filter((node) => !isDoubtful(node));
  const filled = stated.filter(({ status }) => !stands(status));
  const clear = stated.filter(({ status }) => stands(status));
  const words = either(clear.map(({ status }) => status));
  const doubtful = groupParts(told.filter(isDoubtful));
  if (clear.length === 0 && doubtful.length > 0) {
    const own: Text = {
      zh: "图片和推断之外，报道没有明说哪个环节已有",
      en: "outside photographs and our inference none is stated to stand",
    };
    const { zh, en } = joinedParts(doubtful);
    return withMore({ zh: `${total}个环节，${zh}；${own.zh}`, en: `of ${total} ${links(total)}, ${en}; ${own.en}` }, [
      ...groupParts(filled),
      unplacedPart(view.unplaced, up),
    ]);
  }
  const first =
    clear.length === 0
      ? {
          zh: `${total}个环节，报道没有明说哪个环节已投产、落地、在建或已有产能`,
          en: `no report states that any of ${total} links operates, exists, is set up or under construction`,
        }
      : {
          zh: `${total}个环节，报道说${words.zh}的有${clear.length}个`,
          en: `${clear.length} of ${total} ${links(total)} ${words.en}, as the reports state`,
        };
  const more = [...groupParts(filled), ...doubtful, unplacedPart(view.unplaced, up)];
  return withMore(first, more);
}

interface Unit {
  zh: string;
  en: (count: number) => string;
}

const ones: Unit = { zh: "个", en: () => "" };
const asLinks: Unit = { zh: "个环节", en: (count) => `${links(count)} ` };

/** Nodes by what is said of them, each with its number: `1个签约`, `2个拟招或规划（据图片）`. */
function groupParts(nodes: readonly NodeView[], unit: Unit = ones): readonly Text[] {
  const groups = Map.groupBy(nodes, ({ status }) => status);
  return nodeStatuses.flatMap((one) => {
    const own = groups.get(one) ?? [];
    if (own.length === 0) return [];
    const { zh, en } = groupWords(one, own);
    return { zh: `${own.length}${unit.zh}${zh}`, en: `${own.length} ${unit.en(own.length)}${en}` };
  });
}

function groupWords(status: NodeStatus, nodes: readonly NodeView[]): Text {
  return withDoubt(heldWords(status, nodes.flatMap(tellingOf)), doubtsOf(nodes.map(({ certainty }) => certainty)));
}

const chainInferred: Text = { zh: "归链据推断", en: "placed on the chain by inference" };

/** What a report says of the chain and of none of its links; empty where it says nothing. */
export function unplacedPart(ventures: readonly Venture[], among: readonly NodeStatus[]): Text {
  const n = ventures.length;
  if (n === 0) return nothing;
  const words = either(
    ventures.flatMap((one) => statusesOf(one).filter((status) => among.includes(status))),
    ventures,
  );
  const doubtful = ventures.flatMap(({ confidence }) => (confidence === "stated" ? [] : confidence));
  // Where only the chain is our inference, what is said of the venture is not.
  const why = doubtful.every((one) => one === "inferred") ? chainInferred : doubtsOf(doubtful);
  const some = doubtful.length < n ? { zh: `其中${doubtful.length}项`, en: `${doubtful.length} of them ` } : nothing;
  const how = doubtful.length === 0 ? nothing : { zh: `（${some.zh}${why.zh}）`, en: ` (${some.en}${why.en})` };
  return {
    zh: `${n}项${words.zh}而未说环节${how.zh}`,
    en: `${counted(n, "item")} (${words.en}), link not stated${how.en}`,
  };
}

const toldNodes = ({ nodes }: Nodes) => nodes.filter(({ status }) => status !== "unreported");

function howManyAreTold(view: ChainView): Text {
  const total = view.nodes.length;
  const told = toldNodes(view).length;
  return told === 0
    ? {
        zh: `报道说到本链${view.unplaced.length}项，没有说到${total}个环节里的哪一个`,
        en: `the reports name ${view.unplaced.length} on the chain and none of its ${total} links`,
      }
    : { zh: `${total}个环节，报道说到${told}个`, en: `the reports name ${told} of ${total} ${links(total)}` };
}

function whatIsTold(view: ChainView): Text {
  if (view.mention === "silent") return silence(view);
  const told = toldNodes(view);
  const { zh, en } = howManyAreTold(view);
  if (told.length === 0) return { zh, en };
  const stated = told.filter((node) => !isDoubtful(node));
  const parts = joinedParts([...groupParts(stated), ...groupParts(told.filter(isDoubtful))]);
  return { zh: `${zh}：${parts.zh}`, en: `${en}: ${parts.en}` };
}

/** Whether a venture is one of those that say where to look. */
const asks = (venture: Venture): boolean => statusesOf(venture).some((status) => sought.includes(status));

/** The nodes that are asked for with this much certainty, as if nothing else were said of them. */
function askedNodes({ nodes }: Nodes, isCertain: (venture: Venture) => boolean): readonly NodeView[] {
  return nodes.flatMap((node) => {
    const own = node.ventures.filter((one) => asks(one) && isCertain(one));
    const [first] = own;
    if (!first) return [];
    const status = sought.find((one) => own.some((venture) => statusesOf(venture).includes(one))) ?? "sought";
    return [{ ...node, status, certainty: first.confidence }];
  });
}

function whatIsSought(view: ChainView): Text {
  if (view.mention === "silent") return silence(view);
  const stated = askedNodes(view, ({ confidence }) => confidence === "stated");
  const rest = view.nodes.filter((one) => stated.every(({ node }) => node !== one.node));
  const doubtful = askedNodes({ nodes: rest }, () => true);
  const openings = view.nodes.filter(({ opening, status }) => opening && status === "unreported").length;
  const open =
    openings === 0
      ? nothing
      : {
          zh: `${openings}个环节未提到而上下游已有（推算）`,
          en: `${openings} ${links(openings)} not mentioned, with neighbours that stand (derived)`,
        };
  const parts = groupParts(stated, asLinks);
  const { zh, en } = withMore(joinedParts(parts), [
    ...groupParts(doubtful, asLinks),
    unplacedPart(view.unplaced.filter(asks), sought),
    open,
  ]);
  return {
    zh: zh || `${mentionWords.silent.zh}要招或规划哪个环节`,
    en: en || `links sought or planned are ${mentionWords.silent.en}`,
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
  const groups = Map.groupBy(nodes, (one) => markedStatus(one).zh);
  const rank = ([node]: readonly NodeView[]) => nodeStatuses.indexOf(node?.status ?? "unreported");
  const parts = [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((own) => {
      const [first] = own;
      const names = own.map(({ node }) => node[lang]);
      const said = first?.status ?? "unreported";
      const words = first ? markedStatus(first)[lang] : "";
      const count = lang === "zh" ? `${words}${names.length}个` : `${names.length} ${words}`;
      if (most === 0 || said === "unreported" || names.length > most) return count;
      return lang === "zh" ? `${words}：${names.join("、")}` : `${words}: ${names.join(", ")}`;
    });
  return lang === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;
}
